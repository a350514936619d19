using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>Reads which row of a table holds its headings and what each column is for.</summary>
public static class LayoutReader
{
    /// <summary>How many rows are enough to read a layout.</summary>
    public const int RowsEnough = 80;

    private const int SampleRows = 40;

    /// <summary>Reads a table's layout.</summary>
    /// <param name="firstRows">The table's first rows, up to <see cref="RowsEnough"/>; a cell that the file holds as a date is given as its ISO text.</param>
    /// <param name="mapping">What a person settled for this file; null where nothing is.</param>
    /// <returns>The layout; without a column of <see cref="CellRole.Date"/> where none was found.</returns>
    public static TableLayout Find(IReadOnlyList<IReadOnlyList<string>> firstRows, SavedMapping? mapping) => Find(firstRows, mapping, previous: null);

    /// <summary>Reads the layout of a table that may go on from one before it: without headings of its own and with as many columns, it keeps that layout.</summary>
    /// <param name="firstRows">The table's first rows.</param>
    /// <param name="mapping">What a person settled for this file; null where nothing is.</param>
    /// <param name="previous">The layout of the table before in the same file; null where there is none.</param>
    /// <returns>The layout.</returns>
    public static TableLayout Find(IReadOnlyList<IReadOnlyList<string>> firstRows, SavedMapping? mapping, TableLayout? previous)
    {
        ArgumentNullException.ThrowIfNull(firstRows);
        var width = firstRows.Count == 0 ? 0 : firstRows.Max(r => r.Count);
        var heading = mapping is null ? HeadingRow.Find(firstRows) : mapping.FindHeading(firstRows) ?? HeadingRow.Find(firstRows);
        if (heading < 0 && previous is not null && previous.Columns.Count == width)
        {
            return previous with { HeadingRow = -1 };
        }

        var headings = heading < 0 ? Enumerable.Repeat(string.Empty, width).ToList() : HeadingsAt(firstRows, heading, width);
        var columns = ColumnRoles.Settle(headings, Sample(firstRows, heading));
        return new TableLayout(heading, mapping is null ? columns : mapping.Settle(columns));
    }

    /// <summary>Reads the headings that begin again in the middle of a table, which may stand in another order.</summary>
    /// <param name="row">A row of which <see cref="IsHeadingAgain"/> is true.</param>
    /// <param name="layout">The layout so far.</param>
    /// <returns>The layout from there on.</returns>
    public static TableLayout Again(IReadOnlyList<string> row, TableLayout layout)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(layout);
        var known = layout.Columns.Where(c => c.Heading.Length > 0).GroupBy(c => HeadingLexicon.Normal(c.Heading), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var read = ColumnRoles.Settle(row, []);
        return layout with { Columns = row.Select((cell, i) => known.GetValueOrDefault(HeadingLexicon.Normal(cell)) ?? read[i]).ToList() };
    }

    /// <summary>Whether a row only repeats the headings, as after a page break, or brings others.</summary>
    /// <param name="row">The row.</param>
    /// <param name="layout">The layout so far.</param>
    /// <returns>True where it does, in whatever order.</returns>
    public static bool IsHeadingAgain(IReadOnlyList<string> row, TableLayout layout)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(layout);
        var filled = row.Count(c => !string.IsNullOrWhiteSpace(c));
        var strangers = filled * 3 / 10;
        if (filled < 2)
        {
            return false;
        }

        for (var i = 0; i < row.Count && strangers >= 0; i++)
        {
            strangers -= string.IsNullOrWhiteSpace(row[i]) || IsHeading(row[i], layout) ? 0 : 1;
        }

        return strangers >= 0 || HeadingRow.IsCertain(row);
    }

    private static bool IsHeading(string cell, TableLayout layout)
    {
        foreach (var meaning in layout.Columns)
        {
            if (HeadingLexicon.AreSame(cell, meaning.Heading))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The headings of a row; where headings stand in two rows, an empty cell takes the one above.</summary>
    private static List<string> HeadingsAt(IReadOnlyList<IReadOnlyList<string>> rows, int heading, int width)
    {
        var above = heading > 0 && HeadingRow.Score(rows[heading - 1]) > 0 ? rows[heading - 1] : [];
        var headings = new List<string>(width);
        for (var i = 0; i < width; i++)
        {
            var cell = i < rows[heading].Count ? rows[heading][i].Trim() : string.Empty;
            headings.Add(cell.Length == 0 && i < above.Count ? above[i].Trim() : cell);
        }

        return headings;
    }

    private static List<IReadOnlyList<string>> Sample(IReadOnlyList<IReadOnlyList<string>> rows, int heading)
    {
        var sample = new List<IReadOnlyList<string>>(SampleRows);
        for (var i = heading + 1; i < rows.Count && sample.Count < SampleRows; i++)
        {
            if (rows[i].Where(c => !string.IsNullOrWhiteSpace(c)).Distinct(StringComparer.Ordinal).Skip(1).Any() && HeadingRow.Score(rows[i]) == 0)
            {
                sample.Add(rows[i]);
            }
        }

        return sample;
    }
}
