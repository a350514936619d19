using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Access;

public class FactsOfRegisterTests
{
    [Fact]
    public void An_allocation_gives_one_to_the_end_of_its_last_day()
    {
        var fact = FactsOfRegister.Of(With(new Allocation(["ned"], new(2031, 1, 6), new(2031, 4, 30)))).ShouldHaveSingleItem();

        fact.Kind.ShouldBe(AccessFactKind.Allocation);
        (fact.PersonId, fact.AgencyId).ShouldBe(("account-of-ann", "csc"));
        fact.HoldsAt(new(2031, 1, 5, 23, 59, 0, TimeSpan.Zero)).ShouldBeFalse();
        fact.HoldsAt(new(2031, 1, 6, 0, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
        fact.HoldsAt(new(2031, 4, 30, 23, 59, 0, TimeSpan.Zero)).ShouldBeTrue();
        fact.HoldsAt(new(2031, 5, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBeFalse();
    }

    [Fact]
    public void One_without_an_end_goes_on() => FactsOfRegister.Of(With(new Allocation(["ned"], From: null, To: null))).ShouldHaveSingleItem().ToAt.ShouldBeNull();

    [Fact]
    public void Nobody_else_has_one() => FactsOfRegister.Of(With()).ShouldBeEmpty();

    [Fact]
    public void An_id_in_a_register_is_no_account_until_somebody_says_so()
    {
        var register = With(new Allocation(["ned"], From: null, To: null));

        var fact = FactsOfRegister.Of(register with { Practitioners = [.. register.Practitioners.Select(p => p with { AccountId = null })] }).ShouldHaveSingleItem();

        fact.PersonId.ShouldBeNull();
        fact.AgencyId.ShouldBe("csc", "its managers see that the agency is at work");
    }

    private static Register With(params Allocation[] allocations) => new() { Practitioners = [new Practitioner("ann", "Ann", "social worker", "csc", allocations, []) { AccountId = "account-of-ann" }] };
}
