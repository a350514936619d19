namespace Sightline.Application.SignIn;

/// <summary>A passkey as it is kept: a public key, and what its authenticator said of itself.</summary>
/// <param name="CredentialId">Its id, which the authenticator chose.</param>
/// <param name="PublicKey">The public key, as COSE writes it.</param>
/// <param name="SignCount">How often it has signed, as it says itself; 0 where it does not count.</param>
/// <param name="Transports">How it is reached.</param>
/// <param name="IsUserVerified">Whether it asked who was there.</param>
/// <param name="IsBackupEligible">Whether it may be copied by its maker's means.</param>
/// <param name="IsBackedUp">Whether it was.</param>
/// <param name="AddedAt">When it was added.</param>
public sealed record KeptPasskey(
    byte[] CredentialId,
    byte[] PublicKey,
    uint SignCount,
    IReadOnlyList<string> Transports,
    bool IsUserVerified,
    bool IsBackupEligible,
    bool IsBackedUp,
    DateTimeOffset AddedAt);
