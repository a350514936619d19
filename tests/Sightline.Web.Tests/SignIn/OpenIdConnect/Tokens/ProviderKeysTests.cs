using System.Text.Json.Nodes;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using static Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens.InventedSignIn;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

public class ProviderKeysTests
{
    /// <summary>A member of a key and what makes it one that is not used.</summary>
    public static TheoryData<string, string, string> UselessKeys => new()
    {
        { "rsa", "use", "\"enc\"" },
        { "rsa", "key_ops", "[\"encrypt\"]" },
        { "rsa", "kty", "\"oct\"" },
        { "rsa", "n", "\"AQAB\"" },
        { "rsa", "n", "\"AAAA\"" },
        { "rsa", "e", "\"AQ\"" },
        { "rsa", "e", "\"AQAA\"" },
        { "rsa", "e", "\"AQABAQABAQAB\"" },
        { "rsa", "kid", "7" },
        { "ec", "crv", "\"P-521\"" },
        { "ec", "crv", "\"P-384\"" },
        { "ec", "x", "\"AAAA\"" },
        { "ec", "x", "\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"" },
    };

    [Theory]
    [MemberData(nameof(UselessKeys))]
    public void A_key_that_cannot_be_trusted_to_check_a_signature_is_left_out(string sort, string member, string json)
    {
        var key = string.Equals(sort, "rsa", StringComparison.Ordinal) ? Key.Public : Curve.Public;
        key[member] = JsonNode.Parse(json);
        ProviderKeys.Read(SigningKey.SetOf(key)).Reason.ShouldBe("The provider's key set has no key that we can check signatures with.");
        ProviderKeys.Read(SigningKey.SetOf(key, LargeCurve.Public)).Value.ShouldNotBeNull().All.ShouldHaveSingleItem().Id.ShouldBe("ec-2");
    }

    [Fact]
    public void A_short_key_is_left_out()
    {
        using var small = SigningKey.Rsa("small", 1024);
        ProviderKeys.Read(SigningKey.SetOf(small.Public)).HasValue.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"keys":{}}""")]
    [InlineData("""{"keys":[7,"x",null,[]]}""")]
    [InlineData("""{"keys":[],"keys":[]}""")]
    public void What_is_no_key_set_gives_a_reason(string text) => ProviderKeys.Read(System.Text.Encoding.UTF8.GetBytes(text)).Reason.ShouldNotBeNull();

    [Fact]
    public void A_flood_of_keys_is_not_read() =>
        ProviderKeys.Read(SigningKey.SetOf([.. Enumerable.Repeat(Key.Public, 51)])).Reason.ShouldNotBeNull().ShouldContain("51");

    [Fact]
    public void Two_keys_of_one_id_are_told_apart_by_what_they_are_for_or_not_at_all()
    {
        var curve = Curve.Public;
        curve["kid"] = "rsa-1";
        var named = SigningAlgorithm.Named("RS256").ShouldNotBeNull();
        SigningKey.Read(Key.Public, curve).Find("rsa-1", named).HasValue.ShouldBeTrue();
        SigningKey.Read(Key.Public, Key.Public).Find("rsa-1", named).Reason.ShouldNotBeNull().ShouldContain("same id");
    }
}
