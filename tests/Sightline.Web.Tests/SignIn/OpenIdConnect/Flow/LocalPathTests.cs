using Sightline.Web.SignIn.OpenIdConnect.Flow;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

public class LocalPathTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/families")]
    [InlineData("/families/1?day=2026-03-02")]
    public void A_page_of_ours_is_taken(string path) => LocalPath.Of(path).ShouldBe(path);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("families")]
    [InlineData("//evil.example.com")]
    [InlineData("/\\evil.example.com")]
    [InlineData("/\t/evil.example.com")]
    [InlineData("/\n/evil.example.com")]
    [InlineData("/a\\..\\evil")]
    [InlineData("https://evil.example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/é")]
    public void Anything_else_leads_home(string? path) => LocalPath.Of(path).ShouldBe("/");

    [Fact]
    public void What_is_too_long_leads_home() => LocalPath.Of("/" + new string('a', 2000)).ShouldBe("/");
}
