using System.Text.Json;
using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>Decides whether a logout token is to be believed (OpenID Connect Back-Channel Logout 1.0, section 2.6). That it comes once only, its caller holds.</summary>
internal static class LogoutTokenCheck
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    private static readonly string[] Types = ["jwt", "logout+jwt"];

    /// <summary>Checks a token.</summary>
    /// <param name="token">The token, as it was sent.</param>
    /// <param name="keys">The provider's keys.</param>
    /// <param name="expected">What it must say.</param>
    /// <param name="at">Now.</param>
    /// <returns>Whose sessions end; or why it is not believed, in words that repeat nothing of the token.</returns>
    public static Reading<LogoutClaims> Check(string? token, ProviderKeys keys, ExpectedToken expected, DateTimeOffset at)
    {
        var read = TokenForUs.Check(token, Types, keys, expected, at);
        if (!read.HasValue)
        {
            return Reading<LogoutClaims>.Not(read.Reason);
        }

        var claims = read.Value;
        var isLogout = claims.All.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Object
            && events.TryGetProperty(Event, out var happened) && happened.ValueKind == JsonValueKind.Object;
        if (!isLogout)
        {
            return Reading<LogoutClaims>.Not("The token does not say that somebody signed out.");
        }

        // An ID token must not be taken for a logout token: it has a nonce, and this one must not.
        if (claims.Has("nonce"))
        {
            return Reading<LogoutClaims>.Not("The token has a nonce, which a logout token must not.");
        }

        if (claims.Name("jti") is not { } tokenId)
        {
            return Reading<LogoutClaims>.Not("The token has no id, so it cannot be known whether it came before.");
        }

        var (subject, session) = (claims.Subject(), claims.Name("sid"));
        var isUnclear = (subject is null && (session is null || claims.Has("sub"))) || (session is null && claims.Has("sid"));
        return isUnclear
            ? Reading<LogoutClaims>.Not("The token does not say whose sessions end.")
            : Reading<LogoutClaims>.Of(new LogoutClaims(expected.Issuer, subject, session, tokenId, claims.InstantAt("exp")!.Value));
    }
}
