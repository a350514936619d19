using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Provider;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>Whole sign-ins over HTTP with a provider that others wrote and had certified.</summary>
public partial class RealProviderSignInTests(RealProvider provider) : IClassFixture<RealProvider>
{
    private static readonly Uri Begin = Browser.OfSightline("/sign-in/provider/agency?returnTo=/families");

    // The provider has the machine's clock.
    private static readonly TimeProvider Clock = TimeProvider.System;

    [Fact]
    public async Task A_person_signs_in_and_is_issuer_and_subject()
    {
        await using var sightline = await StartAsync();
        using var browser = new Browser(sightline);

        (await SignInAsync(browser, "invented-ana")).ShouldBe(Browser.OfSightline("/families"));

        var person = sightline.Accounts.SignedIn.ShouldHaveSingleItem();
        (person.Issuer, person.Subject).ShouldBe((provider.Issuer, "invented-ana"));
        person.SessionId.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_client_that_posts_its_secret_and_is_answered_with_curves_signs_in()
    {
        await using var sightline = await StartAsync("sightline-post", p => p with { Authentication = ClientAuthentication.Post });
        using var browser = new Browser(sightline);
        (await SignInAsync(browser, "invented-ben")).ShouldBe(Browser.OfSightline("/families"));
        sightline.Accounts.SignedIn.ShouldHaveSingleItem().Subject.ShouldBe("invented-ben");
    }

    [Fact]
    public async Task A_wrong_secret_signs_nobody_in()
    {
        var wrong = Path.GetTempFileName();
        await File.WriteAllTextAsync(wrong, "another-secret");
        await using var sightline = await StartAsync(with: p => p with { ClientSecretFile = wrong });
        using var browser = new Browser(sightline);
        (await SignInAsync(browser, "invented-ana")).ShouldBe(Browser.OfSightline("/sign-in?refused=not-believed"));
        sightline.Log.All.ShouldContain("invalid_client");
        File.Delete(wrong);
    }

    [Fact]
    public async Task A_person_who_stops_is_sent_back_without_the_words_of_the_provider()
    {
        await using var sightline = await StartAsync();
        using var browser = new Browser(sightline);
        (await SignInAsync(browser, "nobody")).ShouldBe(Browser.OfSightline("/sign-in?refused=declined"));
        sightline.Log.All.Split('\n').Where(l => l.Contains("provider agency", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldNotContain("Zo");
    }

    [Fact]
    public async Task A_question_with_another_nonce_gives_a_token_that_is_refused()
    {
        await using var sightline = await StartAsync();
        using var browser = new Browser(sightline);
        (await SignInAsync(browser, "invented-ana", question => Changed(question, "nonce", "another"))).ShouldBe(Browser.OfSightline("/sign-in?refused=not-believed"));
        sightline.Log.All.ShouldContain("does not answer the question");
    }

    [Fact]
    public async Task A_question_with_another_challenge_gives_a_code_that_is_worth_nothing()
    {
        await using var sightline = await StartAsync();
        using var browser = new Browser(sightline);
        var other = SignInJourney.Begin("agency", "/", Clock.GetUtcNow()).Challenge;
        (await SignInAsync(browser, "invented-ana", question => Changed(question, "code_challenge", other))).ShouldBe(Browser.OfSightline("/sign-in?refused=not-believed"));
        sightline.Log.All.ShouldContain("invalid_grant");
    }

    [Fact]
    public async Task A_code_that_was_used_and_one_for_another_client_sign_nobody_in()
    {
        await using var sightline = await StartAsync();
        using var first = new Browser(sightline);
        using var second = new Browser(sightline);
        var used = await ReachReturnAsync(first, "invented-ana");
        (await first.FollowAsync(used)).ShouldBe(Browser.OfSightline("/families"));
        var fresh = await ReachReturnAsync(second, "invented-ben");
        (await second.FollowAsync(Changed(fresh, "code", QueryHelpers.ParseQuery(used.Query)["code"].ToString()))).ShouldBe(Browser.OfSightline("/sign-in?refused=not-believed"));
        sightline.Log.All.ShouldContain("invalid_grant");

        (await SignInAsync(second, "invented-ben", question => Changed(question, "client_id", "somebody-else"))).ShouldBe(Browser.OfSightline("/sign-in?refused=not-believed"));
        sightline.Accounts.SignedIn.ShouldHaveSingleItem().Subject.ShouldBe("invented-ana");
    }

    [Fact]
    public async Task An_answer_serves_once()
    {
        await using var sightline = await StartAsync();
        using var browser = new Browser(sightline);
        var back = await ReachReturnAsync(browser, "invented-ana");
        (await browser.FollowAsync(back)).ShouldBe(Browser.OfSightline("/families"));
        (await browser.FollowAsync(back)).ShouldBe(Browser.OfSightline("/sign-in?refused=not-begun-here"));
        sightline.Accounts.SignedIn.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_token_that_the_provider_made_for_another_client_is_refused()
    {
        await using var sightline = await StartAsync("somebody-else");
        using var browser = new Browser(sightline);
        var journey = SignInJourney.Begin("agency", "/", Clock.GetUtcNow());
        var back = await ReachReturnAsync(browser, "invented-ana", q => Changed(Changed(q, "code_challenge", journey.Challenge), "nonce", journey.Nonce));
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"somebody-else:{SightlineUnderTest.Secret}")));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = QueryHelpers.ParseQuery(back.Query)["code"].ToString(),
            ["redirect_uri"] = back.GetLeftPart(UriPartial.Path),
            ["code_verifier"] = journey.Verifier,
        });
        using var response = await client.PostAsync(new Uri($"{provider.Issuer}/token"), form);
        var token = (await response.Content.ReadFromJsonAsync<JsonObject>())!["id_token"]!.GetValue<string>();
        var keys = ProviderKeys.Read(await client.GetByteArrayAsync(new Uri($"{provider.Issuer}/jwks"))).Value.ShouldNotBeNull();

        var theirs = new ExpectedIdToken(new ExpectedToken(provider.Issuer, "somebody-else", TimeSpan.FromMinutes(2)), journey.Nonce);
        IdTokenCheck.Check(token, keys, theirs, Clock.GetUtcNow()).HasValue.ShouldBeTrue();
        IdTokenCheck.Check(token, keys, theirs with { Token = theirs.Token with { ClientId = "sightline" } }, Clock.GetUtcNow()).Reason.ShouldBe("The token is not for us.");
    }

    [Fact]
    public async Task Keys_that_were_turned_are_fetched()
    {
        var clock = new SetClock(Clock.GetUtcNow());
        await using var sightline = await SightlineUnderTest.StartAsync(provider.Issuer, clock, with: p => p with { Skew = TimeSpan.FromMinutes(5) });
        using var before = new Browser(sightline);
        (await SignInAsync(before, "invented-ana")).ShouldBe(Browser.OfSightline("/families"));

        await provider.TurnKeysAsync();
        using var atOnce = new Browser(sightline);
        (await SignInAsync(atOnce, "invented-ben")).ShouldBe(Browser.OfSightline("/sign-in?refused=not-believed"));
        sightline.Log.All.ShouldContain("not among the provider's keys");

        // Five minutes on, as far as the provider's clock may be behind.
        clock.Now = clock.Now.AddMinutes(5);
        using var after = new Browser(sightline);
        (await SignInAsync(after, "invented-ben")).ShouldBe(Browser.OfSightline("/families"));
    }

    [Fact]
    public async Task Signing_out_at_the_provider_ends_the_session_here()
    {
        await using var sightline = await StartAsync();
        using var browser = new Browser(sightline);
        await SignInAsync(browser, "invented-ana");
        var person = sightline.Accounts.SignedIn.ShouldHaveSingleItem();

        var end = (await sightline.Services.GetRequiredService<SignOutAtProvider>().AddressAsync(provider.Issuer, CancellationToken.None)).ShouldNotBeNull();
        var (status, _, page) = await browser.GoAsync(end);
        status.ShouldBe(HttpStatusCode.OK);
        using var form = new FormUrlEncodedContent([new("xsrf", Xsrf().Match(page).Groups["value"].Value), new("logout", "yes")]);
        var (_, on, _) = await browser.GoAsync(new Uri($"{provider.Issuer}/session/end/confirm"), form);

        on.ShouldBe(Browser.OfSightline("/sign-in"));
        var ended = sightline.Accounts.Ended.ShouldHaveSingleItem();
        (ended.Issuer, ended.Subject, ended.SessionId).ShouldBe((person.Issuer, person.Subject, person.SessionId));
    }

    [Theory]
    [InlineData("&acr=urn:example:gold&amr=pwd&amr=mfa", "/families")]
    [InlineData("&amr=pwd", "/sign-in?refused=second-factor")]
    public async Task A_second_factor_that_is_required_must_have_been_used(string how, string end)
    {
        await using var sightline = await StartAsync(with: p => p with { Factor = new RequiredFactor([], ["mfa"]), MostAuthenticationAge = TimeSpan.FromHours(1) });
        using var browser = new Browser(sightline);
        (await SignInAsync(browser, "invented-ana" + how)).ShouldBe(Browser.OfSightline(end));
    }

    private static Uri Changed(Uri address, string parameter, string value)
    {
        var query = QueryHelpers.ParseQuery(address.Query).ToDictionary(p => p.Key, p => (string?)p.Value.ToString(), StringComparer.Ordinal);
        query[parameter] = value;
        return new Uri(QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), query));
    }

    private static bool IsReturn(Uri address) => address.AbsolutePath.EndsWith("/return", StringComparison.Ordinal);

    private static async Task<Uri> ReachReturnAsync(Browser browser, string who, Func<Uri, Uri>? question = null)
    {
        var (_, asked, _) = await browser.GoAsync(Begin);
        var interaction = await browser.FollowAsync(question?.Invoke(asked!) ?? asked!, a => IsReturn(a) || a.AbsolutePath.StartsWith("/interaction/", StringComparison.Ordinal));

        // Whom the provider knows already is not asked again.
        return IsReturn(interaction) ? interaction : await browser.FollowAsync(new Uri($"{interaction}?who={who}"), IsReturn);
    }

    private static async Task<Uri> SignInAsync(Browser browser, string who, Func<Uri, Uri>? question = null) => await browser.FollowAsync(await ReachReturnAsync(browser, who, question));

    private async Task<SightlineUnderTest> StartAsync(string clientId = "sightline", Func<ProviderSettings, ProviderSettings>? with = null)
    {
        var sightline = await SightlineUnderTest.StartAsync(provider.Issuer, Clock, clientId, with);
        await provider.IntroduceAsync(sightline.Address);
        return sightline;
    }

    [GeneratedRegex("name=\"xsrf\" value=\"(?<value>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Xsrf();
}
