namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>Gives everything on a line its place: nothing outside the box, no mark on a mark, no label on a label.</summary>
internal static class LineDrawing
{
    private const int Gap = 4;
    private const int SightsHigh = 14;

    // So many marks of about one day stand one under another; the next are moved aside.
    private const int MostUnder = 8;
    private const double MostAside = 2 * DrawnMark.Side;

    /// <summary>Draws.</summary>
    /// <param name="scale">Where each day is.</param>
    /// <param name="lanes">The lanes, from the top.</param>
    /// <returns>The drawing; what lies outside the days of the scale is left out.</returns>
    public static DrawnLine Of(LineScale scale, IReadOnlyList<LaneInput> lanes) => new(scale, scale.Ticks(), [.. lanes.Select(l => Lane(scale, l))]);

    private static DrawnLane Lane(LineScale scale, LaneInput lane)
    {
        var top = lane.SeenOn.Count > 0 ? SightsHigh : Gap;
        var bars = Bars(scale, lane.Bars, ref top);
        var marks = Marks(scale, lane.Marks, ref top);
        var sights = lane.SeenOn.Where(d => scale.Holds(d, d)).Select(scale.At).Distinct().ToList();
        return new DrawnLane(lane.Name, lane.Sort, lane.Note, Math.Max(top, DrawnMark.Side + Gap), sights, bars, marks);
    }

    // One sort under another, so that gaps are at one height and can be compared; within a sort, the first row with room for the bar and its label.
    private static List<DrawnBar> Bars(LineScale scale, IReadOnlyList<BarInput> bars, ref int top)
    {
        var drawn = new List<DrawnBar>(bars.Count);
        foreach (var sort in bars.Where(b => scale.Holds(b.From, b.To)).GroupBy(b => b.Sort).OrderBy(g => g.Key))
        {
            var rows = new List<List<(double From, double To)>>();
            foreach (var bar in sort.OrderBy(b => b.From).ThenByDescending(b => b.To))
            {
                var (x, end) = (scale.At(bar.From), scale.At(bar.To));
                var width = Math.Max(end - x, 3);
                x = Math.Min(x, LineScale.Width - width);
                var label = DrawnBar.WidthOf(bar.Label);
                var isInside = label <= width;
                var labelX = isInside ? x : x + width + label <= LineScale.Width ? x + width : Math.Max(0, x - label);
                var (from, to) = (Math.Min(x, labelX), Math.Max(x + width, labelX + label));
                var row = rows.FindIndex(r => r.TrueForAll(t => t.To + Gap <= from || to + Gap <= t.From));
                if (row < 0)
                {
                    row = rows.Count;
                    rows.Add([]);
                }

                rows[row].Add((from, to));
                drawn.Add(new DrawnBar(bar, x, top + (row * (DrawnBar.Height + Gap)), width, labelX, isInside));
            }

            top += rows.Count * (DrawnBar.Height + Gap);
        }

        return drawn;
    }

    private static List<DrawnMark> Marks(LineScale scale, IReadOnlyList<MarkInput> marks, ref int top)
    {
        const double half = DrawnMark.Side / 2.0;
        var rows = new List<double>();
        var drawn = new List<DrawnMark>(marks.Count);
        var placed = marks.Where(m => scale.Holds(m.From, m.To))
            .Select(m => (Of: m, Left: scale.At(m.From), Right: scale.At(m.To))).OrderBy(m => m.Left + m.Right).ThenBy(m => m.Of.Number);
        foreach (var (mark, left, right) in placed)
        {
            var x = Math.Clamp((left + right) / 2, half, LineScale.Width - half);
            var row = rows.FindIndex(end => end <= x - half);
            if (row < 0 && rows.Count >= MostUnder)
            {
                var least = rows.Min();
                if (least + half - x <= MostAside && least + DrawnMark.Side <= LineScale.Width)
                {
                    row = rows.IndexOf(least);
                    x = least + half;
                }
            }

            if (row < 0)
            {
                row = rows.Count;
                rows.Add(0);
            }

            rows[row] = x + half;
            drawn.Add(new DrawnMark(mark, x, top + (row * DrawnMark.Side) + half, left, right));
        }

        top += rows.Count == 0 ? 0 : (rows.Count * DrawnMark.Side) + Gap;
        return drawn;
    }
}
