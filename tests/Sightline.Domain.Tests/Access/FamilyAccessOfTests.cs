using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Domain.Tests.Access;

public class FamilyAccessOfTests
{
    private static readonly DateTimeOffset Noon = AccessWorld.Noon;

    private static readonly AccessRequest Ann = new(new Viewer("ann", "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner) { Ties = ["t1"] }, Noon, Purpose.WorkWithTheFamily, HasReason: true);

    [Fact]
    public void A_relationship_that_goes_on_holds_for_a_day_and_is_looked_at_again() =>
        Of(Fact(AccessFactKind.Allocation, to: null) with { PersonId = "ann", AgencyId = "csc" }).Relationships
            .ShouldBe([new LegitimateRelationship(RelationshipBasis.Allocation, "ann", "csc", Noon.AddHours(-1), Noon.AddDays(1))]);

    [Fact]
    public void Each_basis_is_read_from_the_fact_that_it_is_written_as()
    {
        foreach (var basis in Enum.GetValues<RelationshipBasis>())
        {
            Of(Fact(FamilyAccessOf.KindOf(basis), Noon) with { AgencyId = "csc" }).Relationships.ShouldHaveSingleItem().Basis.ShouldBe(basis);
        }
    }

    [Fact]
    public void A_seal_leaves_in_those_who_are_named_in_the_same_place_and_no_others()
    {
        var access = Of(
            Fact(AccessFactKind.Seal, to: null) with { SaidIn = 7 },
            Fact(AccessFactKind.SealNamed, to: null) with { SaidIn = 7, PersonId = "ann" },
            Fact(AccessFactKind.SealNamed, to: null) with { SaidIn = 8, PersonId = "bea" });

        access.Seals.ShouldHaveSingleItem().NamedPeople.ShouldBe(["ann"]);
    }

    [Theory]
    [InlineData(AccessFactKind.SurnameTie, ConflictKind.SharedSurname)]
    [InlineData(AccessFactKind.AddressTie, ConflictKind.SharedAddress)]
    [InlineData(AccessFactKind.HouseholdTie, ConflictKind.SharedHousehold)]
    public void A_tie_is_one_for_whoever_has_the_same(AccessFactKind kind, ConflictKind conflict)
    {
        Of(Fact(kind, to: null) with { Tie = "t1" }).Conflicts.ShouldBe([new ConflictOfInterest("ann", conflict)]);
        Of(Fact(kind, to: null) with { Tie = "t2" }).Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void A_declaration_holds_from_its_moment_until_it_is_ended()
    {
        var declared = Fact(AccessFactKind.DeclaredRelationship, to: null) with { PersonId = "ann" };

        Of(declared).Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.DeclaredRelationship);
        Of(declared with { ToAt = Noon }).Conflicts.ShouldBeEmpty();
        Of(declared with { FromAt = Noon.AddTicks(1) }).Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_glass_keeps_its_minutes() =>
        Of(Fact(AccessFactKind.BrokenGlass, Noon.AddMinutes(30)) with { FromAt = Noon, PersonId = "ann" }).BrokenGlass.ShouldBe([new BrokenGlass("ann", Noon, 30)]);

    private static AccessFact Fact(AccessFactKind kind, DateTimeOffset? to) => new(kind, 1, Noon.AddHours(-1), to);

    private static FamilyAccess Of(params AccessFact[] facts) => FamilyAccessOf.Facts(facts, Ann);
}
