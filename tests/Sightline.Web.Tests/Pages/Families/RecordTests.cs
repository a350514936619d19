using System.Net;
using Sightline.Domain.Access;
using Sightline.Web.Pages.Families;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Families;

public sealed class RecordTests
{
    [Fact]
    public async Task Somebody_with_a_relationship_is_asked_what_for_and_then_sees_what_the_agency_may_see()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        (await visitor.GetAsync("/")).Body.ShouldContain($"href=\"{family}\">Quennell</a>");

        var asked = await visitor.GetAsync(family);
        asked.Body.ShouldContain("What do you open this record for?");
        asked.Body.ShouldNotContain("Quennell");
        asked.Body.ShouldNotContain("Out of hours");
        (await visitor.PostAsync(family, ("Purpose", "Meeting"), ("Reason", "an invented reason"))).Location.ShouldBe(family);
        var shown = (await visitor.GetAsync(family)).Body;

        shown.ShouldContain("kitchen-table-words &lt;script&gt;alert(1)&lt;/script&gt;");
        shown.ShouldContain("told-to-school-words");
        shown.ShouldContain("Your agency was told of this.");
        shown.ShouldNotContain("police-only-words");
        shown.ShouldContain("1 entry of Fenshire Police: ask Fenshire Police.");
        shown.ShouldContain("Larchling Quennell");
        visitor.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Review")]
    [InlineData("nonsense")]
    [InlineData("99")]
    public async Task A_purpose_that_is_none_or_not_the_roles_is_asked_again(string purpose)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));

        var answer = await visitor.FillInAsync(family, family, ("Purpose", purpose), ("Reason", "kept in the form"));

        answer.Body.ShouldContain("Say what you open this record for.");
        answer.Body.ShouldContain("kept in the form");
        answer.Body.ShouldNotContain("is not valid", customMessage: "the framework's words repeat what was typed");
        answer.Body.ShouldNotContain("Quennell");
        visitor.Dispose();
    }

    [Fact]
    public async Task What_for_holds_for_an_hour()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        await visitor.FillInAsync(family, family, ("Purpose", "Meeting"));
        for (var i = 0; i < 6; i++)
        {
            (await visitor.GetAsync(family)).Body.ShouldContain("kitchen-table-words");
            site.Clock.Now += TimeSpan.FromMinutes(10);
        }

        (await visitor.GetAsync(family)).Body.ShouldContain("What do you open this record for?");
        visitor.Dispose();
    }

    [Fact]
    public void Every_role_is_offered_the_purposes_that_it_may_have_and_no_other()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            PurposeWords.For(role).ShouldBe(Enum.GetValues<Purpose>().Where(p => DecideAccess.MayHave(role, p)));
        }

        Enum.GetValues<Purpose>().Select(PurposeWords.Of).Distinct(StringComparer.Ordinal).Count().ShouldBe(Enum.GetValues<Purpose>().Length);
    }
}
