using System.Text;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

public class ProviderSettingsFileTests
{
    private const string Needed = """ "id":"agency","issuer":"https://provider.example","clientId":"sightline","clientSecretFile":"/run/secret" """;

    [Fact]
    public void The_least_that_must_be_entered_is_enough()
    {
        var provider = Read($"{{{Needed}}}").Value.ShouldNotBeNull().ShouldHaveSingleItem();
        (provider.Id, provider.Title, provider.Authentication, provider.Skew).ShouldBe(("agency", "agency", ClientAuthentication.Basic, TimeSpan.FromMinutes(2)));
        provider.Factor.IsMet(context: null, []).ShouldBeTrue();
        provider.AllowsHttpOnLoopback.ShouldBeFalse();
    }

    [Fact]
    public void Everything_that_may_be_entered_is_read()
    {
        var provider = Read($$"""{ {{Needed}}, "title":"Example Council","clientAuthentication":"client_secret_post","acr":"gold","amr":["mfa"],"mostAuthenticationMinutes":60,"trustedAudiences":["records"],"skewSeconds":30 }""").Value.ShouldNotBeNull().Single();
        (provider.Title, provider.Authentication, provider.MostAuthenticationAge, provider.Skew).ShouldBe(("Example Council", ClientAuthentication.Post, TimeSpan.FromHours(1), TimeSpan.FromSeconds(30)));
        provider.Factor.IsMet("gold", ["mfa"]).ShouldBeTrue();
        provider.Factor.IsMet("gold", ["pwd"]).ShouldBeFalse();
        provider.TrustedAudiences.ShouldBe(["records"]);
    }

    [Theory]
    [InlineData(""" "id":"agency" """, "needs an id")]
    [InlineData(""" "id":"../agency","issuer":"https://provider.example","clientId":"a","clientSecretFile":"b" """, "needs an id")]
    [InlineData(""" "id":"agency","issuer":"http://provider.example","clientId":"a","clientSecretFile":"b" """, "https")]
    [InlineData(Needed + ""","armr":["mfa"]""", "not one of")]
    [InlineData(Needed + ""","clientSecret":"x" """, "not one of")]
    [InlineData(Needed + ""","amr":7""", "lists of strings")]
    [InlineData(Needed + ""","skewSeconds":301""", "0 to 300")]
    [InlineData(Needed + ""","mostAuthenticationMinutes":"60" """, "1 to 10080")]
    [InlineData(Needed + ""","clientAuthentication":"none" """, "client_secret_basic")]
    public void What_is_wrong_is_said_with_the_place(string members, string because)
    {
        var reason = Read($"{{{members}}}").Reason.ShouldNotBeNull();
        reason.ShouldContain(because);
        reason.ShouldStartWith("Provider 1:");
    }

    [Fact]
    public void Two_providers_are_told_apart() => Read($"{{{Needed}}},{{{Needed}}}").Reason.ShouldNotBeNull().ShouldContain("same id");

    [Fact]
    public void What_is_no_list_gives_the_reason() => ProviderSettingsFile.Read("[]"u8.ToArray()).HasValue.ShouldBeFalse();

    private static Reading<IReadOnlyList<ProviderSettings>> Read(string providers) => ProviderSettingsFile.Read(Encoding.UTF8.GetBytes($"{{\"providers\":[{providers}]}}"));
}
