using Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>How often a provider is asked for its keys, and for how long old ones serve.</summary>
public class TurnedKeysTests : WithTamperingProvider
{
    [Fact]
    public async Task Keys_are_fetched_once_and_again_after_an_hour()
    {
        (await SignsInAsync()).ShouldBeTrue();
        (await SignsInAsync()).ShouldBeTrue();
        (KeysAsked, DescribedAsked).ShouldBe((1, 1));
        Later(TimeSpan.FromMinutes(61));
        (await SignsInAsync()).ShouldBeTrue();
        (KeysAsked, DescribedAsked).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_it_is_first_met()
    {
        (await SignsInAsync()).ShouldBeTrue();
        Later(TimeSpan.FromMinutes(6));
        Turn();
        (await SignsInAsync()).ShouldBeTrue();
        KeysAsked.ShouldBe(2);
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_asks_the_provider_once_in_five_minutes()
    {
        (await SignsInAsync()).ShouldBeTrue();
        Later(TimeSpan.FromMinutes(6));
        Provider.Token = c => InventedSignIn.LargeCurve.Sign(c, "ES384");
        for (var i = 0; i < 5; i++)
        {
            (await SignsInAsync()).ShouldBeFalse();
        }

        KeysAsked.ShouldBe(2);
        Later(TimeSpan.FromMinutes(5));
        (await SignsInAsync()).ShouldBeFalse();
        KeysAsked.ShouldBe(3);
    }

    [Fact]
    public async Task A_key_that_was_taken_away_serves_no_longer_than_an_hour()
    {
        (await SignsInAsync()).ShouldBeTrue();
        Provider.Keys = [InventedSignIn.Curve.Public];
        (await SignsInAsync()).ShouldBeTrue();
        Later(TimeSpan.FromMinutes(61));
        (await SignsInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_that_cannot_be_fetched_anew_serve_for_half_a_day_and_not_longer()
    {
        (await SignsInAsync()).ShouldBeTrue();
        Provider.KeysStatus = 500;
        Later(TimeSpan.FromHours(11));
        (await SignsInAsync()).ShouldBeTrue();
        Later(TimeSpan.FromHours(2));
        (await SignsInAsync()).ShouldBeFalse();
        Sightline.Log.All.ShouldContain("The provider answered with status 500");
        Provider.KeysStatus = 200;
        Later(TimeSpan.FromMinutes(5));
        (await SignsInAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_provider_that_cannot_be_reached_at_first_is_asked_again_soon_and_not_at_once()
    {
        var issuer = Provider.Issuer;
        Provider.Metadata = d => d["issuer"] = "https://other.example";
        (await SignsInAsync()).ShouldBeFalse();
        (await SignsInAsync()).ShouldBeFalse();
        DescribedAsked.ShouldBe(1);
        Provider.Metadata = d => d["issuer"] = issuer;
        Later(TimeSpan.FromSeconds(10));
        (await SignsInAsync()).ShouldBeTrue();
        DescribedAsked.ShouldBe(2);
    }

    [Fact]
    public async Task A_crowd_makes_one_request()
    {
        var crowd = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SignsInAsync()));
        crowd.ShouldAllBe(signedIn => signedIn);
        (KeysAsked, DescribedAsked).ShouldBe((1, 1));
    }

    private int KeysAsked => Provider.Asked.GetValueOrDefault("/keys");

    private int DescribedAsked => Provider.Asked.GetValueOrDefault("/.well-known/openid-configuration");

    private void Turn()
    {
        Provider.Keys = [InventedSignIn.LargeCurve.Public];
        Provider.Token = c =>
        {
            c.Remove("at_hash");
            return InventedSignIn.LargeCurve.Sign(c, "ES384");
        };
    }

    private void Later(TimeSpan by)
    {
        Provider.Clock.Now += by;
        var now = Provider.Clock.Now;
        Provider.Claims = c => (c["iat"], c["exp"], c["auth_time"]) = (now.ToUnixTimeSeconds(), now.AddMinutes(5).ToUnixTimeSeconds(), now.ToUnixTimeSeconds());
    }

    private async Task<bool> SignsInAsync()
    {
        using var browser = new Browser(Sightline);
        return (await browser.FollowAsync(Browser.OfSightline("/sign-in/provider/agency"))).AbsolutePath is "/";
    }
}
