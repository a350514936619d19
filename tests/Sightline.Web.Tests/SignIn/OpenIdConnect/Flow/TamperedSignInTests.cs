using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>Whole sign-ins over HTTP with a provider that is wrong in one thing: nobody is ever signed in by it.</summary>
public class TamperedSignInTests
{
    /// <summary>What is wrong, the refusal that the person sees, and words of the reason that the administrator reads.</summary>
    public static TheoryData<string, string, string> Wrongs => new()
    {
        { "issuer", "not-believed", "another issuer" },
        { "audience", "not-believed", "not for us" },
        { "further audience", "not-believed", "not trusted" },
        { "nonce", "not-believed", "does not answer" },
        { "signature", "not-believed", "signature is not the provider's" },
        { "none", "not-believed", "not signed in a way" },
        { "public key as secret", "not-believed", "not signed in a way" },
        { "expired", "not-believed", "expired" },
        { "not yet", "not-believed", "not come yet" },
        { "access token", "not-believed", "access token" },
        { "unknown key", "not-believed", "not among" },
        { "long token", "not-believed", "more than the" },
        { "long answer", "unreachable", "longer than" },
        { "cut short", "not-believed", "not with JSON" },
        { "no token", "not-believed", "no ID token" },
        { "token is no string", "not-believed", "no ID token" },
        { "html", "not-believed", "not with JSON" },
        { "redirect", "not-believed", "status 302" },
        { "fails", "not-believed", "status 500" },
        { "refuses us", "not-believed", "invalid_client" },
        { "clock ahead", "clocks", "3600 seconds ahead" },
        { "clock behind", "clocks", "seconds behind" },
        { "mixed up", "not-believed", "another provider" },
        { "nameless", "not-believed", "another provider" },
        { "declines", "declined", "error" },
        { "fails politely", "unreachable", "error" },
        { "code twice", "not-begun-here", "twice" },
        { "code and error", "not-begun-here", "not one of" },
        { "other state", "not-begun-here", "not to a question" },
    };

    [Fact]
    public async Task A_provider_that_is_right_in_everything_signs_in()
    {
        await using var provider = await TamperingProvider.StartAsync();
        await using var sightline = await SightlineUnderTest.StartAsync(provider.Issuer, provider.Clock);
        using var browser = new Browser(sightline);

        var end = await browser.FollowAsync(Browser.OfSightline("/sign-in/provider/agency?returnTo=/families"));

        end.ShouldBe(Browser.OfSightline("/families"));
        var person = sightline.Accounts.SignedIn.ShouldHaveSingleItem();
        (person.Issuer, person.Subject).ShouldBe((provider.Issuer, InventedSignIn.Subject));
    }

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task A_provider_that_is_wrong_in_one_thing_signs_nobody_in(string wrong, string refusal, string because)
    {
        await using var provider = await TamperingProvider.StartAsync();
        MakeWrong(provider, wrong);
        await using var sightline = await SightlineUnderTest.StartAsync(provider.Issuer, provider.Clock);
        using var browser = new Browser(sightline);

        var end = await browser.FollowAsync(Browser.OfSightline("/sign-in/provider/agency"));

        end.ShouldBe(Browser.OfSightline($"/sign-in?refused={refusal}"));
        SignInRefusal.Of(refusal).ShouldNotBeNull();
        sightline.Accounts.SignedIn.ShouldBeEmpty();
        sightline.Log.All.ShouldContain(because);
    }

    private static void MakeWrong(TamperingProvider provider, string wrong)
    {
        switch (wrong)
        {
            case "issuer": provider.Claims = c => c["iss"] = "https://other.example"; break;
            case "audience": provider.Claims = c => c["aud"] = "somebody-else"; break;
            case "further audience": provider.Claims = c => (c["aud"], c["azp"]) = (new JsonArray("sightline", "somebody-else"), "sightline"); break;
            case "nonce": provider.Claims = c => c["nonce"] = "another"; break;
            case "expired": provider.Claims = c => (c["iat"], c["exp"]) = (InventedSignIn.At(TimeSpan.FromMinutes(-9)), InventedSignIn.At(TimeSpan.FromMinutes(-4))); break;
            case "not yet": provider.Claims = c => c["nbf"] = InventedSignIn.At(TimeSpan.FromMinutes(3)); break;
            case "access token": provider.Claims = c => c["at_hash"] = SigningKey.Text(new byte[16]); break;
            case "clock ahead": provider.DatedAt = () => provider.Clock.Now.AddHours(1); break;
            case "clock behind": provider.DatedAt = () => provider.Clock.Now.AddHours(-1); break;
            case "mixed up": provider.Answer = a => a["iss"] = "https://other.example"; break;
            case "nameless": provider.Answer = a => a.Remove("iss"); break;
            case "declines": provider.Answer = Error("access_denied"); break;
            case "fails politely": provider.Answer = Error("temporarily_unavailable"); break;
            case "code twice": provider.AfterAnswer = "&code=another"; break;
            case "code and error": provider.Answer = a => a["error"] = "access_denied"; break;
            case "other state": provider.Answer = a => a["state"] += "x"; break;
            default: MakeTokenWrong(provider, wrong); break;
        }
    }

    private static Action<Dictionary<string, string?>> Error(string error) => a =>
    {
        a.Remove("code");
        a["error"] = error;
        a["error_description"] = "Zoë did not want to";
    };

    private static void MakeTokenWrong(TamperingProvider provider, string wrong)
    {
        switch (wrong)
        {
            case "signature": provider.Token = c => InventedSignIn.Key.Sign(c)[..^8] + "AAAAAAAA"; break;
            case "none": provider.Token = c => $"{SigningKey.Text("""{"alg":"none"}"""u8)}.{SigningKey.Text(Encoding.UTF8.GetBytes(c.ToJsonString()))}."; break;
            case "public key as secret": provider.Token = SignedWithThePublicKey; break;
            case "unknown key": provider.Token = c => InventedSignIn.LargeCurve.Sign(c, "ES384"); break;
            case "long token": provider.Claims = c => c["x"] = new string('x', SignedToken.MostCharacters); break;
            case "long answer": provider.TokenAnswer = t => (200, "application/json", $"{{\"id_token\":\"{t}\",\"x\":\"{new string('x', 300_000)}\"}}"); break;
            case "cut short": provider.TokenAnswer = t => (200, "application/json", $"{{\"id_token\":\"{t}"); break;
            case "no token": provider.TokenAnswer = _ => (200, "application/json", "{}"); break;
            case "token is no string": provider.TokenAnswer = t => (200, "application/json", $"{{\"id_token\":[\"{t}\"]}}"); break;
            case "html": provider.TokenAnswer = t => (200, "text/html", $"{{\"id_token\":\"{t}\"}}"); break;
            case "redirect": provider.TokenAnswer = _ => (302, "application/json", "{}"); break;
            case "fails": provider.TokenAnswer = t => (500, "application/json", $"{{\"id_token\":\"{t}\"}}"); break;
            case "refuses us": provider.TokenAnswer = _ => (401, "application/json", """{"error":"invalid_client","error_description":"Zoë"}"""); break;
            default: throw new InvalidOperationException($"Nobody knows how to make a provider wrong in: {wrong}");
        }
    }

    private static string SignedWithThePublicKey(JsonObject claims)
    {
        var signed = $"{SigningKey.Text("""{"alg":"HS256","kid":"rsa-1"}"""u8)}.{SigningKey.Text(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        return $"{signed}.{SigningKey.Text(HMACSHA256.HashData(Encoding.UTF8.GetBytes(InventedSignIn.Key.Public.ToJsonString()), Encoding.ASCII.GetBytes(signed)))}";
    }
}
