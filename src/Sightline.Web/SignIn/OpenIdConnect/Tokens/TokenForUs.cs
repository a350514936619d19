using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>What ID tokens and logout tokens have in common: who signed, who made it, for whom, and when.</summary>
internal static class TokenForUs
{
    /// <summary>The reason where a token is over.</summary>
    public const string Expired = "The token has expired.";

    /// <summary>The reason where a token was made later than now.</summary>
    public const string NotYet = "The token is from a time that has not come yet.";

    /// <summary>The reason where a token was made long ago.</summary>
    public const string Old = "The token was made too long ago.";

    /// <summary>Checks the signature, issuer, audience and times.</summary>
    /// <param name="token">The token.</param>
    /// <param name="types">What 'typ' may say.</param>
    /// <param name="keys">The provider's keys.</param>
    /// <param name="expected">What it must say.</param>
    /// <param name="at">Now.</param>
    /// <returns>The claims, or why they cannot be taken.</returns>
    public static Reading<SignedClaims> Check(string? token, IReadOnlyList<string> types, ProviderKeys keys, ExpectedToken expected, DateTimeOffset at)
    {
        var read = SignedToken.Read(token, types);
        if (!read.HasValue)
        {
            return Reading<SignedClaims>.Not(read.Reason);
        }

        var verified = read.Value.Verify(keys);
        if (!verified.HasValue)
        {
            return verified;
        }

        var wrong = WrongParty(verified.Value, expected) ?? WrongTime(verified.Value, expected, at);
        return wrong is null ? verified : Reading<SignedClaims>.Not(wrong);
    }

    private static string? WrongParty(SignedClaims claims, ExpectedToken expected)
    {
        if (!string.Equals(claims.Text("iss"), expected.Issuer, StringComparison.Ordinal))
        {
            return "The token was made by another issuer.";
        }

        var audiences = claims.Texts("aud") ?? [];
        if (!audiences.Contains(expected.ClientId, StringComparer.Ordinal))
        {
            return "The token is not for us.";
        }

        if (audiences.Any(a => !string.Equals(a, expected.ClientId, StringComparison.Ordinal) && !expected.TrustedAudiences.Contains(a, StringComparer.Ordinal)))
        {
            return "The token is also for somebody else, who is not trusted.";
        }

        var isAuthorisedPartyMissing = audiences.Count > 1 && !claims.Has("azp");
        return isAuthorisedPartyMissing || (claims.Has("azp") && !string.Equals(claims.Text("azp"), expected.ClientId, StringComparison.Ordinal))
            ? "The token was given to somebody else."
            : null;
    }

    private static string? WrongTime(SignedClaims claims, ExpectedToken expected, DateTimeOffset at)
    {
        if (claims.InstantAt("exp") is not { } expiresAt || claims.InstantAt("iat") is not { } madeAt || (claims.Has("nbf") && claims.InstantAt("nbf") is null))
        {
            return "The token does not say when it was made and when it expires.";
        }

        if (madeAt - at > expected.Skew || claims.InstantAt("nbf") - at > expected.Skew)
        {
            return NotYet;
        }

        if (at - expiresAt >= expected.Skew)
        {
            return Expired;
        }

        return at - madeAt > expected.MostAge + expected.Skew ? Old : null;
    }
}
