namespace Sightline.Documents.Export.Excel;

/// <summary>How high a row of wrapped words is: not every program works it out when it opens a file.</summary>
internal static class RowHeights
{
    private const double PointsOfLine = 12.75;

    // Excel allows no more; the rest of a longer text is read in the cell.
    private const double Most = 409;

    /// <summary>The height of a row.</summary>
    /// <param name="words">The words of its cells.</param>
    /// <param name="widths">The widths of the columns, in letters.</param>
    /// <returns>Points.</returns>
    public static double Of(IReadOnlyList<string> words, IReadOnlyList<int> widths)
    {
        var most = 1;
        for (var i = 0; i < words.Count; i++)
        {
            most = Math.Max(most, Lines(words[i], widths[i]));
        }

        return Math.Min(Most, (most * PointsOfLine) + 3);
    }

    // A column's width counts figures, which are wider than most letters; in a narrow column wrapping takes that room back.
    private static int Lines(string words, int width)
    {
        var room = width >= 30 ? width * 112 / 100 : Math.Max(4, width - 1);
        var lines = 0;
        foreach (var line in words.AsSpan().Split('\n'))
        {
            var (_, letters) = line.GetOffsetAndLength(words.Length);
            lines += Math.Max(1, (letters + room - 1) / room);
        }

        return lines;
    }
}
