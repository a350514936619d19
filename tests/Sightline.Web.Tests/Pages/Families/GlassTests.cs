using System.Net;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Families;

public sealed class GlassTests
{
    private static readonly (string, string)[] Wanted = [("Minutes", "30"), ("Reason", "an invented reason")];

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.BusinessUnit)]
    [InlineData(Role.Reviewer)]
    public async Task Some_roles_break_none(Role role)
    {
        await using var site = await Site.OpenAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police")));
        var (visitor, _) = await site.SignedInAsync(role);

        (await visitor.GetAsync(family + "/break-glass")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.FillInAsync("/account", family + "/break-glass", Wanted)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Journal.Access.GlassToReviewAsync()).Value.ShouldBeEmpty();
        visitor.Dispose();
    }

    [Fact]
    public async Task It_opens_the_record_for_its_minutes_and_waits_for_the_privacy_officer()
    {
        await using var site = await Site.OpenAsync();
        var family = await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police"));
        var (visitor, account) = await site.SignedInAsync();
        (await visitor.GetAsync(site.PathOf(family))).Status.ShouldBe(HttpStatusCode.NotFound);

        (await visitor.FillInAsync(site.PathOf(family) + "/break-glass", site.PathOf(family) + "/break-glass", Wanted)).Location.ShouldBe(site.PathOf(family));

        (await visitor.GetAsync(site.PathOf(family))).Body.ShouldContain("kitchen-table-words");
        (await site.Journal.Access.GlassToReviewAsync()).Value.ShouldNotBeNull().ShouldHaveSingleItem().PersonId.ShouldBe(account.Id);
        site.Clock.Now = site.Clock.Now.AddMinutes(14);
        (await visitor.GetAsync(site.PathOf(family))).Status.ShouldBe(HttpStatusCode.OK);
        site.Clock.Now = site.Clock.Now.AddMinutes(14);
        (await visitor.GetAsync(site.PathOf(family))).Status.ShouldBe(HttpStatusCode.OK);
        site.Clock.Now = site.Clock.Now.AddMinutes(2);
        (await visitor.GetAsync(site.PathOf(family))).Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Dispose();
    }

    [Fact]
    public async Task It_opens_nothing_that_is_sealed_and_that_looks_like_what_is_not_there()
    {
        await using var site = await Site.OpenAsync();
        var family = await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police"));
        await site.Journal.AppendAsync(AccessItemOf.Sealing(family, new Seal(site.Clock.Now, ToAt: null, []), "a reason", "otto", site.Clock.Now));
        var (visitor, _) = await site.SignedInAsync();

        var hidden = await visitor.FillInAsync(site.PathOf(family) + "/break-glass", site.PathOf(family) + "/break-glass", Wanted);
        var absent = await visitor.FillInAsync("/account", "/families/AAAAAAAAAAAAAAAAAAAAAA/break-glass", Wanted);

        (hidden.Status, hidden.Body).ShouldBe((absent.Status, absent.Body));
        hidden.Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Journal.Access.GlassToReviewAsync()).Value.ShouldBeEmpty();
        visitor.Dispose();
    }

    [Theory]
    [InlineData("0", "r", "Give the minutes")]
    [InlineData("61", "r", "Give the minutes")]
    [InlineData("x", "r", "Give the minutes")]
    [InlineData("30", " ", "Say why a child cannot wait")]
    public async Task Minutes_and_a_reason_are_needed(string minutes, string reason, string says)
    {
        await using var site = await Site.OpenAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police")));
        var (visitor, _) = await site.SignedInAsync();

        (await visitor.FillInAsync(family + "/break-glass", family + "/break-glass", ("Minutes", minutes), ("Reason", reason))).Body.ShouldContain(says);
        visitor.Dispose();
    }
}
