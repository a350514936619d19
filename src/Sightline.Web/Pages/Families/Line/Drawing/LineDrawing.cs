namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>Gives everything on a line its place: nothing outside the box, no mark on a mark, no label on a label.</summary>
internal static class LineDrawing
{
    private const int Gap = 4;
    private const int SightsHigh = 14;
    private const int RowHigh = DrawnBar.Height + Gap;

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

    // One sort under another, so that gaps are at one height and can be compared.
    private static List<DrawnBar> Bars(LineScale scale, IReadOnlyList<BarInput> bars, ref int top)
    {
        var drawn = new List<DrawnBar>(bars.Count);
        foreach (var sort in bars.Where(b => scale.Holds(b.From, b.To)).GroupBy(b => b.Sort).OrderBy(g => g.Key))
        {
            var placed = sort.OrderBy(b => b.From).ThenByDescending(b => b.To).Select(b => Width(scale, b)).ToList();
            drawn.AddRange(sort.Key is BarSort.NotSeen or BarSort.NothingWritten or BarSort.Status ? LabelsBelow(placed, ref top) : LabelsBeside(placed, ref top));
        }

        return drawn;
    }

    private static (BarInput Bar, double X, double Width, bool IsInside) Width(LineScale scale, BarInput bar)
    {
        var x = scale.At(bar.From);
        var width = Math.Max(scale.At(bar.To) - x, 3);
        return (bar, Math.Min(x, LineScale.Width - width), width, DrawnBar.WidthOf(bar.Label) <= width);
    }

    // What meets on one day meets on the page; a label that does not fit stands under its bar.
    private static List<DrawnBar> LabelsBelow(List<(BarInput Bar, double X, double Width, bool IsInside)> bars, ref int top)
    {
        var (rows, labels, drawn) = (new Rows(), new Rows(), new List<DrawnBar>(bars.Count));
        foreach (var (bar, x, width, isInside) in bars)
        {
            var y = top + (rows.Take(x, x + width) * RowHigh);
            drawn.Add(new DrawnBar(bar, x, y, width, x, y, isInside));
        }

        top += rows.Count * RowHigh;
        for (var i = 0; i < drawn.Count; i++)
        {
            if (!drawn[i].IsInside)
            {
                var label = DrawnBar.WidthOf(drawn[i].Of.Label);
                var x = Math.Max(0, Math.Min(drawn[i].X, LineScale.Width - label));
                drawn[i] = drawn[i] with { LabelX = x, LabelY = top + (labels.Take(x, x + label) * RowHigh) };
            }
        }

        top += labels.Count * RowHigh;
        return drawn;
    }

    // Many that are short: each with its label beside it, where there is room for both.
    private static List<DrawnBar> LabelsBeside(List<(BarInput Bar, double X, double Width, bool IsInside)> bars, ref int top)
    {
        var (rows, drawn) = (new Rows(), new List<DrawnBar>(bars.Count));
        foreach (var (bar, x, width, isInside) in bars)
        {
            var label = DrawnBar.WidthOf(bar.Label);
            var labelX = isInside ? x : x + width + label <= LineScale.Width ? x + width : Math.Max(0, x - label);
            var y = top + (rows.Take(Math.Min(x, labelX) - Gap, Math.Max(x + width, labelX + label) + Gap) * RowHigh);
            drawn.Add(new DrawnBar(bar, x, y, width, labelX, y, isInside));
        }

        top += rows.Count * RowHigh;
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

    /// <summary>Rows in which stretches lie without touching one another.</summary>
    private sealed class Rows
    {
        private readonly List<List<(double From, double To)>> _rows = [];

        /// <summary>How many there are.</summary>
        public int Count => _rows.Count;

        /// <summary>Takes a stretch of the first row that has room for it.</summary>
        /// <param name="from">Where it begins.</param>
        /// <param name="to">Where it ends.</param>
        /// <returns>The row, 0 and up.</returns>
        public int Take(double from, double to)
        {
            var row = _rows.FindIndex(r => r.TrueForAll(t => t.To <= from + 0.001 || to <= t.From + 0.001));
            if (row < 0)
            {
                row = _rows.Count;
                _rows.Add([]);
            }

            _rows[row].Add((from, to));
            return row;
        }
    }
}
