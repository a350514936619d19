using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>An index of every child, open to hundreds of thousands (ContactPoint, closed in 2010). How often somebody may search is tried over HTTP, by the tests of the page.</summary>
public sealed class NoIndexOfAllChildrenTests : InventedIncident
{
    private static readonly PersonSought Ned = new("Larchling", "Quennell", new(2026, 3, 4), NhsNumber: null);

    [Fact]
    public async Task A_search_gives_whom_to_ring_and_no_content()
    {
        await ProtectAsync("ned");

        var found = Given(await new FindFamily(Journal).RunAsync(Ned, By("stranger", agency: "school"), "A child at the gate."));

        found.Select(f => f.Family).ShouldBe([Family, OtherFamily], ignoreOrder: true);
        found[0].AgenciesAtWork.ShouldBe(["csc", "police"]);
        typeof(FoundFamily).GetProperties().Select(p => p.Name).ShouldBe((string[])["Family", "AgenciesAtWork"], "a search that gives more than contact is another decision");
        Given(await new OpenRecord(Journal).RunAsync(Asked("stranger", agency: "school"))).Entries.ShouldBeEmpty();
        (await LookedAsync(Family)).ShouldContain(a => a.PersonId == "stranger" && a.Level == AccessLevel.Findable);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Quennell", null)]
    [InlineData(null, "2026-03-04")]
    [InlineData("%", null)]
    public async Task Nobody_is_listed_without_a_name_and_a_birth_or_a_number(string? name, string? born)
    {
        var sought = new PersonSought(Given: null, name, born is null ? null : DateOnly.ParseExact(born, "yyyy-MM-dd"), NhsNumber: null);

        (await new FindFamily(Journal).RunAsync(sought, By("stranger"), "A reason.")).Reason.ShouldNotBeNull();
        (await new FindFamily(Journal).RunAsync(Ned, By("stranger"), "  ")).Reason.ShouldBe(AccessChange.ReasonNeeded);
    }

    [Theory]
    [InlineData("%", "2026-03-04", null)]
    [InlineData("Quen%", "2026-03-04", null)]
    [InlineData("_uennell", "2026-03-04", null)]
    [InlineData("", "2026-03-04", "%%%%%%%%%%")]
    public async Task Signs_that_stand_for_anything_find_nobody(string name, string born, string? number)
    {
        var sought = new PersonSought(Given: null, name, DateOnly.ParseExact(born, "yyyy-MM-dd"), number);

        Given(await new FindFamily(Journal).RunAsync(sought, By("stranger"), "A reason.")).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_search_gives_twenty_at_most_however_many_there_are()
    {
        for (var i = 0; i < PersonSought.Most + 5; i++)
        {
            var family = await OpenFamilyAsync(Journal, $"of the same name {i}");
            await KeptAsync(Journal, RegisterOf(family, Register with { Case = $"invented {i}" }));
        }

        Given(await new FindFamily(Journal).RunAsync(Ned, By("stranger"), "A reason.")).Count.ShouldBe(20);
    }

    [Fact]
    public async Task Ones_own_families_are_those_of_ones_work_and_nobody_has_all()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Given(await new MyFamilies(Journal).RunAsync(By("stranger", role, "school").Viewer, Noon, DateOnly.FromDateTime(Noon.UtcDateTime))).ShouldBeEmpty(role.ToString());
        }
    }
}
