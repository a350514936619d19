using Microsoft.AspNetCore.Http;
using Sightline.Web.SignIn;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.SignIn;

public sealed class SignedInByProviderTests
{
    private const string Issuer = "https://login.invalid";

    private static readonly IdTokenClaims Person = new(Issuer, "8f1c", SessionId: null, SignedInAt: null, Context: null, []);

    [Fact]
    public async Task Whoever_is_linked_is_signed_in_and_nobody_else()
    {
        await using var site = await Site.OpenAsync();
        var (account, _) = await site.InviteAsync();
        await site.Accounts.LinkAsync(account.Id, Issuer, "8f1c", "a test");
        var seam = Seam(site);
        var context = new DefaultHttpContext();

        (await seam.BeginSessionAsync(context, Person, default)).ShouldBeNull();
        (await seam.BeginSessionAsync(new DefaultHttpContext(), Person with { Issuer = "https://other.invalid" }, default)).ShouldBe(SignInRefusal.NoAccount);
        (await seam.BeginSessionAsync(new DefaultHttpContext(), Person with { Subject = "8F1C" }, default)).ShouldBe(SignInRefusal.NoAccount);

        context.Response.Headers.SetCookie.ToString().ShouldStartWith("__Host-session=");
        (await site.Sessions.FindAsync(TokenOf(context))).ShouldNotBeNull().Account.Id.ShouldBe(account.Id);
    }

    [Fact]
    public async Task Whoever_left_is_not_signed_in()
    {
        await using var site = await Site.OpenAsync();
        var (account, _) = await site.InviteAsync();
        await site.Accounts.LinkAsync(account.Id, Issuer, "8f1c", "a test");
        await new Application.SignIn.EndAccount(site.Accounts, site.Clock).RunAsync(account.Id, "a test", default);

        (await Seam(site).BeginSessionAsync(new DefaultHttpContext(), Person, default)).ShouldBe(SignInRefusal.NoAccount);
    }

    [Fact]
    public async Task What_ended_at_the_provider_is_cut_here_and_may_be_said_again()
    {
        await using var site = await Site.OpenAsync();
        var (account, _) = await site.InviteAsync();
        await site.Accounts.LinkAsync(account.Id, Issuer, "8f1c", "a test");
        var context = new DefaultHttpContext();
        await Seam(site).BeginSessionAsync(context, Person, default);
        var ended = new LogoutClaims(Issuer, "8f1c", SessionId: null, "token", site.Clock.Now.AddMinutes(2));

        (await Seam(site).EndSessionsAsync(ended, default)).ShouldBeTrue();
        (await Seam(site).EndSessionsAsync(ended, default)).ShouldBeTrue();
        (await Seam(site).EndSessionsAsync(ended with { Subject = null, SessionId = "unknown" }, default)).ShouldBeFalse("the provider is told that nothing was ended");

        (await site.Sessions.FindAsync(TokenOf(context))).ShouldBeNull();
    }

    [Fact]
    public async Task The_page_offers_the_providers_and_says_why_a_sign_in_came_to_nothing()
    {
        var settings = new WebSettings { Site = Site.Address, Port = 0 }.WithProviders("""{"providers":[{"id":"council","title":"your council account","issuer":"https://login.invalid","clientId":"sightline","clientSecretFile":"/nowhere"}]}"""u8.ToArray());
        await using var site = await Site.OpenAsync(settings: settings.Value ?? throw new InvalidOperationException(settings.Reason), inMemory: true);
        using var visitor = site.Visitor();

        var page = (await visitor.GetAsync("/sign-in?refused=no-account")).Body;

        page.ShouldContain("""href="/sign-in/provider/council">Sign in with your council account</a>""");
        page.ShouldContain(SignInRefusal.NoAccount.What);
        (await visitor.GetAsync("/sign-in?refused=%3Cscript%3E")).Body.ShouldNotContain("script>alert");
    }

    private static SignedInByProvider Seam(Site site) => new(site, new SignInSession(new WebSettings { Site = Site.Address, Port = 0 }, site));

    private static string TokenOf(HttpContext context) => context.Response.Headers.SetCookie.ToString().Split('=', ';')[1];
}
