using FsCheck;
using FsCheck.Fluent;
using Sightline.Documents.Export.Page;
using Sightline.Web.Pages.Families.Line.Drawing;

namespace Sightline.Web.Tests.Pages.Families.Line.Drawing;

public sealed class LineDrawingTests
{
    private static readonly DateOnly From = new(2001, 1, 1);

    [Fact]
    public void Every_moment_is_drawn_once_none_lies_outside_the_box_and_none_on_another() =>
        Prop.ForAll(Lines().ToArbitrary(), line =>
        {
            var lane = LineDrawing.Of(line.Scale, [line.Lane]).Lanes.ShouldHaveSingleItem();

            lane.Marks.Select(m => m.Of.Number).Order().ShouldBe(line.Lane.Marks.Select(m => m.Number).Order());
            lane.Bars.Select(b => b.Of).ShouldBe(line.Lane.Bars, ignoreOrder: true);
            lane.Marks.ShouldAllBe(m => m.X >= 12 && m.X <= LineScale.Width - 12 && m.Y >= 12 && m.Y <= lane.Height - 12);
            lane.Bars.ShouldAllBe(b => b.X >= 0 && b.X + b.Width <= LineScale.Width + 0.001 && b.Y >= 0 && Math.Max(b.Y, b.LabelY) + DrawnBar.Height <= lane.Height);
            lane.Bars.ShouldAllBe(b => b.LabelX >= 0 && b.LabelX + DrawnBar.WidthOf(b.Of.Label) <= LineScale.Width + 0.001);
            foreach (var row in lane.Marks.GroupBy(m => m.Y))
            {
                var inRow = row.OrderBy(m => m.X).ToList();
                inRow.Zip(inRow.Skip(1)).ShouldAllBe(p => p.Second.X - p.First.X >= DrawnMark.Side - 0.001);
            }

            // Between bars and marks nothing is shared: bars are above.
            (lane.Marks.Count == 0 || lane.Bars.Count == 0 || lane.Marks.Min(m => m.Y) - 12 >= lane.Bars.Max(b => Math.Max(b.Y, b.LabelY)) + DrawnBar.Height).ShouldBeTrue();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void No_label_lies_on_another_label_or_on_another_bar() =>
        Prop.ForAll(Lines().ToArbitrary(), line =>
        {
            var lane = LineDrawing.Of(line.Scale, [line.Lane]).Lanes[0];
            var boxes = lane.Bars.SelectMany((b, i) => new[] { (Of: i, b.Y, From: b.X, To: b.X + b.Width), (Of: i, Y: b.LabelY, From: b.LabelX, To: b.LabelX + DrawnBar.WidthOf(b.Of.Label)) });
            foreach (var row in boxes.GroupBy(b => b.Y))
            {
                var inRow = row.ToList();
                inRow.SelectMany((one, i) => inRow.Skip(i + 1).Where(other => other.Of != one.Of && one.From < other.To - 0.01 && other.From < one.To - 0.01)).ShouldBeEmpty();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_bar_is_as_wide_as_it_lasted()
    {
        var scale = new LineScale(From, From.AddDays(1000));
        var lane = LineDrawing.Of(scale, [new LaneInput("A child", LaneSort.Child, [], [Gap(100, 350), Gap(400, 900)])]).Lanes[0];

        lane.Bars.Select(b => Math.Round(b.Width / LineScale.Width * 1000)).ShouldBe([250, 500]);
        lane.Bars.ShouldAllBe(b => b.IsInside);
    }

    [Fact]
    public void A_dense_day_fans_out_downwards_and_then_to_both_neighbours_and_stays_near()
    {
        var marks = Enumerable.Range(1, 20).Select(i => Mark(i, 500)).ToList();
        var lane = LineDrawing.Of(new LineScale(From, From.AddDays(1000)), [new LaneInput("An agency", LaneSort.Agency, marks, [])]).Lanes[0];

        lane.Marks.Select(m => m.Y).Distinct().Count().ShouldBe(8);
        lane.Marks.ShouldAllBe(m => Math.Abs(m.X - 448) <= 2 * DrawnMark.Side);
        lane.Marks.Select(m => (m.X, m.Y)).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public void What_is_outside_the_days_of_the_line_is_left_out()
    {
        var lane = LineDrawing.Of(new LineScale(From.AddDays(10), From.AddDays(40)), [new LaneInput("An agency", LaneSort.Agency, [Mark(1, 9), Mark(2, 10), Mark(3, 41)], [Gap(0, 9), Gap(5, 20)])]).Lanes[0];

        lane.Marks.Select(m => m.Of.Number).ShouldBe([2]);
        lane.Bars.ShouldHaveSingleItem().X.ShouldBe(0);
    }

    private static MarkInput Mark(int number, int day, int within = 0) => new(number, From.AddDays(day), From.AddDays(day + within), MarkShape.Circle, IsHollow: false, "a mark");

    private static BarInput Gap(int from, int to) => new(BarSort.NotSeen, From.AddDays(from), From.AddDays(to), $"not seen {to - from} days", "a gap", Number: 1);

    // One month to 25 years, 3 to 400 entries.
    private static Gen<(LineScale Scale, LaneInput Lane)> Lines() =>
        from days in Gen.Choose(30, 9131)
        from count in Gen.Choose(3, 400)
        from isDense in Gen.Elements(true, false)
        from at in Gen.Choose(0, isDense ? Math.Min(days, 40) : days).ListOf(count)
        from within in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Choose(1, 400))).ListOf(count)
        from bars in (from f in Gen.Choose(0, days) from l in Gen.Choose(0, days) select (f, Math.Min(days, f + l))).ListOf(Math.Min(count, 40))
        from sorts in Gen.Elements(Enum.GetValues<BarSort>()).ListOf(Math.Min(count, 40))
        select (new LineScale(From, From.AddDays(days)), new LaneInput("A lane", LaneSort.Child, [.. at.Select((d, i) => Mark(i + 1, d, Math.Min(within[i], days - d)))], [.. bars.Select((b, i) => Gap(b.f, b.Item2) with { Sort = sorts[i] })]) { SeenOn = [From.AddDays(3)] });
}
