namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>Whose sessions end. At least one of subject and session is there; where both are, the session of that person.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person's id at the provider; null where only the session is named.</param>
/// <param name="SessionId">The provider's session; null where all of the person's end.</param>
/// <param name="TokenId">The token's own id ('jti'), which must not come twice.</param>
/// <param name="ExpiresAt">Until when it could come again.</param>
internal sealed record LogoutClaims(string Issuer, string? Subject, string? SessionId, string TokenId, DateTimeOffset ExpiresAt)
{
    /// <inheritdoc/>
    public override string ToString() => string.Empty;
}
