namespace Sightline.Application.SignIn;

/// <summary>How often signing in may be tried (OWASP ASVS 5.0.0, 6.3.1; NIST SP 800-63B-4, 3.2.2, allows 100 wrong tries in all).</summary>
public static class SignInLimits
{
    /// <summary>The stretch of time in which tries are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>The most tries of one sign-in name in a stretch, whether there is such an account or not.</summary>
    public const int PerName = 10;

    /// <summary>The most tries from one address in a stretch. An office shares an address, so it is more.</summary>
    public const int PerAddress = 100;
}
