using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Time;

public class WhenTests
{
    private static readonly DateOnly Day = new(2031, 3, 8);

    private static readonly Arbitrary<DateOnly> Days = Arb.From(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber));

    [Fact]
    public void A_day_begins_and_ends_on_itself()
    {
        var when = When.On(Day);
        when.Earliest.ShouldBe(Day);
        when.Latest.ShouldBe(Day);
        when.Precision.ShouldBe(Precision.Day);
        when.TimeOfDay.ShouldBeNull();
    }

    [Fact]
    public void A_time_of_day_has_its_own_precision()
    {
        var when = When.At(Day, new TimeOnly(21, 40));
        when.Precision.ShouldBe(Precision.Time);
        when.TimeOfDay.ShouldBe(new TimeOnly(21, 40));
    }

    [Fact]
    public void The_latest_day_belongs_to_the_stretch() => new When(Day, Day.AddDays(6), Precision.Week).Latest.ShouldBe(new DateOnly(2031, 3, 14));

    [Fact]
    public void The_latest_day_is_never_before_the_earliest() =>
        Should.Throw<ArgumentException>(() => new When(Day, Day.AddDays(-1), Precision.Range)).ParamName.ShouldBe("latest");

    [Theory]
    [InlineData(Precision.Day)]
    [InlineData(Precision.Week)]
    [InlineData(Precision.Month)]
    [InlineData(Precision.Quarter)]
    [InlineData(Precision.Year)]
    [InlineData(Precision.Range)]
    [InlineData(Precision.About)]
    public void A_time_of_day_goes_with_no_other_precision(Precision precision) =>
        Should.Throw<ArgumentException>(() => new When(Day, Day, precision, new TimeOnly(9, 0))).ParamName.ShouldBe("timeOfDay");

    [Fact]
    public void The_precision_time_needs_a_time_of_day() =>
        Should.Throw<ArgumentException>(() => new When(Day, Day, Precision.Time)).ParamName.ShouldBe("timeOfDay");

    [Fact]
    public void It_is_made_exactly_when_its_ends_are_in_order() =>
        Prop.ForAll(Days, Days, (from, to) => from <= to == IsMade(from, to)).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_parts_make_equal_moments() =>
        Prop.ForAll(Days, day => When.On(day).Equals(new When(day, day, Precision.Day)) && !When.On(day).Equals(new When(day, day, Precision.About))).QuickCheckThrowOnFailure();

    private static bool IsMade(DateOnly from, DateOnly to)
    {
        try
        {
            return new When(from, to, Precision.Range) is { } made && made.Earliest == from && made.Latest == to;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
