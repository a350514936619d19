using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class ViewClockTests
{
    private static readonly DateOnly Today = new(2031, 3, 31);

    [Fact]
    public void Days_are_reached_on_their_day_and_the_clock_notes_when()
    {
        var clock = At(Today);
        clock.HaveDaysPassed(new(2031, 3, 1), 30).ShouldBeTrue();
        clock.HaveDaysPassed(new(2031, 3, 2), 30).ShouldBeFalse();
        clock.ChangesOn.ShouldBe(new DateOnly(2031, 4, 1));
    }

    [Fact]
    public void Within_months_leaves_out_the_same_date_and_notes_when_a_day_drops_out()
    {
        var clock = At(Today);
        clock.IsWithinMonths(new(2031, 2, 28), 1).ShouldBeFalse();
        clock.IsWithinMonths(new(2031, 3, 1), 1).ShouldBeTrue();
        clock.ChangesOn.ShouldBe(new DateOnly(2031, 4, 1));
    }

    [Fact]
    public void At_the_end_of_a_month_a_day_drops_out_when_it_is_really_out()
    {
        var clock = At(new(2031, 2, 1));
        clock.IsWithinMonths(new(2031, 1, 31), 1).ShouldBeTrue();
        var drops = clock.ChangesOn;
        At(drops.AddDays(-1)).IsWithinMonths(new(2031, 1, 31), 1).ShouldBeTrue();
        At(drops).IsWithinMonths(new(2031, 1, 31), 1).ShouldBeFalse();
    }

    [Fact]
    public void Within_days_counts_the_day_itself()
    {
        At(Today).IsWithinDays(new(2031, 3, 18), 14).ShouldBeTrue();
        At(Today).IsWithinDays(new(2031, 3, 17), 14).ShouldBeFalse();
    }

    [Fact]
    public void The_ends_of_time_are_no_exception()
    {
        ViewClock.Later(DateOnly.MaxValue, 5).ShouldBe(DateOnly.MaxValue);
        At(DateOnly.MaxValue).HaveMonthsPassed(DateOnly.MaxValue, 12).ShouldBeTrue();
        At(new(1, 2, 1)).IsWithinMonths(new(1, 1, 5), 12).ShouldBeTrue();
    }

    private static ViewClock At(DateOnly day)
    {
        var clock = new ViewClock();
        clock.MoveTo(day);
        return clock;
    }
}
