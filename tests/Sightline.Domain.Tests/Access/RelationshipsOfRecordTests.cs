using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Access;

public class RelationshipsOfRecordTests
{
    [Fact]
    public void An_allocation_gives_one_to_the_end_of_its_last_day()
    {
        var register = With(new Allocation(["ned"], new(2031, 1, 6), new(2031, 4, 30)));

        Held(register, new(2031, 1, 5, 23, 59, 0, TimeSpan.Zero)).ShouldBeFalse();
        Held(register, new(2031, 1, 6, 0, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
        Held(register, new(2031, 4, 30, 23, 59, 0, TimeSpan.Zero)).ShouldBeTrue();
        Held(register, new(2031, 5, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBeFalse();
    }

    [Fact]
    public void One_that_goes_on_holds_for_a_day_and_is_derived_again()
    {
        var relationship = RelationshipsOfRecord.Of(With(new Allocation(["ned"], From: null, To: null)), AccessWorld.Noon).ShouldHaveSingleItem();

        relationship.ShouldBe(new LegitimateRelationship(RelationshipBasis.Allocation, "ann", "csc", DateTimeOffset.MinValue, AccessWorld.Noon.AddDays(1)));
    }

    [Fact]
    public void Nobody_else_has_one() => RelationshipsOfRecord.Of(With(), AccessWorld.Noon).ShouldBeEmpty();

    private static bool Held(Register register, DateTimeOffset at) => RelationshipsOfRecord.Of(register, at).Count > 0;

    private static Register With(params Allocation[] allocations) => new() { Practitioners = [new Practitioner("ann", "Ann", "social worker", "csc", allocations, [])] };
}
