namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>What is taken from an ID token that was believed. Names and e-mail addresses are not: a person is issuer and subject.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person's id at the provider, 1 to 255 ASCII characters; it is not given twice.</param>
/// <param name="SessionId">The provider's session ('sid'); null where it names none.</param>
/// <param name="SignedInAt">When the person signed in at the provider; null where it does not say.</param>
/// <param name="Context">How strongly, as the provider calls it ('acr'); null where it does not say.</param>
/// <param name="Methods">By which means ('amr'); empty where it does not say.</param>
internal sealed record IdTokenClaims(string Issuer, string Subject, string? SessionId, DateTimeOffset? SignedInAt, string? Context, IReadOnlyList<string> Methods)
{
    /// <inheritdoc/>
    public override string ToString() => string.Empty;
}
