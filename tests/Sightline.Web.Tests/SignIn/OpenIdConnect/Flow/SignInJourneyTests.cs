using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Provider;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>What ties an answer to the browser that asked, and what a sign-in leaves behind.</summary>
public class SignInJourneyTests : WithTamperingProvider
{
    private static readonly Uri Begin = Browser.OfSightline("/sign-in/provider/agency?returnTo=/families");
    private static readonly Uri NotBegunHere = Browser.OfSightline("/sign-in?refused=not-begun-here");

    [Fact]
    public async Task The_question_asks_for_no_more_than_who_it_is()
    {
        using var browser = new Browser(Sightline);
        var (status, on, _) = await browser.GoAsync(Begin);

        status.ShouldBe(HttpStatusCode.Found);
        var question = QueryHelpers.ParseQuery(on.ShouldNotBeNull().Query);
        question["response_type"].ToString().ShouldBe("code");
        question["scope"].ToString().ShouldBe("openid");
        question["code_challenge_method"].ToString().ShouldBe("S256");
        question["redirect_uri"].ToString().ShouldBe("https://sightline.example/sign-in/provider/agency/return");
        new[] { "state", "nonce", "code_challenge" }.Select(p => question[p].ToString()).Distinct(StringComparer.Ordinal).Count(v => v.Length == 43).ShouldBe(3);
        question.Keys.ShouldBe(["response_type", "client_id", "redirect_uri", "scope", "state", "nonce", "code_challenge", "code_challenge_method"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_cookie_is_bound_to_the_host_and_says_nothing()
    {
        using var browser = new Browser(Sightline);
        var (_, on, _) = await browser.GoAsync(Begin);

        var cookie = browser.SetCookies.ShouldHaveSingleItem();
        cookie.ShouldStartWith("__Host-sightline-sign-in=");
        foreach (var part in new[] { "; secure", "; httponly", "; samesite=lax", "; path=/", "; max-age=600" })
        {
            cookie.ShouldContain(part, Case.Insensitive);
        }

        cookie.ShouldNotContain("domain", Case.Insensitive);
        cookie.ShouldNotContain(QueryHelpers.ParseQuery(on!.Query)["nonce"].ToString());
    }

    [Fact]
    public async Task An_answer_serves_once_even_where_the_cookie_was_kept()
    {
        using var browser = new Browser(Sightline);
        var back = await browser.FollowAsync(Begin, IsBack);
        var kept = browser.Cookies.GetCookies(back).Single();
        (await browser.FollowAsync(back)).ShouldBe(Browser.OfSightline("/families"));
        browser.Cookies.GetCookies(back).ShouldBeEmpty();

        (await browser.FollowAsync(back)).ShouldBe(NotBegunHere);
        browser.Cookies.Add(back, new Cookie(kept.Name, kept.Value, "/"));
        (await browser.FollowAsync(back)).ShouldBe(NotBegunHere);

        Sightline.Accounts.SignedIn.ShouldHaveSingleItem();
        Provider.Asked["/token"].ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_does_not_serve_another_browser()
    {
        using var attacker = new Browser(Sightline);
        using var victim = new Browser(Sightline);
        var back = await attacker.FollowAsync(Begin, IsBack);
        (await victim.FollowAsync(back)).ShouldBe(NotBegunHere);
        await victim.GoAsync(Begin);
        (await victim.FollowAsync(back)).ShouldBe(NotBegunHere);
        Provider.Asked.ShouldNotContainKey("/token");
    }

    [Fact]
    public async Task A_link_of_another_site_does_not_use_a_sign_in_up()
    {
        using var browser = new Browser(Sightline);
        var back = await browser.FollowAsync(Begin, IsBack);
        (await browser.FollowAsync(Browser.OfSightline("/sign-in/provider/agency/return?state=x&code=y"))).ShouldBe(NotBegunHere);
        (await browser.FollowAsync(back)).ShouldBe(Browser.OfSightline("/families"));
    }

    [Fact]
    public void An_answer_at_the_address_of_another_provider_is_none()
    {
        var journey = SignInJourney.Begin("agency", "/", InventedSignIn.Now);
        journey.IsAnsweredBy("agency", journey.State, InventedSignIn.Now, TimeSpan.FromMinutes(10)).ShouldBeTrue();
        journey.IsAnsweredBy("other", journey.State, InventedSignIn.Now, TimeSpan.FromMinutes(10)).ShouldBeFalse();
        journey.IsAnsweredBy("agency", journey.State[..^1], InventedSignIn.Now, TimeSpan.FromMinutes(10)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(-2, false)]
    public async Task An_answer_that_comes_late_is_none(int minutes, bool taken)
    {
        using var browser = new Browser(Sightline);
        var back = await browser.FollowAsync(Begin, IsBack);
        Provider.Clock.Now = Provider.Clock.Now.AddMinutes(minutes);
        Provider.Claims = c => (c["iat"], c["exp"]) = (InventedSignIn.At(TimeSpan.FromMinutes(minutes)), InventedSignIn.At(TimeSpan.FromMinutes(minutes + 5)));
        (await browser.FollowAsync(back)).ShouldBe(taken ? Browser.OfSightline("/families") : NotBegunHere);
    }

    [Fact]
    public async Task A_cookie_that_we_did_not_seal_is_none()
    {
        using var browser = new Browser(Sightline);
        var back = await browser.FollowAsync(Begin, IsBack);
        browser.Cookies.Add(back, new Cookie(JourneyCookie.Name, StrictBase64Url.Write(SignInJourney.Begin("agency", "/", InventedSignIn.Now).Write()), "/"));
        (await browser.FollowAsync(back)).ShouldBe(NotBegunHere);
    }

    [Theory]
    [InlineData("https://evil.example.com/")]
    [InlineData("//evil.example.com/")]
    public async Task Nobody_is_sent_to_another_site(string returnTo)
    {
        using var browser = new Browser(Sightline);
        var end = await browser.FollowAsync(Browser.OfSightline($"/sign-in/provider/agency?returnTo={Uri.EscapeDataString(returnTo)}"));
        end.ShouldBe(Browser.OfSightline("/"));
        Sightline.Accounts.SignedIn.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_person_without_an_account_is_told_so()
    {
        Provider.Claims = c => c["sub"] = InventedAccounts.Stranger;
        using var browser = new Browser(Sightline);
        (await browser.FollowAsync(Begin)).ShouldBe(Browser.OfSightline("/sign-in?refused=no-account"));
    }

    [Fact]
    public async Task A_provider_that_is_not_there_is_not_found()
    {
        using var browser = new Browser(Sightline);
        (await browser.GoAsync(Browser.OfSightline("/sign-in/provider/other"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GoAsync(Browser.OfSightline("/sign-in/provider/other/return?state=x&code=y"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_required_factor_is_asked_for_and_insisted_on()
    {
        await using var strict = await SightlineUnderTest.StartAsync(Provider.Issuer, Provider.Clock, with: WithFactor);
        using var browser = new Browser(strict);
        var (_, on, _) = await browser.GoAsync(Begin);
        var question = QueryHelpers.ParseQuery(on!.Query);
        (question["acr_values"].ToString(), question["max_age"].ToString()).ShouldBe(("urn:example:gold", "3600"));
        (await browser.FollowAsync(Begin)).ShouldBe(Browser.OfSightline("/families"));

        Provider.Claims = c => c.Remove("amr");
        (await browser.FollowAsync(Begin)).ShouldBe(Browser.OfSightline("/sign-in?refused=second-factor"));
    }

    [Fact]
    public async Task Our_secret_that_cannot_be_read_is_said_to_the_administrator()
    {
        await using var without = await SightlineUnderTest.StartAsync(Provider.Issuer, Provider.Clock, with: p => p with { ClientSecretFile = "/no/such/file" });
        using var browser = new Browser(without);
        (await browser.FollowAsync(Begin)).ShouldBe(Browser.OfSightline("/sign-in?refused=unreachable"));
        without.Log.All.ShouldContain("The file of our secret at the provider cannot be read.");
    }

    [Fact]
    public async Task No_line_of_the_log_at_any_level_holds_a_secret_or_who_it_was()
    {
        using var browser = new Browser(Sightline);
        var back = await browser.FollowAsync(Begin, IsBack);
        await browser.FollowAsync(back);
        var (_, asked, _) = await browser.GoAsync(Begin);
        Provider.Claims = c => c["nonce"] = "wrong";
        (await browser.FollowAsync(asked!)).Query.ShouldBe("?refused=not-believed");

        Sightline.Log.All.ShouldContain("provider agency refused (not-believed)");
        var (answer, question) = (QueryHelpers.ParseQuery(back.Query), QueryHelpers.ParseQuery(asked!.Query));
        string[] secrets = [SightlineUnderTest.Secret, InventedSignIn.Subject, TamperingProvider.AccessToken, .. new[] { answer["code"], answer["state"], question["state"], question["nonce"] }.Select(v => v.ToString())];
        foreach (var secret in secrets)
        {
            secret.Length.ShouldBeGreaterThan(8);
            Sightline.Log.All.ShouldNotContain(secret);
        }
    }

    private static ProviderSettings WithFactor(ProviderSettings settings) =>
        settings with { Factor = new RequiredFactor(["urn:example:gold"], ["mfa"]), MostAuthenticationAge = TimeSpan.FromHours(1) };

    private static bool IsBack(Uri address) => address.AbsolutePath.EndsWith("/return", StringComparison.Ordinal);
}
