using System.Net;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;
using Sightline.Web.Tests.Pages.SignIn;

namespace Sightline.Web.Tests.SignIn;

public sealed class SignInSessionTests
{
    [Fact]
    public async Task The_cookie_is_of_this_host_alone_out_of_reach_of_scripts_and_over_tls()
    {
        await using var site = await Site.OpenAsync();
        var (_, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));
        var secret = PasswordTests.SecretOf((await visitor.GetAsync("/sign-in/set-up/password")).Body);

        var done = await visitor.PostAsync("/sign-in/set-up/password", ("Code", Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now))), ("Password", "four odd invented words"), ("Again", "four odd invented words"));

        var cookie = done.Headers["Set-Cookie"].Split(" | ").Single(c => c.StartsWith("__Host-session=", StringComparison.Ordinal));
        cookie.ShouldContain("; path=/; secure; samesite=lax; httponly");
        cookie.ShouldNotContain("domain", Case.Insensitive);
        cookie.ShouldNotContain("expires", Case.Insensitive);
    }

    [Fact]
    public async Task Signing_in_never_takes_up_an_id_that_somebody_planted_and_ends_the_one_before()
    {
        await using var site = await Site.OpenAsync();
        var secret = await PasswordTests.SetUpAsync(site);
        site.Clock.Now += 10 * Totp.Step;
        var (before, _) = await site.SignedInAsync();
        var old = before.Cookies["__Host-session"];
        using var visitor = site.Visitor();
        await visitor.GetAsync("/sign-in/password");
        visitor.SetCookie("__Host-session", old);
        (await visitor.GetAsync("/sign-in/password")).Location.ShouldBe("/");
        visitor.Cookies.Remove("__Host-session");
        await visitor.GetAsync("/sign-in/password");
        visitor.SetCookie("__Host-session", "planted-by-somebody");

        await visitor.PostAsync("/sign-in/password", ("Name", "m.ilott"), ("Password", "four odd invented words"), ("Code", Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now))));

        visitor.Cookies["__Host-session"].ShouldNotBe("planted-by-somebody", StringComparer.Ordinal);
        (await visitor.GetAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        before.Dispose();
    }

    [Fact]
    public async Task A_stolen_id_is_refused_once_its_person_signed_out()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, _) = await site.SignedInAsync();
        using var thief = site.Visitor();
        thief.SetCookie("__Host-session", visitor.Cookies["__Host-session"]);
        (await thief.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);

        var signedOut = await visitor.FillInAsync("/account", "/sign-out");

        signedOut.Headers["Clear-Site-Data"].ShouldBe("\"cache\", \"cookies\", \"storage\"");
        signedOut.Body.ShouldContain("You are signed out");
        visitor.Cookies.ShouldNotContainKey("__Host-session");
        (await thief.GetAsync("/account")).Location.ShouldBe("/sign-in");
        visitor.Dispose();
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_the_person_and_nobody_elses()
    {
        await using var site = await Site.OpenAsync();
        var (one, account) = await site.SignedInAsync();
        using var other = await site.SignedInAsync(account);
        var (somebodyElse, _) = await site.SignedInAsync();

        await one.FillInAsync("/account", "/sign-out", ("Everywhere", "true"));

        (await other.GetAsync("/account")).Location.ShouldBe("/sign-in");
        (await somebodyElse.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
        one.Dispose();
        somebodyElse.Dispose();
    }

    [Fact]
    public async Task A_link_signs_nobody_out()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, _) = await site.SignedInAsync();

        (await visitor.GetAsync("/sign-out")).Location.ShouldBe("/");

        (await visitor.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
        visitor.Dispose();
    }

    [Fact]
    public async Task Between_one_click_and_the_next_a_leaver_a_changed_role_and_an_idle_screen_are_out()
    {
        await using var site = await Site.OpenAsync();
        var (leaver, left) = await site.SignedInAsync();
        var (changed, account) = await site.SignedInAsync();
        var (idle, _) = await site.SignedInAsync();
        foreach (var visitor in (Visitor[])[leaver, changed, idle])
        {
            (await visitor.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await new EndAccount(site.Accounts, site.Clock).RunAsync(left.Id, "a test");
        await new ChangeRole(site.Accounts).RunAsync(account.Id, Role.Manager, "a test");
        (await leaver.GetAsync("/account")).Location.ShouldBe("/sign-in");
        (await changed.GetAsync("/account")).Location.ShouldBe("/sign-in");
        site.Clock.Now += SessionLimits.Idle;
        (await idle.GetAsync("/account")).Location.ShouldBe("/sign-in");
        leaver.Dispose();
        changed.Dispose();
        idle.Dispose();
    }
}
