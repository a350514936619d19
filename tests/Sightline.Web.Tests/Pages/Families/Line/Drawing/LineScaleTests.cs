using FsCheck;
using FsCheck.Fluent;
using Sightline.Web.Pages.Families.Line.Drawing;

namespace Sightline.Web.Tests.Pages.Families.Line.Drawing;

public sealed class LineScaleTests
{
    [Fact]
    public void Ticks_lie_within_the_line_in_order_and_far_enough_apart_to_be_read() =>
        Prop.ForAll(Scales().ToArbitrary(), scale =>
        {
            var ticks = scale.Ticks();

            ticks.Count.ShouldBeInRange(1, 12);
            ticks.ShouldAllBe(t => t.X >= 0 && t.X <= LineScale.Width);
            ticks.Zip(ticks.Skip(1)).ShouldAllBe(p => p.Second.X - p.First.X >= 70);
            ticks.Select(t => t.Words).Distinct(StringComparer.Ordinal).Count().ShouldBe(ticks.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Later_is_further_right_and_the_ends_are_the_ends()
    {
        var scale = new LineScale(new(2014, 3, 3), new(2016, 3, 3));

        scale.At(new(2014, 3, 3)).ShouldBe(0);
        scale.At(new(2016, 3, 3)).ShouldBe(LineScale.Width);
        scale.At(new(2015, 3, 3)).ShouldBe(LineScale.Width / 2.0, 1);
        scale.At(new(1999, 1, 1)).ShouldBe(0);
    }

    [Fact]
    public void Aligned_on_an_event_days_before_and_after_are_written()
    {
        var words = new LineScale(new(2014, 1, 1), new(2016, 1, 1), new(2015, 1, 1)).Ticks().Select(t => t.Words).ToList();

        words.ShouldContain(w => string.Equals(w, "the day", StringComparison.Ordinal));
        words.ShouldContain(w => string.Equals(w, "180 days before", StringComparison.Ordinal));
        words.ShouldContain(w => string.Equals(w, "180 days after", StringComparison.Ordinal));
    }

    private static Gen<LineScale> Scales() =>
        from start in Gen.Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2026, 1, 1).DayNumber)
        from days in Gen.Choose(27, 9131)
        from isAligned in Gen.Elements(true, false)
        from at in Gen.Choose(0, days)
        let first = DateOnly.FromDayNumber(start)
        select new LineScale(first, first.AddDays(days), isAligned ? first.AddDays(at) : null);
}
