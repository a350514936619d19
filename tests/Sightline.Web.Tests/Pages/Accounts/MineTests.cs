using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Accounts;

public sealed class MineTests
{
    [Fact]
    public async Task It_shows_the_own_account_and_nobody_elses()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, _) = await site.SignedInAsync(Role.Manager, name: "a.manager");
        await site.SignedInAsync(name: "somebody.else");

        var page = (await visitor.GetAsync("/account")).Body;

        page.ShouldContain("a.manager");
        page.ShouldContain("Manager");
        page.ShouldContain("2 June 2031, 09:00 UTC, with a passkey");
        page.ShouldNotContain("somebody.else");
        visitor.Dispose();
    }
}
