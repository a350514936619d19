using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Access;

public class PractitionerAccountsTests
{
    private static readonly Register Standing = new() { Practitioners = [Worker("hv1", "A. Invented", "health"), Worker("sw1", "B. Invented", "csc")] };

    [Fact]
    public void A_practitioner_of_the_agency_is_named_and_no_other()
    {
        var named = PractitionerAccounts.Named(Standing, "hv1", "account", "health").Value.ShouldNotBeNull();

        named.Practitioners.Select(p => p.AccountId).ShouldBe(["account", null]);
        PractitionerAccounts.Named(named, "hv1", accountId: null, "health").Value!.Practitioners[0].AccountId.ShouldBeNull();
    }

    [Theory]
    [InlineData("hv1", "csc")]
    [InlineData("nobody", "health")]
    public void Nobody_of_another_agency_or_of_another_id_is(string practitioner, string agency) =>
        PractitionerAccounts.Named(Standing, practitioner, "account", agency).Reason.ShouldBe("The register has no practitioner of this agency with this id.");

    [Fact]
    public void The_next_register_keeps_it_for_the_same_person_alone()
    {
        var named = Standing with { Practitioners = [.. Standing.Practitioners.Select(p => p with { AccountId = "account of " + p.Id })] };

        var kept = PractitionerAccounts.Kept(named, new Register { Practitioners = [Worker("sw1", "B. Invented", "csc"), Worker("hv1", "C. Another", "health"), Worker("new", "D. Invented", "csc")] });

        kept.Practitioners.Select(p => p.AccountId).ShouldBe(["account of sw1", null, null]);
    }

    [Fact]
    public void No_file_names_an_account() =>
        PractitionerAccounts.Kept(Standing, new Register { Practitioners = [Worker("hv1", "A. Invented", "health") with { AccountId = "claimed" }] }).Practitioners[0].AccountId.ShouldBeNull();

    private static Practitioner Worker(string id, string name, string agency) => new(id, name, Role: null, agency, [], []);
}
