using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>A worker opened records of people whom the worker knew (Redcar and Cleveland, 2023 and 2024).</summary>
public sealed class RecordsOfPeopleKnownTests : InventedIncident
{
    [Theory]
    [InlineData("1 Invented Row, Larktown QX3 4CD", null, null, AccessBecause.Conflict)]
    [InlineData(null, "Ada", "Quennell", AccessBecause.DeclarationNeeded)]
    [InlineData(null, "Zelda", "Orrick", AccessBecause.DeclarationNeeded)]
    [InlineData("2 Invented Row, Larktown QX3 4CD", "Ada", "Elsewhere", AccessBecause.Relationship)]
    public async Task The_same_address_refuses_and_the_same_surname_asks(string? address, string? given, string? surname, AccessBecause because)
    {
        var ties = Journal.Access.TiesOf(new StaffIdentity(given, surname is null ? [] : [surname], BornOn: null, address is null ? [] : [address]));

        (await OpenedAsync(ties)).ShouldBe(because);
    }

    [Fact]
    public async Task A_grown_up_of_a_household_refuses()
    {
        var born = new DateOnly(1999, 9, 9);
        var grownUp = Register with { People = [.. Register.People.Select(p => p.Id is "tamsin" ? p with { Born = Domain.Time.When.On(born) } : p)] };
        await KeptAsync(Journal, ItemOf.Recording(Family, grownUp, Register, "case-folder", "a test")!);

        (await OpenedAsync(Journal.Access.TiesOf(new StaffIdentity("Tamsin", ["Quennell"], born, [])))).ShouldBe(AccessBecause.Conflict);
    }

    [Fact]
    public async Task A_surname_that_was_declared_to_mean_nothing_opens_and_a_declared_tie_closes()
    {
        var ties = Journal.Access.TiesOf(new StaffIdentity("Zelda", ["Orrick"], BornOn: null, []));
        var change = new AccessChange(Family, Worker(ties), "A common name here.");
        Given(await new DeclareTie(Journal).RunAsync(change, isTie: false));
        (await OpenedAsync(ties)).ShouldBe(AccessBecause.Relationship);

        Given(await new DeclareTie(Journal).RunAsync(change with { Reason = "He is my cousin." }, isTie: true));

        (await OpenedAsync(ties)).ShouldBe(AccessBecause.Conflict);
        (await new BreakGlass(Journal).RunAsync(change, 30)).Reason.ShouldBe(AccessChange.Refused, "nor does broken glass open it");
    }

    private static AccessRequest Worker(IReadOnlyList<string> ties) => By("w1") with { Viewer = new Viewer("w1", "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner) { Ties = ties } };

    // What was decided, and that it is the record of who looked that says so, not the answer.
    private async Task<AccessBecause> OpenedAsync(IReadOnlyList<string> ties)
    {
        var shown = Given(await new OpenRecord(Journal).RunAsync(Asked("w1") with { Request = Worker(ties) }));
        (shown.Entries.Count > 0).ShouldBe(shown.Decision.Because == AccessBecause.Relationship);
        var written = (await LookedAsync(Family))[^1];
        (written.PersonId, written.Because).ShouldBe(("w1", shown.Decision.Because));
        return shown.Decision.Because;
    }
}
