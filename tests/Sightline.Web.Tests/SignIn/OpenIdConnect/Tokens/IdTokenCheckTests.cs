using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using static Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens.InventedSignIn;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

public class IdTokenCheckTests
{
    /// <summary>A claim and what is wrong with it; null takes the claim away.</summary>
    public static TheoryData<string, string?, string> WrongClaims => new()
    {
        { "iss", "\"https://other.example\"", "another issuer" },
        { "iss", "\"https://provider.example/\"", "another issuer" },
        { "iss", null, "another issuer" },
        { "iss", "[\"https://provider.example\"]", "another issuer" },
        { "aud", "\"somebody-else\"", "not for us" },
        { "aud", "[]", "not for us" },
        { "aud", null, "not for us" },
        { "aud", "[\"sightline\", 7]", "not for us" },
        { "aud", "[\"sightline\", \"somebody-else\"]", "not trusted" },
        { "aud", "[\"sightline\", \"sightline\"]", "given to somebody else" },
        { "azp", "\"somebody-else\"", "given to somebody else" },
        { "azp", "7", "given to somebody else" },
        { "nonce", "\"n-0S6_WzA2Mk\"", "does not answer" },
        { "nonce", "\"\"", "does not answer" },
        { "nonce", null, "does not answer" },
        { "nonce", "7", "does not answer" },
        { "sub", "\"\"", "who signed in" },
        { "sub", "\"   \"", "who signed in" },
        { "sub", null, "who signed in" },
        { "sub", "12", "who signed in" },
        { "sub", "\"Zoë\"", "who signed in" },
        { "sub", "\"a\\u0000b\"", "who signed in" },
        { "sid", "\"\"", "session" },
        { "sid", "{}", "session" },
        { "exp", null, "when it was made" },
        { "exp", "\"2026\"", "when it was made" },
        { "exp", "1e99", "when it was made" },
        { "exp", "-1", "when it was made" },
        { "iat", null, "when it was made" },
        { "nbf", "true", "when it was made" },
        { "auth_time", "\"yesterday\"", "when the person signed in" },
        { "amr", "{}", "second factor" },
        { "at_hash", "7", "access token" },
        { "at_hash", "\"AAAAAAAAAAAAAAAAAAAAAA\"", "access token" },
    };

    [Fact]
    public void A_token_that_is_right_in_everything_says_who_signed_in()
    {
        var claims = Check(Claims()).Value.ShouldNotBeNull();
        claims.Issuer.ShouldBe(Issuer);
        claims.Subject.ShouldBe(Subject);
        claims.SessionId.ShouldBe("session-1");
        claims.SignedInAt.ShouldBe(Now.AddMinutes(-1));
        claims.Context.ShouldBe("urn:example:gold");
        claims.Methods.ShouldBe(["pwd", "mfa"]);
    }

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public void A_wrong_claim_is_refused_and_the_reason_says_which(string claim, string? json, string because)
    {
        var claims = json is null ? ClaimsWithout(claim) : ClaimsWith(claim, JsonNode.Parse(json));
        Check(claims, Expected with { AccessToken = "an-access-token" }).Reason.ShouldNotBeNull().ShouldContain(because);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    [InlineData("PS384")]
    [InlineData("PS512")]
    public void Every_way_of_signing_with_rsa_is_taken(string algorithm) => Check(Key.Sign(Claims(), algorithm)).HasValue.ShouldBeTrue();

    [Fact]
    public void Signatures_with_curves_are_taken()
    {
        Check(Curve.Sign(Claims(), "ES256")).HasValue.ShouldBeTrue();
        Check(LargeCurve.Sign(Claims(), "ES384")).HasValue.ShouldBeTrue();
    }

    [Fact]
    public void Two_audiences_are_taken_where_the_other_is_trusted_and_the_token_was_given_to_us()
    {
        var claims = ClaimsWith("aud", new JsonArray(ClientId, "records"));
        claims["azp"] = ClientId;
        Check(claims).HasValue.ShouldBeFalse();
        Check(claims, Expected with { Token = Expected.Token with { TrustedAudiences = ["records"] } }).HasValue.ShouldBeTrue();
    }

    [Fact]
    public void The_hash_of_the_access_token_is_half_of_the_hash_that_the_token_is_signed_with()
    {
        var token = "an-invented-access-token";
        var half = SigningKey.Text(SHA256.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 16));
        Check(ClaimsWith("at_hash", half), Expected with { AccessToken = token }).HasValue.ShouldBeTrue();
        Check(ClaimsWith("at_hash", half), Expected with { AccessToken = token + "x" }).HasValue.ShouldBeFalse();
        var longer = SigningKey.Text(SHA384.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 24));
        Check(LargeCurve.Sign(ClaimsWith("at_hash", longer), "ES384"), Expected with { AccessToken = token }).HasValue.ShouldBeTrue();
    }

    [Theory]
    [InlineData("exp", -119, true)]
    [InlineData("exp", -120, false)]
    [InlineData("iat", 120, true)]
    [InlineData("iat", 121, false)]
    [InlineData("iat", -720, true)]
    [InlineData("iat", -721, false)]
    [InlineData("nbf", 120, true)]
    [InlineData("nbf", 121, false)]
    [InlineData("auth_time", 120, true)]
    [InlineData("auth_time", 121, false)]
    public void Times_are_taken_up_to_the_skew_and_not_beyond(string claim, int seconds, bool taken) =>
        Check(ClaimsWith(claim, At(TimeSpan.FromSeconds(seconds)))).HasValue.ShouldBe(taken);

    [Fact]
    public void An_instant_may_have_a_fraction() => Check(ClaimsWith("exp", At(TimeSpan.FromMinutes(1)) + 0.5)).HasValue.ShouldBeTrue();

    [Fact]
    public void A_sign_in_of_long_ago_is_refused_where_its_age_matters()
    {
        var hour = Expected with { MostAuthenticationAge = TimeSpan.FromHours(1) };
        Check(ClaimsWith("auth_time", At(TimeSpan.FromHours(-2)))).HasValue.ShouldBeTrue();
        Check(ClaimsWith("auth_time", At(TimeSpan.FromHours(-2))), hour).Reason.ShouldNotBeNull().ShouldContain("too long ago");
        Check(ClaimsWithout("auth_time"), hour).Reason.ShouldNotBeNull().ShouldContain("when the person signed in");
    }

    [Theory]
    [InlineData("acr", "\"urn:example:bronze\"")]
    [InlineData("acr", null)]
    [InlineData("acr", "7")]
    [InlineData("amr", "[\"pwd\"]")]
    [InlineData("amr", null)]
    public void Without_the_second_factor_that_is_required_nobody_comes_in(string claim, string? json)
    {
        var both = Expected with { Factor = new RequiredFactor(["urn:example:gold"], ["mfa", "hwk"]) };
        Check(Claims(), both).HasValue.ShouldBeTrue();
        Check(json is null ? ClaimsWithout(claim) : ClaimsWith(claim, JsonNode.Parse(json)), both).Reason.ShouldBe(RequiredFactor.Missing);
    }
}
