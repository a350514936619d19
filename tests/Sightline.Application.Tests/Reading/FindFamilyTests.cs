using System.Text;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Reading;

public class FindFamilyTests
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly AccessRequest Bea = new(new Viewer("bea", "hospital", AgencyKind.Hospital, Role.Practitioner), Noon, Purpose: null, HasReason: false);

    private static readonly PersonSought Ned = new("Ned", "Quennell", new(2026, 3, 4), NhsNumber: null);

    private readonly FakeJournal _journal = new(new Register
    {
        People = [new Person("ned", "Child 1", "Ned", "Quennell", [], [], Sex.Male, When.On(new(2026, 3, 4)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true)],
        Practitioners =
        [
            new Practitioner("ann", "Ann", "social worker", "csc", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" },
            new Practitioner("cai", "Cai", "teacher", "school", [new Allocation(["ned"], new(2029, 1, 1), new(2030, 1, 1))], []) { AccountId = "cai" },
        ],
    });

    [Fact]
    public async Task Whom_to_ring_is_said_and_who_asked_is_written_into_the_record_first()
    {
        var found = (await new FindFamily(_journal).RunAsync(Ned, Bea, "A child in the emergency department.")).Value.ShouldNotBeNull().ShouldHaveSingleItem();

        found.AgenciesAtWork.ShouldBe(["csc"], "the school is no longer at work");
        var item = _journal.Appended.ShouldHaveSingleItem();
        (item.Family, item.Kind).ShouldBe((FakeJournal.Family, JournalKind.RecordOpened));
        AccessRecord.Read(Encoding.UTF8.GetBytes(item.Plain), string.Empty)!.Level.ShouldBe(AccessLevel.Findable);
        item.Plain.ShouldNotContain("Quennell");
    }

    [Fact]
    public async Task A_search_that_finds_nobody_leaves_a_trail_and_not_whom_it_was_for()
    {
        (await new FindFamily(_journal).RunAsync(Ned with { Family = "Nobody" }, Bea, "A reason.")).Value.ShouldNotBeNull().ShouldBeEmpty();

        var item = _journal.Appended.ShouldHaveSingleItem();
        (item.Family, item.Kind).ShouldBe((FamilyKey.Partnership, JournalKind.RecordRefused));
        item.Plain.ShouldNotContain("Nobody");
    }

    [Fact]
    public async Task What_is_hidden_is_not_found()
    {
        _journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 1, Noon, ToAt: null));

        (await new FindFamily(_journal).RunAsync(Ned, Bea, "A reason.")).Value.ShouldNotBeNull().ShouldBeEmpty();
        _journal.Appended.ShouldHaveSingleItem().Family.ShouldBe(FamilyKey.Partnership);
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.BusinessUnit)]
    [InlineData(Role.Reviewer)]
    public async Task Some_roles_find_nobody(Role role) =>
        (await new FindFamily(_journal).RunAsync(Ned, Bea with { Viewer = Bea.Viewer with { Role = role } }, "A reason.")).Value.ShouldNotBeNull().ShouldBeEmpty();

    [Fact]
    public async Task A_reason_and_more_than_a_name_are_needed()
    {
        (await new FindFamily(_journal).RunAsync(Ned, Bea, " ")).Reason.ShouldBe(AccessChange.ReasonNeeded);
        (await new FindFamily(_journal).RunAsync(Ned with { BornOn = null }, Bea, "A reason.")).Reason.ShouldNotBeNull();
        _journal.Appended.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_it_cannot_be_written_down_nothing_is_said()
    {
        _journal.WritesFailBecause = "The disk of the journal is full: nothing was kept.";

        (await new FindFamily(_journal).RunAsync(Ned, Bea, "A reason.")).Reason.ShouldNotBeNull().ShouldContain("nothing is said");
    }
}
