using System.Net;
using System.Text.Json;
using Sightline.Application.SignIn;
using Sightline.Web.SignIn.Passkeys;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.SignIn.Passkeys;

public sealed class PasskeyCeremonyTests
{
    [Fact]
    public async Task Who_was_invited_makes_a_passkey_and_signs_in_with_it_ever_after()
    {
        await using var site = await Site.OpenAsync();
        using var key = new Authenticator();
        var account = await MakeAsync(site, key);
        using var visitor = site.Visitor();

        var signedIn = await UseAsync(visitor, key);

        signedIn.Location.ShouldBe("/");
        (await visitor.GetAsync("/")).Body.ShouldContain("Marigold Ilott");
        (await site.Accounts.HistoryAsync(account.Id)).Select(e => e.What).ShouldBe([AccountHappening.Opened, AccountHappening.PasskeyAdded, AccountHappening.SignedIn, AccountHappening.SignedIn]);
    }

    [Fact]
    public async Task A_passkey_made_for_another_site_is_not_kept()
    {
        await using var site = await Site.OpenAsync();
        using var elsewhere = new Authenticator { Origin = "https://sightline.example.evil.example" };
        using var another = new Authenticator { Site = "evil.example" };
        using var unverified = new Authenticator { Verifies = false };
        var (account, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));

        foreach (var key in (Authenticator[])[elsewhere, another, unverified])
        {
            var (ticket, options) = await AskAsync(visitor, "/sign-in/set-up", PasskeyEndpoints.Make);
            var answer = await visitor.PostAsync("/sign-in/set-up", ("Ticket", ticket), ("Credential", key.Make(options)));
            answer.Status.ShouldBe(HttpStatusCode.OK);
            answer.Body.ShouldContain("That passkey could not be kept");
        }

        (await site.Credentials.PasskeysAsync(account.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_passkey_used_for_another_site_opens_nothing()
    {
        await using var site = await Site.OpenAsync();
        using var key = new Authenticator();
        await MakeAsync(site, key);
        Action<Authenticator>[] wrongs = [k => k.Origin = "http://sightline.example", k => k.Origin = "https://evil.example", k => k.Site = "evil.example", k => k.Verifies = false];

        foreach (var wrong in wrongs)
        {
            (key.Origin, key.Site, key.Verifies) = ("https://sightline.example", "sightline.example", true);
            wrong(key);
            using var visitor = site.Visitor();
            (await UseAsync(visitor, key)).Body.ShouldContain("That passkey did not work here");
            visitor.Cookies.ShouldNotContainKey("__Host-session");
        }
    }

    [Fact]
    public async Task A_challenge_is_answered_once_and_in_time()
    {
        await using var site = await Site.OpenAsync();
        using var key = new Authenticator();
        await MakeAsync(site, key);
        using var visitor = site.Visitor();
        var (ticket, options) = await AskAsync(visitor, "/sign-in", PasskeyEndpoints.Use);
        var answer = key.Use(options);
        (await visitor.PostAsync("/sign-in", ("Ticket", ticket), ("Credential", answer))).Location.ShouldBe("/");
        using var thief = site.Visitor();
        await thief.GetAsync("/sign-in");

        (await thief.PostAsync("/sign-in", ("Ticket", ticket), ("Credential", answer))).Body.ShouldContain("That passkey did not work here");

        var (late, other) = await AskAsync(thief, "/sign-in", PasskeyEndpoints.Use);
        (await thief.PostAsync("/sign-in", ("Ticket", late), ("Credential", answer))).Body.ShouldContain("That passkey did not work here", customMessage: "an answer to another challenge");
        (late, other) = await AskAsync(thief, "/sign-in", PasskeyEndpoints.Use);
        site.Clock.Now += PasskeyCeremony.Timeout;
        (await thief.PostAsync("/sign-in", ("Ticket", late), ("Credential", key.Use(other)))).Body.ShouldContain("That passkey did not work here");
        thief.Cookies.ShouldNotContainKey("__Host-session");
    }

    [Fact]
    public async Task A_copy_of_a_passkey_is_found_out_and_neither_is_believed_any_more()
    {
        await using var site = await Site.OpenAsync();
        using var key = new Authenticator { Count = 5 };
        var account = await MakeAsync(site, key);
        key.Count = 6;
        using var rightful = site.Visitor();
        (await UseAsync(rightful, key)).Location.ShouldBe("/");

        key.Count = 6;
        using var thief = site.Visitor();
        (await UseAsync(thief, key)).Body.ShouldContain("That passkey did not work here");

        (await site.Accounts.HistoryAsync(account.Id))[^1].What.ShouldBe(AccountHappening.PasskeyDoubled);
        (await rightful.GetAsync("/")).Location.ShouldBe("/sign-in", "its sessions are cut");
        key.Count = 7;
        (await UseAsync(rightful, key)).Body.ShouldContain("That passkey did not work here");
    }

    [Fact]
    public async Task Whoever_has_no_key_cannot_have_a_passkey_taken_out_of_use()
    {
        await using var site = await Site.OpenAsync();
        using var key = new Authenticator { Count = 5 };
        await MakeAsync(site, key);
        using var thief = site.Visitor();
        var (ticket, options) = await AskAsync(thief, "/sign-in", PasskeyEndpoints.Use);
        key.Count = 1;
        var forged = JsonSerializer.Deserialize<JsonElement>(key.Use(options)).ToString();
        using var other = new Authenticator();
        var signature = JsonDocument.Parse(other.Use(options)).RootElement.GetProperty("response").GetProperty("signature").GetString()!;
        var right = JsonDocument.Parse(forged).RootElement.GetProperty("response").GetProperty("signature").GetString()!;
        await thief.PostAsync("/sign-in", ("Ticket", ticket), ("Credential", forged.Replace(right, signature, StringComparison.Ordinal)));

        key.Count = 6;
        using var rightful = site.Visitor();
        (await UseAsync(rightful, key)).Location.ShouldBe("/");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{}}""")]
    public async Task Nonsense_is_refused_without_a_fault(string credential)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        var (ticket, _) = await AskAsync(visitor, "/sign-in", PasskeyEndpoints.Use);

        var answer = await visitor.PostAsync("/sign-in", ("Ticket", ticket), ("Credential", credential));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("That passkey did not work here");
    }

    [Fact]
    public async Task Another_passkey_is_made_only_soon_after_signing_in()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        using var key = new Authenticator();
        var (ticket, options) = await AskAsync(visitor, "/account", PasskeyEndpoints.Make);
        (await visitor.PostAsync("/account", ("Ticket", ticket), ("Credential", key.Make(options)))).Location.ShouldBe("/account");
        (await site.Credentials.PasskeysAsync(account.Id)).Count.ShouldBe(1);

        site.Clock.Now += SessionLimits.StepUp;

        (await visitor.GetAsync("/account")).Body.ShouldContain("sign out and in again first");
        (await visitor.PostAsync(PasskeyEndpoints.Make)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.PostAsync("/account", ("Ticket", "x"), ("Credential", "x"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        visitor.Dispose();
    }

    [Fact]
    public async Task A_stranger_gets_no_challenge_for_making_one_and_nobody_any_without_our_form()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();

        (await visitor.PostAsync(PasskeyEndpoints.Use)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.PostAsync(PasskeyEndpoints.Make)).Status.ShouldBe(HttpStatusCode.BadRequest);
        await visitor.GetAsync("/sign-in");
        (await visitor.PostAsync(PasskeyEndpoints.Make)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<Account> MakeAsync(Site site, Authenticator key)
    {
        var (account, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        (await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code))).Location.ShouldBe("/sign-in/set-up");
        var (ticket, options) = await AskAsync(visitor, "/sign-in/set-up", PasskeyEndpoints.Make);
        (await visitor.PostAsync("/sign-in/set-up", ("Ticket", ticket), ("Credential", key.Make(options)))).Location.ShouldBe("/");
        return account;
    }

    private static async Task<Answer> UseAsync(Visitor visitor, Authenticator key)
    {
        var (ticket, options) = await AskAsync(visitor, "/sign-in", PasskeyEndpoints.Use);
        return await visitor.PostAsync("/sign-in", ("Ticket", ticket), ("Credential", key.Use(options)));
    }

    private static async Task<(string Ticket, JsonElement Options)> AskAsync(Visitor visitor, string page, string endpoint)
    {
        var answer = await visitor.FillInAsync(page, endpoint);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        var asked = JsonDocument.Parse(answer.Body).RootElement;
        return (asked.GetProperty("ticket").GetString()!, asked.GetProperty("options"));
    }
}
