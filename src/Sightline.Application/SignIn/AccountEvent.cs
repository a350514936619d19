namespace Sightline.Application.SignIn;

/// <summary>What happened to an account.</summary>
public enum AccountHappening
{
    /// <summary>It was opened, with an invitation.</summary>
    Opened,

    /// <summary>The person was invited anew: what the person signed in with no longer counts.</summary>
    InvitedAnew,

    /// <summary>The person set a password and a second factor.</summary>
    PasswordSet,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A subject of a provider was linked to it.</summary>
    Linked,

    /// <summary>The role or the agency was changed.</summary>
    RoleChanged,

    /// <summary>The person left.</summary>
    Ended,

    /// <summary>The person signed in.</summary>
    SignedIn,

    /// <summary>The person ended every session.</summary>
    SignedOutEverywhere,

    /// <summary>A passkey showed a count that it had shown before: there may be two of it. It no longer counts.</summary>
    PasskeyDoubled,
}

/// <summary>One thing that happened to an account. It is written once and never changed; the account as it stands follows from the last one.</summary>
/// <param name="Number">Which one of the account's, 1 for the first.</param>
/// <param name="At">When.</param>
/// <param name="By">By whom: an account's id, or what else did it.</param>
/// <param name="What">What happened.</param>
/// <param name="After">The account as it was afterwards.</param>
public sealed record AccountEvent(long Number, DateTimeOffset At, string By, AccountHappening What, Account After);
