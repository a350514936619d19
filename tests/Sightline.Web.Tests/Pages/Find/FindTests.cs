using System.Net;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Web.Pages.Find;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Find;

public sealed class FindTests
{
    private static readonly (string, string)[] Ned = [("FamilyName", "Quennell"), ("Born", "4/3/2026"), ("Reason", "an invented reason")];

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.BusinessUnit)]
    [InlineData(Role.Reviewer)]
    public async Task Some_roles_find_nobody(Role role)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, _) = await site.SignedInAsync(role);

        (await visitor.GetAsync("/find")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.FillInAsync("/account", "/find", Ned)).Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Dispose();
    }

    [Fact]
    public async Task A_stranger_to_the_family_is_told_whom_to_ring_and_not_a_word_more()
    {
        await using var site = await Site.OpenAsync();
        await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police"));
        var (visitor, _) = await site.SignedInAsync();

        var page = (await visitor.FillInAsync("/find", "/find", Ned)).Body;

        page.ShouldContain("At work: police");
        InventedFamily.Secrets.Where(s => page.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
        visitor.Dispose();
    }

    [Fact]
    public async Task What_is_sealed_and_what_is_not_there_give_the_same_page()
    {
        await using var site = await Site.OpenAsync();
        var family = await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police"));
        await site.Journal.AppendAsync(AccessItemOf.Sealing(family, new Seal(site.Clock.Now, ToAt: null, []), "a reason", "otto", site.Clock.Now));
        var (visitor, _) = await site.SignedInAsync();

        var hidden = (await visitor.FillInAsync("/find", "/find", Ned)).Body;
        var absent = (await visitor.FillInAsync("/find", "/find", ("FamilyName", "Nobody"), ("Born", "4/3/2026"), ("Reason", "an invented reason"))).Body;

        hidden.ShouldContain("Nobody is found.");
        WithoutToken(hidden).ShouldBe(WithoutToken(absent));
        visitor.Dispose();
    }

    [Fact]
    public async Task A_name_alone_a_wrong_date_and_no_reason_are_asked_for_again()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, _) = await site.SignedInAsync();

        (await visitor.FillInAsync("/find", "/find", ("FamilyName", "Quennell"), ("Reason", "r"))).Body.ShouldContain("Give the family name and the date of birth");
        (await visitor.FillInAsync("/find", "/find", ("FamilyName", "Quennell"), ("Born", "31/2/2026"), ("Reason", "r"))).Body.ShouldContain("Give the family name and the date of birth");
        (await visitor.FillInAsync("/find", "/find", ("NhsNumber", "943 476 591"), ("Reason", "r"))).Body.ShouldContain("the ten digits");
        (await visitor.FillInAsync("/find", "/find", ("FamilyName", "Quennell"), ("Born", "4/3/2026"))).Body.ShouldContain("Say why you ask");
        visitor.Dispose();
    }

    [Fact]
    public async Task One_search_too_many_is_refused_until_the_hour_is_over()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, _) = await site.SignedInAsync();
        for (var i = 0; i < FindModel.MostSearches; i++)
        {
            (await visitor.FillInAsync("/find", "/find", Ned)).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await visitor.FillInAsync("/find", "/find", Ned)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        visitor.Dispose();
    }

    private static string WithoutToken(string page) => System.Text.RegularExpressions.Regex.Replace(page, "value=\"[^\"]{40,}\"", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
