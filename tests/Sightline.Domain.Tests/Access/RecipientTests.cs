using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Access;

public class RecipientTests
{
    private static readonly DateTimeOffset Noon = AccessWorld.Noon;
    private static readonly DateOnly Today = DateOnly.FromDateTime(Noon.UtcDateTime);

    private static readonly Register Register = new()
    {
        People = [Somebody("child", isChild: true), Somebody("mum"), Somebody("ex"), Somebody("gran"), Somebody("neighbour")],
        Relationships =
        [
            new Relationship("mum", "child", RelationshipType.Mother, null, null, null),
            new Relationship("ex", "mum", RelationshipType.Partner, null, null, null),
            new Relationship("neighbour", "child", RelationshipType.Other, null, Today.AddDays(-1), null),
        ],
        Households = [new Household("1 Invented Row", [new HouseholdMember("gran", null, Today), new HouseholdMember("child", null, null), new HouseholdMember("neighbour", null, Today.AddDays(-1))])],
        Agencies = [new Agency("csc", "Csc", AgencyKind.ChildrensSocialCare, "A"), new Agency("gp", "Gp", AgencyKind.Gp, "A"), new Agency("far", "Far", AgencyKind.ChildrensSocialCare, "B"), new Agency("board", "Board", AgencyKind.Other, Area: null)],
    };

    [Theory]
    [InlineData("child", true)]
    [InlineData("mum", true)]
    [InlineData("gran", true)]
    [InlineData("ex", false)]
    [InlineData("neighbour", false)]
    [InlineData("csc", false)]
    public void A_person_is_a_party_by_a_tie_with_a_child_that_holds(string id, bool isParty) =>
        new Recipient(RecipientKind.Person, id).IsPartyTo(Register, [], [], Noon).ShouldBe(isParty);

    [Fact]
    public void A_day_later_it_no_longer_holds() => new Recipient(RecipientKind.Person, "gran").IsPartyTo(Register, [], [], Noon.AddDays(1)).ShouldBeFalse();

    [Fact]
    public void An_agency_is_a_party_by_its_work_or_by_what_it_was_told()
    {
        var gp = new Recipient(RecipientKind.Agency, "gp");
        var told = Entry() with { Told = [new Told("gp", Today)] };
        var work = new AccessFact(AccessFactKind.Allocation, 1, Noon.AddDays(-1), Noon.AddHours(1)) { PersonId = "w", AgencyId = "gp" };

        gp.IsPartyTo(Register, [Entry()], [], Noon).ShouldBeFalse();
        gp.IsPartyTo(Register, [told], [], Noon).ShouldBeTrue();
        gp.IsPartyTo(Register, [told], [], Noon.AddDays(-1)).ShouldBeFalse("it was told later");
        gp.IsPartyTo(Register, [], [work], Noon).ShouldBeTrue();
        gp.IsPartyTo(Register, [], [work], Noon.AddHours(1)).ShouldBeFalse();
        gp.IsPartyTo(Register, [], [work with { Kind = AccessFactKind.DutyRota }], Noon).ShouldBeFalse("a rota is no work with this family");
        new Recipient(RecipientKind.Agency, "other").IsPartyTo(Register, [], [work with { AgencyId = "other" }], Noon).ShouldBeFalse("the register does not have it");
    }

    [Theory]
    [InlineData(RecipientKind.Agency, "gp", false)]
    [InlineData(RecipientKind.Agency, "far", true)]
    [InlineData(RecipientKind.Agency, "board", true)]
    [InlineData(RecipientKind.Person, "mum", false)]
    public void An_area_is_another_where_it_is_not_said_to_be_the_same(RecipientKind kind, string id, bool isOther) =>
        new Recipient(kind, id).IsOfAnotherArea(Register, "csc").ShouldBe(isOther);

    private static Person Somebody(string id, bool isChild = false) => new(id, null, id, null, [], [], Sex.Unknown, null, null, null, null, isChild);

    private static Entry Entry()
    {
        var row = new RowReference("a.csv", 1);
        return new Entry { Row = row, AgencyId = "csc", Happened = When.On(Today.AddDays(-5)), Account = new WrittenAccount(row, new Agency("csc", "Csc", AgencyKind.ChildrensSocialCare, "A"), []) };
    }
}
