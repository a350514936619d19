namespace Sightline.Application.SignIn;

/// <summary>A password and its second factor, as they are kept: one is nothing without the other.</summary>
/// <param name="Password">The password's hash.</param>
/// <param name="TotpSecret">The secret of the authenticator app.</param>
public sealed record PasswordCredential(PasswordHash Password, byte[] TotpSecret)
{
    /// <summary>What is compared where there is no such account, or none with a password: it takes as long.</summary>
    public static PasswordCredential Nobody { get; } = new(PasswordHash.Nobody, new byte[Totp.SecretBytes]);

    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for every one.</returns>
    public override string ToString() => "a password and a second factor";
}
