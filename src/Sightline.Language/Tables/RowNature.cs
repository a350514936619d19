using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Language.Tables;

/// <summary>What a row of a chronology is.</summary>
public enum RowNature
{
    /// <summary>An entry.</summary>
    Data,

    /// <summary>The headings once more.</summary>
    HeadingAgain,

    /// <summary>Nothing in any cell.</summary>
    Blank,

    /// <summary>A title, or the name of a section, over the whole width.</summary>
    Title,

    /// <summary>A key, a note or a total beneath the table.</summary>
    Note,
}

/// <summary>Tells entries from the rows around them. In doubt a row is an entry, so that none is lost.</summary>
public static class RowNatures
{
    /// <summary>Says what a row is.</summary>
    /// <param name="row">The row's cells; one that the file holds as a date is given as its ISO text.</param>
    /// <param name="layout">The table's layout.</param>
    /// <returns>What it is.</returns>
    public static RowNature Of(IReadOnlyList<string> row, TableLayout layout)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(layout);
        int filled = 0, at = -1;
        var isOneText = true;
        for (var i = 0; i < row.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row[i]))
            {
                continue;
            }

            isOneText &= at < 0 || string.Equals(row[at], row[i], StringComparison.Ordinal);
            at = at < 0 ? i : at;
            filled++;
        }

        if (filled == 0)
        {
            return RowNature.Blank;
        }

        if (!isOneText)
        {
            return LayoutReader.IsHeadingAgain(row, layout) ? RowNature.HeadingAgain : RowNature.Data;
        }

        if (filled > 1)
        {
            // A cell merged over the whole width repeats its words in every column.
            return (filled == row.Count || filled > 2) && !IsDay(row[at]) ? RowNature.Title : RowNature.Data;
        }

        return Alone(row[at], at, layout);
    }

    private static bool IsDay(string cell) => ColumnEvidence.DateOf(cell.Trim()) is { Precision: Precision.Day or Precision.Time };

    /// <summary>A row with one cell: an entry where it stands under what happened, or is a date; else a title or a note.</summary>
    private static RowNature Alone(string cell, int column, TableLayout layout)
    {
        if (layout.Columns.Count <= 1 || column >= layout.Columns.Count)
        {
            return RowNature.Data;
        }

        var role = layout.Columns[column].Role;
        if (role is CellRole.Date && !IsDay(cell))
        {
            return cell.Length > 40 || cell.Contains('=', StringComparison.Ordinal) || cell.Contains(':', StringComparison.Ordinal) ? RowNature.Note : RowNature.Title;
        }

        return column == 0 && role is not (CellRole.Date or CellRole.Narrative) && layout.HasDate && layout.ColumnOf(CellRole.Date) > 0 && cell.Length > 40
            ? RowNature.Note
            : RowNature.Data;
    }
}
