using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.SignIn;

/// <summary>How somebody signed in.</summary>
public enum SignedInBy
{
    /// <summary>With a passkey.</summary>
    Passkey,

    /// <summary>With a password and a second factor.</summary>
    PasswordAndCode,

    /// <summary>Through a provider of the agency's.</summary>
    Provider,
}

/// <summary>A session that is alive.</summary>
/// <param name="Account">Who is signed in, as the account stands now.</param>
/// <param name="By">How.</param>
/// <param name="BeganAt">When it began.</param>
/// <param name="ProvedAt">When the person last proved who is there.</param>
public sealed record Session(Account Account, SignedInBy By, DateTimeOffset BeganAt, DateTimeOffset ProvedAt)
{
    /// <summary>Whether the last proof is young enough for something that cannot be taken back.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>True where it is.</returns>
    public bool IsFreshAt(DateTimeOffset now) => now - ProvedAt < SessionLimits.StepUp;
}

/// <summary>For what somebody opens a family's record in a session, in the person's own words. It is kept with the session and never stands in an address.</summary>
/// <param name="Family">The family.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record SessionGrant(FamilyKey Family, Purpose Purpose, string Reason)
{
    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for every one.</returns>
    public override string ToString() => "a purpose and a reason";
}
