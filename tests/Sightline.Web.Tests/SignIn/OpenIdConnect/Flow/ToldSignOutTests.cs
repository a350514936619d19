using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Provider;
using Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

public class ToldSignOutTests : WithTamperingProvider
{
    private static readonly Uri Told = Browser.OfSightline("/sign-in/provider/agency/signed-out");

    [Fact]
    public async Task A_logout_token_ends_sessions_at_once_and_comes_once()
    {
        var token = Token();
        (await TellAsync(token)).ShouldBe(HttpStatusCode.OK);
        var ended = Sightline.Accounts.Ended.ShouldHaveSingleItem();
        (ended.Issuer, ended.Subject, ended.SessionId).ShouldBe((Provider.Issuer, InventedSignIn.Subject, "session-1"));

        (await TellAsync(token)).ShouldBe(HttpStatusCode.BadRequest);
        Sightline.Accounts.Ended.ShouldHaveSingleItem();
        (await TellAsync(Token("jti-2"))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_could_not_be_ended_may_be_said_again()
    {
        var token = Token();
        Sightline.Accounts.CanEnd = false;
        (await TellAsync(token)).ShouldBe(HttpStatusCode.BadRequest);
        Sightline.Accounts.CanEnd = true;
        (await TellAsync(token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_of_somebody_else_ends_nothing()
    {
        using var impostor = SigningKey.Rsa("rsa-1");
        (await TellAsync(impostor.Sign(Logout("jti-1")))).ShouldBe(HttpStatusCode.BadRequest);
        (await TellAsync(InventedSignIn.Key.Sign(InventedSignIn.Claims()))).ShouldBe(HttpStatusCode.BadRequest);
        (await TellAsync("not a token")).ShouldBe(HttpStatusCode.BadRequest);
        Sightline.Accounts.Ended.ShouldBeEmpty();
        Sightline.Log.All.ShouldContain("signature is not the provider's");
    }

    [Fact]
    public async Task Only_a_form_with_one_token_is_read()
    {
        using var browser = new Browser(Sightline);
        using var twice = new FormUrlEncodedContent([new("logout_token", Token()), new("logout_token", Token())]);
        using var none = new FormUrlEncodedContent([new("id_token", Token())]);
        using var json = new StringContent($"logout_token={Token()}", mediaType: new("application/json"));
        using var flood = new FormUrlEncodedContent([new("x", new string('x', 40_000)), new("logout_token", Token())]);
        foreach (var form in new HttpContent[] { twice, none, json, flood })
        {
            (await browser.GoAsync(Told, form)).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        Sightline.Accounts.Ended.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_signs_out_here_is_sent_to_sign_out_there()
    {
        var signOut = Sightline.Services.GetRequiredService<SignOutAtProvider>();
        var address = (await signOut.AddressAsync(Provider.Issuer, CancellationToken.None)).ShouldNotBeNull();
        address.AbsoluteUri.ShouldBe($"{Provider.Issuer}/end?of=session&client_id=sightline&post_logout_redirect_uri=https%3A%2F%2Fsightline.example%2Fsign-in");
        (await signOut.AddressAsync("https://other.example", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_provider_without_a_sign_out_leaves_it_at_ours()
    {
        Provider.Metadata = d => d.Remove("end_session_endpoint");
        (await Sightline.Services.GetRequiredService<SignOutAtProvider>().AddressAsync(Provider.Issuer, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public void What_was_used_is_forgotten_when_it_cannot_come_again()
    {
        var clock = new SetClock(InventedSignIn.Now);
        var once = new UsedOnce(clock);
        once.Use("a", clock.Now.AddMinutes(1)).ShouldBeTrue();
        once.Use("a", clock.Now.AddMinutes(1)).ShouldBeFalse();
        clock.Now = clock.Now.AddMinutes(2);
        for (var i = 0; i < 1100; i++)
        {
            once.Use($"b{i}", clock.Now.AddMinutes(1)).ShouldBeTrue();
        }

        once.Use("a", clock.Now.AddMinutes(1)).ShouldBeTrue();
    }

    [Fact]
    public void No_value_that_is_kept_prints_itself() =>
        (InventedSignIn.Check(InventedSignIn.Claims()).Value!.ToString() + SignInJourney.Begin("agency", "/", InventedSignIn.Now)).ShouldBeEmpty();

    private JsonObject Logout(string id) => new()
    {
        ["iss"] = Provider.Issuer,
        ["sub"] = InventedSignIn.Subject,
        ["sid"] = "session-1",
        ["aud"] = InventedSignIn.ClientId,
        ["iat"] = InventedSignIn.At(TimeSpan.Zero),
        ["exp"] = InventedSignIn.At(TimeSpan.FromMinutes(2)),
        ["jti"] = id,
        ["events"] = new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() },
    };

    private string Token(string id = "jti-1") => InventedSignIn.Key.Sign(Logout(id), header: h => h["typ"] = "logout+jwt");

    private async Task<HttpStatusCode> TellAsync(string token)
    {
        using var browser = new Browser(Sightline);
        using var form = new FormUrlEncodedContent([new("logout_token", token)]);
        return (await browser.GoAsync(Told, form)).Status;
    }
}
