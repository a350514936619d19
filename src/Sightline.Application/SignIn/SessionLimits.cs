namespace Sightline.Application.SignIn;

/// <summary>How long sessions last. OWASP ASVS 5.0.0, 7.1.1 and 7.3, asks for both ends to be written down, with why; decision 17 does.</summary>
public static class SessionLimits
{
    /// <summary>After how long without a request a session ends. NIST SP 800-63B-4, 2.3.3, allows 15 minutes at its highest level; a screen in an open office shows children's records.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>After how long a session ends, whatever is done (NIST SP 800-63B-4, 2.3.3: 12 hours at its highest level). A long shift fits in.</summary>
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    /// <summary>How old the last proof of who is there may be before something that cannot be taken back (OWASP ASVS 5.0.0, 7.5.1).</summary>
    public static readonly TimeSpan StepUp = TimeSpan.FromMinutes(5);

    /// <summary>How long a purpose and reason hold that were given for one family.</summary>
    public static readonly TimeSpan Grant = TimeSpan.FromHours(1);

    /// <summary>How exactly it is kept when a session was last used: a write a minute instead of one a request.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);
}
