using Sightline.Domain.Access;
using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Access;

public class ProtectedHouseholdsTests
{
    private static readonly DateOnly Since = new(2031, 2, 1);

    private static readonly Household Before = new("1 Invented Row", [new HouseholdMember("mum", null, Since.AddDays(-1)), new HouseholdMember("dad", null, null)]);
    private static readonly Household Refuge = new("9 Hidden Close, Whinmoor", [new HouseholdMember("mum", Since, new(2031, 3, 1))]);
    private static readonly Household Now = new("7 Quiet Lane", [new HouseholdMember("mum", new(2031, 3, 2), null), new HouseholdMember("friend", null, null)]);
    private static readonly Household Again = new("9 hidden close", [new HouseholdMember("somebody", null, null)]);

    private static readonly Register Register = new() { Households = [Before, Refuge, Now, Again] };

    [Fact]
    public void What_was_left_before_is_not_protected_and_what_is_lived_in_since_is() =>
        ProtectedHouseholds.Of(Register, [new ProtectedAddress("mum", ["ann"]) { SinceOn = Since }]).ShouldBe([Refuge, Now, Again]);

    [Fact]
    public void Where_no_day_is_known_everything_is() => ProtectedHouseholds.Of(Register, [new ProtectedAddress("mum", [])]).ShouldBe([Before, Refuge, Now, Again]);

    [Fact]
    public void Nothing_is_without_a_protection() => ProtectedHouseholds.Of(Register, []).ShouldBeEmpty();

    [Theory]
    [InlineData("1 Invented Row", "1, INVENTED ROW, Larktown", true)]
    [InlineData("1 Invented Row", "2 Invented Row", false)]
    [InlineData("", "", false)]
    [InlineData("", "1 Invented Row", false)]
    public void Two_addresses_are_one_by_their_letters(string one, string other, bool isSame) => ProtectedHouseholds.IsSame(one, other).ShouldBe(isSame);
}
