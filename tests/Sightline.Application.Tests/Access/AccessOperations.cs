using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Tests.Reading;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Access;

/// <summary>An operation on who may see the one family of a journal in memory: ann of children's social care has a relationship, and whoever else is named has none.</summary>
public abstract class AccessOperations
{
    private protected static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private protected FakeJournal Journal { get; } = new(new Register { Practitioners = [new Practitioner("ann", "Ann", "social worker", "csc", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" }] });

    private protected static AccessRequest By(string person, Role role, string agency = "csc") =>
        new(new Viewer(person, agency, AgencyKind.ChildrensSocialCare, role), Noon, Purpose.WorkWithTheFamily, HasReason: false);

    private protected static AccessChange Change(string person, Role role, string reason = "A reason in words.", string agency = "csc") => new(FakeJournal.Family, By(person, role, agency), reason);

    private protected static AccessChange Absent(AccessChange change) => change with { Family = new FamilyKey(99) };

    private protected void IsRefused(Reading<Receipt> answer)
    {
        answer.Reason.ShouldBe(AccessChange.Refused);
        Journal.Appended.ShouldBeEmpty();
    }

    private protected AccessFact Said(Reading<Receipt> answer, JournalKind kind)
    {
        answer.Reason.ShouldBeNull();
        var item = Journal.Appended.ShouldHaveSingleItem();
        item.Kind.ShouldBe(kind);
        return item.Facts[0];
    }
}
