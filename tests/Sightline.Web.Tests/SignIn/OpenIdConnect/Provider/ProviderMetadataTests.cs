using System.Text;
using System.Text.Json.Nodes;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

public class ProviderMetadataTests
{
    private static readonly ProviderSettings Settings = new("agency", "https://provider.example/tenant", "sightline", "/secret");

    [Fact]
    public void What_a_provider_says_of_itself_is_read()
    {
        var read = Read(_ => { }).Value.ShouldNotBeNull();
        read.Authorization.AbsoluteUri.ShouldBe("https://provider.example/authorize");
        read.EndSession.ShouldBeNull();
        read.NamesItself.ShouldBeFalse();
        ProviderMetadata.AddressOf(Settings)!.AbsoluteUri.ShouldBe("https://provider.example/tenant/.well-known/openid-configuration");
    }

    [Theory]
    [InlineData("issuer", "\"https://provider.example/tenant/\"", "another issuer")]
    [InlineData("issuer", "\"https://Provider.example/tenant\"", "another issuer")]
    [InlineData("issuer", null, "another issuer")]
    [InlineData("response_types_supported", "[\"id_token\"]", "code flow")]
    [InlineData("code_challenge_methods_supported", "[\"plain\"]", "PKCE")]
    [InlineData("token_endpoint", "\"http://provider.example/token\"", "https")]
    [InlineData("token_endpoint", "\"http://127.0.0.1/token\"", "https")]
    [InlineData("token_endpoint", "\"ftp://provider.example/token\"", "https")]
    [InlineData("token_endpoint", "\"/token\"", "https")]
    [InlineData("token_endpoint", "\"https://provider.example:word@other.example/token\"", "https")]
    [InlineData("jwks_uri", null, "https")]
    [InlineData("jwks_uri", "7", "https")]
    [InlineData("authorization_endpoint", "\"https://provider.example/a#b\"", "https")]
    public void What_cannot_be_used_gives_the_reason(string member, string? json, string because) =>
        Read(d =>
        {
            d.Remove(member);
            if (json is not null)
            {
                d[member] = JsonNode.Parse(json);
            }
        }).Reason.ShouldNotBeNull().ShouldContain(because);

    [Fact]
    public void What_is_no_json_gives_the_reason() => ProviderMetadata.Read("<html>"u8.ToArray(), Settings).Reason.ShouldNotBeNull().ShouldContain("not a JSON object");

    [Theory]
    [InlineData("http://provider.example", false)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1.evil.example", false)]
    [InlineData("https://provider.example?tenant=1", false)]
    public void Only_this_machine_may_be_spoken_to_without_tls_and_only_where_that_was_allowed(string issuer, bool allowed)
    {
        (ProviderMetadata.AddressOf(Settings with { Issuer = issuer, AllowsHttpOnLoopback = true }) is not null).ShouldBe(allowed);
        ProviderMetadata.AddressOf(Settings with { Issuer = issuer }).ShouldBeNull();
    }

    private static Reading<ProviderMetadata> Read(Action<JsonObject> change)
    {
        var document = new JsonObject
        {
            ["issuer"] = Settings.Issuer,
            ["authorization_endpoint"] = "https://provider.example/authorize",
            ["token_endpoint"] = "https://provider.example/token",
            ["jwks_uri"] = "https://provider.example/keys",
            ["response_types_supported"] = new JsonArray("code", "id_token"),
        };
        change(document);
        return ProviderMetadata.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), Settings);
    }
}
