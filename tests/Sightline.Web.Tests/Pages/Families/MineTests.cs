using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Families;

public sealed class MineTests
{
    [Fact]
    public async Task It_says_who_is_here_and_lists_the_own_families_alone()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        await InventedFamily.PutAsync(site.Journal, "others", InventedFamily.RegisterFor("somebody-else", "police"));
        (await visitor.GetAsync("/")).Body.ShouldContain("No family is linked to your account");
        var mine = await InventedFamily.PutAsync(site.Journal, "mine", InventedFamily.RegisterFor(account.Id));

        var page = (await visitor.GetAsync("/")).Body;

        page.ShouldContain("<strong>Marigold Ilott</strong>, practitioner, school");
        page.ShouldContain("Larchling, born 4 March 2026");
        page.Split("href=\"/families/").Length.ShouldBe(2);
        page.ShouldContain(site.PathOf(mine));
        visitor.Dispose();
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.BusinessUnit)]
    [InlineData(Role.PrivacyOfficer)]
    public async Task Roles_without_records_are_told_so(Role role)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync(role);
        await InventedFamily.PutAsync(site.Journal, "mine", InventedFamily.RegisterFor(account.Id));

        (await visitor.GetAsync("/")).Body.ShouldContain("In your role you see no family's record.");
        visitor.Dispose();
    }
}
