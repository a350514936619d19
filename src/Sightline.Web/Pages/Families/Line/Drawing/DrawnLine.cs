using Sightline.Documents.Export.Page;

namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>A line, ready to be written as a picture. Places are in units: across 0 to <see cref="LineScale.Width"/>, down from the top of each lane.</summary>
/// <param name="Scale">Where each day is.</param>
/// <param name="Ticks">What is written under it.</param>
/// <param name="Lanes">The lanes, from the top.</param>
internal sealed record DrawnLine(LineScale Scale, IReadOnlyList<LineTick> Ticks, IReadOnlyList<DrawnLane> Lanes);

/// <summary>A lane with everything in its place.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Sort">What sort of lane it is.</param>
/// <param name="Note">What stands beside the name; null for nothing.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Sights">Where the child was seen.</param>
/// <param name="Bars">What lasted, from the left.</param>
/// <param name="Marks">The moments, from the left.</param>
internal sealed record DrawnLane(string Name, LaneSort Sort, string? Note, int Height, IReadOnlyList<double> Sights, IReadOnlyList<DrawnBar> Bars, IReadOnlyList<DrawnMark> Marks);

/// <summary>A moment in its place.</summary>
/// <param name="Of">The moment.</param>
/// <param name="X">Its middle, across.</param>
/// <param name="Y">Its middle, down.</param>
/// <param name="Left">Where the time begins within which it was; the same as <paramref name="Right"/> for a day.</param>
/// <param name="Right">Where that ends.</param>
internal sealed record DrawnMark(MarkInput Of, double X, double Y, double Left, double Right)
{
    /// <summary>The side of the square that is a mark's own: a finger's least target (WCAG 2.2, 2.5.8).</summary>
    public const int Side = 24;
}

/// <summary>A bar in its place.</summary>
/// <param name="Of">What lasted.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">How wide it is: as wide as it lasted.</param>
/// <param name="LabelX">Where its label begins.</param>
/// <param name="LabelY">The top of its label's row.</param>
/// <param name="IsInside">Whether the label is on it.</param>
internal sealed record DrawnBar(BarInput Of, double X, double Y, double Width, double LabelX, double LabelY, bool IsInside)
{
    /// <summary>How high a bar is.</summary>
    public const int Height = 24;

    /// <summary>How wide a label is at the most, whatever letters the reader's system has.</summary>
    /// <param name="label">The label.</param>
    /// <returns>Units.</returns>
    public static double WidthOf(string label) => (label.Length * 7.6) + 12;
}
