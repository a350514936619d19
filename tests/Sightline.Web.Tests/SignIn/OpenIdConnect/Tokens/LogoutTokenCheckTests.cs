using System.Text.Json.Nodes;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using static Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens.InventedSignIn;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

public class LogoutTokenCheckTests
{
    private static readonly JsonObject LoggedOut = new() { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() };

    [Fact]
    public void A_logout_token_says_whose_sessions_end()
    {
        var claims = Check(Logout()).Value.ShouldNotBeNull();
        claims.Subject.ShouldBe(Subject);
        claims.SessionId.ShouldBe("session-1");
        claims.TokenId.ShouldBe("jti-1");
        claims.ExpiresAt.ShouldBe(Now.AddMinutes(2));
    }

    [Theory]
    [InlineData("sub")]
    [InlineData("sid")]
    public void Person_or_session_is_enough(string without) => Check(Without(without)).HasValue.ShouldBeTrue();

    [Theory]
    [InlineData("iss", "another issuer")]
    [InlineData("aud", "not for us")]
    [InlineData("iat", "when it was made")]
    [InlineData("exp", "when it was made")]
    [InlineData("jti", "no id")]
    [InlineData("events", "signed out")]
    public void Each_claim_is_needed(string without, string because) => Check(Without(without)).Reason.ShouldNotBeNull().ShouldContain(because);

    [Theory]
    [InlineData("nonce", "\"n\"", "nonce")]
    [InlineData("events", "[]", "signed out")]
    [InlineData("events", "{\"http://schemas.openid.net/event/backchannel-logout\":true}", "signed out")]
    [InlineData("sub", "7", "whose sessions")]
    [InlineData("sid", "[]", "whose sessions")]
    [InlineData("jti", "7", "no id")]
    public void A_wrong_claim_is_refused(string claim, string json, string because)
    {
        var claims = Logout();
        claims[claim] = JsonNode.Parse(json);
        Check(claims).Reason.ShouldNotBeNull().ShouldContain(because);
    }

    [Fact]
    public void Nobody_named_is_nobody_signed_out()
    {
        var claims = Without("sub");
        claims.Remove("sid");
        Check(claims).HasValue.ShouldBeFalse();
    }

    [Fact]
    public void An_id_token_is_not_taken_for_a_logout_token_and_no_logout_token_for_an_id_token()
    {
        Check(Claims()).HasValue.ShouldBeFalse();
        InventedSignIn.Check(Logout()).HasValue.ShouldBeFalse();
    }

    private static JsonObject Logout() => new()
    {
        ["iss"] = Issuer,
        ["sub"] = Subject,
        ["sid"] = "session-1",
        ["aud"] = ClientId,
        ["iat"] = At(TimeSpan.Zero),
        ["exp"] = At(TimeSpan.FromMinutes(2)),
        ["jti"] = "jti-1",
        ["events"] = LoggedOut.DeepClone(),
    };

    private static JsonObject Without(string claim)
    {
        var claims = Logout();
        claims.Remove(claim);
        return claims;
    }

    private static Reading<LogoutClaims> Check(JsonObject claims) =>
        LogoutTokenCheck.Check(Key.Sign(claims, header: h => h["typ"] = "logout+jwt"), Keys, Expected.Token, Now);
}
