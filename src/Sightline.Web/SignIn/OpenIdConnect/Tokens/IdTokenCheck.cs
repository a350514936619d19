using System.Security.Cryptography;
using System.Text;
using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>
/// Decides whether an ID token is to be believed: every step of OpenID Connect Core, section 3.1.3.7. Pure; whatever is sent gives claims or a reason, never an exception.
/// </summary>
internal static class IdTokenCheck
{
    private static readonly string[] Types = ["jwt"];

    /// <summary>Checks a token.</summary>
    /// <param name="token">The token, as it was sent.</param>
    /// <param name="keys">The provider's keys.</param>
    /// <param name="expected">What it must say.</param>
    /// <param name="at">Now.</param>
    /// <returns>Who signed in; or why it is not believed, in words that repeat nothing of the token.</returns>
    public static Reading<IdTokenClaims> Check(string? token, ProviderKeys keys, ExpectedIdToken expected, DateTimeOffset at)
    {
        var read = TokenForUs.Check(token, Types, keys, expected.Token, at);
        if (!read.HasValue)
        {
            return Reading<IdTokenClaims>.Not(read.Reason);
        }

        var claims = read.Value;
        var methods = claims.Texts("amr");
        var wrong = WrongNonce(claims, expected.Nonce) ?? WrongAccessToken(claims, expected.AccessToken) ?? WrongSignIn(claims, expected, at);
        if (wrong is not null)
        {
            return Reading<IdTokenClaims>.Not(wrong);
        }

        if (claims.Subject() is not { } subject)
        {
            return Reading<IdTokenClaims>.Not("The token does not say who signed in, in the way that it must.");
        }

        if (claims.Has("sid") && claims.Name("sid") is null)
        {
            return Reading<IdTokenClaims>.Not("The token names the provider's session in a way that it must not.");
        }

        return methods is not null && expected.Factor.IsMet(claims.Text("acr"), methods)
            ? Reading<IdTokenClaims>.Of(new IdTokenClaims(expected.Token.Issuer, subject, claims.Name("sid"), claims.InstantAt("auth_time"), claims.Text("acr"), methods))
            : Reading<IdTokenClaims>.Not(RequiredFactor.Missing);
    }

    private static string? WrongNonce(SignedClaims claims, string nonce) =>
        claims.Text("nonce") is { } said && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(nonce))
            ? null
            : "The token does not answer the question that this browser asked.";

    // With the code flow 'at_hash' may be left out (section 3.1.3.6); where it stands, it must be right.
    private static string? WrongAccessToken(SignedClaims claims, string? accessToken)
    {
        if (!claims.Has("at_hash") || accessToken is null)
        {
            return null;
        }

        var hash = claims.Algorithm.HashOf(Encoding.UTF8.GetBytes(accessToken));
        var half = StrictBase64Url.Write(hash.AsSpan(0, hash.Length / 2));
        return claims.Text("at_hash") is { } said && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(half))
            ? null
            : "The access token is not the one that the token was made with.";
    }

    private static string? WrongSignIn(SignedClaims claims, ExpectedIdToken expected, DateTimeOffset at)
    {
        var signedInAt = claims.InstantAt("auth_time");
        if (signedInAt is null)
        {
            return claims.Has("auth_time") || expected.MostAuthenticationAge is not null ? "The token does not say when the person signed in." : null;
        }

        if (signedInAt - at > expected.Token.Skew)
        {
            return TokenForUs.NotYet;
        }

        return at - signedInAt > expected.MostAuthenticationAge + expected.Token.Skew ? "The person signed in at the provider too long ago." : null;
    }
}
