using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

/// <summary>An invented person's sign-in at an invented provider: the token that is right, to be made wrong in one place.</summary>
internal static class InventedSignIn
{
    public const string Issuer = "https://provider.example";
    public const string ClientId = "sightline";
    public const string Nonce = "n-0S6_WzA2Mj";
    public const string Subject = "invented-ana";

    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    public static readonly SigningKey Key = SigningKey.Rsa("rsa-1");

    public static readonly SigningKey Curve = SigningKey.Ec("ec-1", ECCurve.NamedCurves.nistP256);

    public static readonly SigningKey LargeCurve = SigningKey.Ec("ec-2", ECCurve.NamedCurves.nistP384);

    public static readonly ProviderKeys Keys = SigningKey.Read(Key.Public, Curve.Public, LargeCurve.Public);

    public static readonly ExpectedIdToken Expected = new(new ExpectedToken(Issuer, ClientId, Skew), Nonce);

    public static JsonObject Claims() => new()
    {
        ["iss"] = Issuer,
        ["sub"] = Subject,
        ["aud"] = ClientId,
        ["exp"] = At(TimeSpan.FromMinutes(5)),
        ["iat"] = At(TimeSpan.Zero),
        ["auth_time"] = At(TimeSpan.FromMinutes(-1)),
        ["nonce"] = Nonce,
        ["acr"] = "urn:example:gold",
        ["amr"] = new JsonArray("pwd", "mfa"),
        ["sid"] = "session-1",
    };

    public static JsonObject ClaimsWith(string claim, JsonNode? value)
    {
        var claims = Claims();
        claims[claim] = value;
        return claims;
    }

    public static JsonObject ClaimsWithout(string claim)
    {
        var claims = Claims();
        claims.Remove(claim);
        return claims;
    }

    public static long At(TimeSpan fromNow) => (Now + fromNow).ToUnixTimeSeconds();

    public static Reading<IdTokenClaims> Check(string? token, ExpectedIdToken? expected = null) => IdTokenCheck.Check(token, Keys, expected ?? Expected, Now);

    public static Reading<IdTokenClaims> Check(JsonObject claims, ExpectedIdToken? expected = null) => Check(Key.Sign(claims), expected);
}
