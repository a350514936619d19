using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using static Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens.InventedSignIn;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

/// <summary>Tokens that say all the right things, and were not signed as they must be.</summary>
public class WronglySignedTokenTests
{
    /// <summary>Headers that are refused before any signature is looked at.</summary>
    public static TheoryData<string, string> WrongHeaders => new()
    {
        { """{"alg":"none"}""", "not signed in a way" },
        { """{"alg":"None","kid":"rsa-1"}""", "not signed in a way" },
        { """{"alg":"HS256","kid":"rsa-1"}""", "not signed in a way" },
        { """{"alg":"rs256","kid":"rsa-1"}""", "not signed in a way" },
        { """{"alg":["RS256"],"kid":"rsa-1"}""", "not signed in a way" },
        { """{"kid":"rsa-1"}""", "not signed in a way" },
        { """{"alg":"RS256","kid":"rsa-1","crit":["exp"],"exp":1}""", "extension" },
        { """{"alg":"RS256","kid":"rsa-1","b64":false}""", "extension" },
        { """{"alg":"RS256","kid":7}""", "key id" },
        { """{"alg":"RS256","kid":"rsa-1","typ":"at+jwt"}""", "another sort" },
        { """{"alg":"RS256","kid":"rsa-1","typ":"logout+jwt"}""", "another sort" },
        { """{"alg":"RS256","kid":"rsa-1","typ":7}""", "another sort" },
        { """{"alg":"RS256"}""", "does not say which" },
        { """{"alg":"RS256","kid":"rsa-9"}""", "not among" },
        { """{"alg":"ES256","kid":"rsa-1"}""", "is not for" },
        { """{"alg":"RS256","kid":"ec-1"}""", "is not for" },
        { """{"alg":"ES384","kid":"ec-1"}""", "is not for" },
        { """{"alg":"RS256","kid":"rsa-1","alg":"RS256"}""", "twice" },
        { """{"alg":"RS256","kid":"rsa-1"} x""", "not base64url of a JSON object" },
        { """["alg"]""", "not base64url of a JSON object" },
        { """{"alg":"RS256","kid":"\ud800"}""", "not base64url of a JSON object" },
        { """{"alg":"RS256","kid":"rsa-1","x":[[[[[[[[[1]]]]]]]]]}""", "not base64url of a JSON object" },
    };

    [Theory]
    [MemberData(nameof(WrongHeaders))]
    public void A_wrong_header_is_refused_and_the_reason_says_why(string header, string because) =>
        Check(Key.SignText(header, Claims().ToJsonString())).Reason.ShouldNotBeNull().ShouldContain(because);

    [Fact]
    public void The_public_key_is_not_taken_for_a_secret()
    {
        var signed = $"{SigningKey.Text("""{"alg":"HS256","kid":"rsa-1"}"""u8)}.{SigningKey.Text(Encoding.UTF8.GetBytes(Claims().ToJsonString()))}";
        var secret = Encoding.UTF8.GetBytes(Key.Public.ToJsonString());
        Check($"{signed}.{SigningKey.Text(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}").Reason.ShouldNotBeNull().ShouldContain("not signed in a way");
    }

    [Fact]
    public void Another_key_of_the_same_id_is_found_out()
    {
        using var impostor = SigningKey.Rsa("rsa-1");
        Check(impostor.Sign(Claims())).Reason.ShouldBe("The token's signature is not the provider's.");
    }

    [Fact]
    public void A_key_sent_inside_the_token_is_not_looked_at()
    {
        using var impostor = SigningKey.Rsa("rsa-1");
        Check(impostor.Sign(Claims(), header: h => h["jwk"] = impostor.Public)).HasValue.ShouldBeFalse();
    }

    [Fact]
    public void A_claim_said_twice_is_refused()
    {
        var twice = Claims().ToJsonString().Replace("{\"iss\"", "{\"sub\":\"somebody-else\",\"iss\"", StringComparison.Ordinal);
        Check(Key.SignText("""{"alg":"RS256","kid":"rsa-1"}""", twice)).Reason.ShouldNotBeNull().ShouldContain("twice");
    }

    [Fact]
    public void A_key_that_says_what_it_is_for_is_used_for_nothing_else()
    {
        var bound = Key.Public;
        bound["alg"] = "PS256";
        var keys = SigningKey.Read(bound);
        IdTokenCheck.Check(Key.Sign(Claims(), "PS256"), keys, Expected, Now).HasValue.ShouldBeTrue();
        IdTokenCheck.Check(Key.Sign(Claims(), "RS256"), keys, Expected, Now).Reason.ShouldNotBeNull().ShouldContain("is not for");
    }

    [Fact]
    public void One_key_needs_no_id()
    {
        var token = Key.Sign(Claims(), header: h => h.Remove("kid"));
        IdTokenCheck.Check(token, SigningKey.Read(Key.Public), Expected, Now).HasValue.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("a.b.c.d.e")]
    public void What_is_no_token_is_refused(string? token) => Check(token).HasValue.ShouldBeFalse();

    [Fact]
    public void A_token_without_its_signature_or_with_padding_or_cut_short_is_refused()
    {
        var token = Key.Sign(Claims());
        Check(token).HasValue.ShouldBeTrue();
        Check(token[..(token.LastIndexOf('.') + 1)]).HasValue.ShouldBeFalse();
        Check(token + "==").HasValue.ShouldBeFalse();
        Check(" " + token).HasValue.ShouldBeFalse();
        Check(token + "\n").HasValue.ShouldBeFalse();
        Check(token[..^1]).HasValue.ShouldBeFalse();
    }

    [Fact]
    public void A_token_that_is_too_long_is_not_even_taken_apart() =>
        Check(Key.Sign(ClaimsWith("x", new string('x', SignedToken.MostCharacters)))).Reason.ShouldNotBeNull().ShouldContain("more than the");

    [Fact]
    public void No_reason_repeats_what_the_token_says()
    {
        var reason = Check(ClaimsWith("sub", "Zoë Invented")).Reason.ShouldNotBeNull();
        reason.ShouldNotContain("Zoë");
        Check(Key.Sign(new JsonObject { ["iss"] = "https://spy.example" })).Reason.ShouldNotBeNull().ShouldNotContain("spy");
    }
}
