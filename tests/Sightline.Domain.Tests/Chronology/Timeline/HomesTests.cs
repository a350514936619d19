using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class HomesTests
{
    private static readonly Register Register = SampleFamily.Register with
    {
        Households =
        [
            new("one", [Lives("ada", 1, 1), Lives("mum", 1, 1), new("ex", new(2031, 4, 1), To: null)]),
            new("two", [new("ada", new(2031, 9, 1), new(2031, 9, 30)), Lives("gran", 1, 1)]),
        ],
    };

    [Theory]
    [InlineData("2031-04-09", "mum")]
    [InlineData("2031-04-10", "mum ex")]
    public void Who_lives_with_a_child_is_known_from_the_first_entry_that_shows_them_together(string day, string with) =>
        LivingWith("ada", day, "- | housing | 2031-04-10 | housing/other | ex mum").ShouldBe(with.Split(' '), ignoreOrder: true);

    [Fact]
    public void An_entry_before_the_time_in_the_household_does_not_show_it() =>
        LivingWith("ada", "2031-05-01", "- | housing | 2031-03-01 | housing/other | ex mum").ShouldBe(["mum"]);

    [Theory]
    [InlineData(null, true)]
    [InlineData("school", true)]
    [InlineData("gp", false)]
    public void A_fact_that_says_who_knows_it_is_known_to_them_from_its_day(string? agency, bool isKnown)
    {
        var register = SampleFamily.Register with
        {
            Households = [new("one", [Lives("ada", 1, 1), Lives("mum", 1, 1), Lives("ex", 4, 1) with { Known = new KnownSince(new DateOnly(2031, 5, 1), ["school"]) }])],
        };
        LivingWith("ada", "2031-04-30", "- | gp | 2031-01-01 | contact=made | ada", agency, register).Contains("ex", StringComparer.Ordinal).ShouldBeFalse();
        LivingWith("ada", "2031-05-01", "- | gp | 2031-01-01 | contact=made | ada", agency, register).Contains("ex", StringComparer.Ordinal).ShouldBe(isKnown);
    }

    [Fact]
    public void Living_together_goes_on_over_a_move_and_breaks_when_one_lives_elsewhere()
    {
        var line = FamilyLine.Of(SampleFamily.Register with { Households = [new("a", [Lives("ada", 1, 1, 3, 1), Lives("mum", 1, 1, 3, 1)]), new("b", [Lives("ada", 3, 1), Lives("mum", 3, 1)])] }, []);
        var (ada, mum) = (line.Members.Find("ada")!, line.Members.Find("mum")!);
        line.ViewOn(new(2031, 6, 1), Reader.All).Homes.TogetherSince(ada, mum).ShouldBe(new DateOnly(2031, 1, 1));
        line.ViewOn(new(2030, 6, 1), Reader.All).Homes.TogetherSince(ada, mum).ShouldBeNull();
    }

    [Fact]
    public void A_child_of_no_known_household_lives_with_its_parents() =>
        LivingWith("ben", "2031-06-01", "- | gp | 2031-01-01 | contact=made | ben", register: SampleFamily.Register with { Households = [] }).ShouldBe(["mum", "dad"], ignoreOrder: true);

    private static HouseholdMember Lives(string who, int month, int day, int? toMonth = null, int? toDay = null) =>
        SampleFamily.Lives(who, new(2031, month, day), toMonth is null ? null : new DateOnly(2031, toMonth.Value, toDay!.Value));

    private static List<string> LivingWith(string who, string day, string sample, string? agency = null, Register? register = null)
    {
        var line = FamilyLine.Of(register ?? Register, MarkedLine.Entries(sample));
        var view = line.ViewOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new Reader(agency));
        return [.. line.Members.Of(view.Homes.LivingWith(line.Members.Find(who)!)).Select(m => m.Id)];
    }
}
