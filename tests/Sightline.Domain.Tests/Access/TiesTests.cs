using Sightline.Domain.Access;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Access;

public class TiesTests
{
    // An invented family.
    private static readonly Register Register = new()
    {
        People =
        [
            Person("ned", "Ned", "Quennell", new(2026, 3, 4), isChild: true),
            Person("tamsin", "Tamsin Ione", "Quennell", new(2000, 5, 6)) with { PreviousNames = ["Tamsin O'Hale"] },
            Person("osric", "Osric", "Fennimore", new(1999, 1, 1)),
        ],
        Households = [new Household("Flat 1, Mill Row, Larkrise", [new HouseholdMember("ned", From: null, To: null), new HouseholdMember("tamsin", From: null, To: null)])],
    };

    [Fact]
    public void A_surname_an_earlier_one_and_an_address_are_ties_however_they_are_written()
    {
        Shared(new StaffIdentity(null, ["quennell"], BornOn: null, [])).ShouldBe([AccessFactKind.SurnameTie]);
        Shared(new StaffIdentity(null, ["O’Hale"], BornOn: null, [])).ShouldBe([AccessFactKind.SurnameTie]);
        Shared(new StaffIdentity(null, ["Ohále"], BornOn: null, [])).ShouldBe([AccessFactKind.SurnameTie]);
        Shared(new StaffIdentity(null, [], BornOn: null, ["FLAT 1 MILL ROW LARKRISE"])).ShouldBe([AccessFactKind.AddressTie]);
    }

    [Fact]
    public void A_name_with_the_birth_of_somebody_in_a_household_is_one()
    {
        Shared(new StaffIdentity("Tamsin", ["Quennell"], new(2000, 5, 6), [])).ShouldBe([AccessFactKind.HouseholdTie, AccessFactKind.SurnameTie]);
        Shared(new StaffIdentity("Tamsin", ["Quennell"], new(2000, 5, 7), [])).ShouldBe([AccessFactKind.SurnameTie]);
        Shared(new StaffIdentity("Osric", ["Fennimore"], new(1999, 1, 1), [])).ShouldBe([AccessFactKind.SurnameTie], "he is in no household of the family");
    }

    [Fact]
    public void Strangers_have_none() => Shared(new StaffIdentity("Ann", ["Fell"], new(1990, 1, 1), ["2 Mill Row, Larkrise"])).ShouldBeEmpty();

    [Fact]
    public void What_refuses_comes_first_where_there_are_too_many()
    {
        var many = Ties.Of(new StaffIdentity("Ann", [.. Enumerable.Range(0, 9).Select(i => $"Name{i}")], BornOn: null, ["2 Mill Row"]));

        many.Count.ShouldBe(Ties.Most);
        many[0].Kind.ShouldBe(AccessFactKind.AddressTie);
    }

    private static IEnumerable<AccessFactKind> Shared(StaffIdentity person) => Ties.Of(person).Intersect(Ties.Of(Register)).Select(t => t.Kind);

    private static Person Person(string id, string given, string family, DateOnly born, bool isChild = false) =>
        new(id, Label: null, given, family, [], [], Sex.Unknown, When.On(born), DueOn: null, DiedOn: null, NhsNumber: null, isChild);
}
