using Sightline.Documents.Import;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Sightline.Language.Dates;
using Sightline.Language.Tables;

namespace Sightline.Application.Combining;

/// <summary>One row of data: its place, its cells, and what the columns are for.</summary>
/// <param name="Row">Its place among the file's rows of data.</param>
/// <param name="Cells">The cells by column; there may be fewer than columns.</param>
/// <param name="Layout">What the columns are for.</param>
public sealed record DataRow(RowReference Row, IReadOnlyList<SourceCell> Cells, TableLayout Layout);

/// <summary>
/// Numbers a file's rows of data, and accounts for every other row that holds anything. Row 1 is the first row of data;
/// headings, titles and notes are not numbered, and a table that starts again counts on.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="layoutOf">Reads what a table's columns are for from its first rows; null where the table lists no events.</param>
public sealed class RowsOfFile(SourceFile file, Func<IReadOnlyList<SourceRow>, TableLayout?, TableLayout?> layoutOf)
{
    /// <summary>How many rows are looked at to find the headings.</summary>
    public const int HeadingWindow = 40;

    private readonly List<RowNotData> _notData = [];
    private int _number;

    /// <summary>The rows that hold something, but no event; whole when <see cref="Read"/> has been read to its end.</summary>
    public IReadOnlyList<RowNotData> NotData => _notData;

    /// <summary>The rows that hold anything at all; whole when <see cref="Read"/> has been read to its end.</summary>
    public int RowsInFile => _number + _notData.Count;

    /// <summary>Reads the rows of data, in the order of the file. To be read once.</summary>
    /// <returns>The rows.</returns>
    public IEnumerable<DataRow> Read()
    {
        TableLayout? last = null;
        foreach (var table in file.Tables)
        {
            using var rows = table.Rows.GetEnumerator();
            var first = new List<SourceRow>(HeadingWindow);
            while (first.Count < HeadingWindow && rows.MoveNext())
            {
                first.Add(rows.Current);
            }

            var layout = layoutOf(first, last);
            last = layout ?? last;
            var position = 0;
            foreach (var row in All(first, rows))
            {
                position++;
                if (IsBlank(row))
                {
                    continue;
                }

                var why = WhyNotData(row, position - 1, layout);
                if (why is not null)
                {
                    _notData.Add(new RowNotData(file.Path, table.Name, position, why.Value));
                    continue;
                }

                _number++;
                yield return new DataRow(new RowReference(file.Path, _number), row.Cells, layout!);
            }
        }
    }

    private static IEnumerable<SourceRow> All(List<SourceRow> first, IEnumerator<SourceRow> rest)
    {
        foreach (var row in first)
        {
            yield return row;
        }

        while (rest.MoveNext())
        {
            yield return rest.Current;
        }
    }

    private static NotDataReason? WhyNotData(SourceRow row, int index, TableLayout? layout)
    {
        if (layout is null)
        {
            return NotDataReason.KeyTable;
        }

        if (index < layout.HeadingRow)
        {
            return NotDataReason.Title;
        }

        if (index == layout.HeadingRow)
        {
            return NotDataReason.Heading;
        }

        if (IsHeadingAgain(row, layout))
        {
            return NotDataReason.HeadingAgain;
        }

        return IsNote(row, layout) ? NotDataReason.Note : null;
    }

    private static bool IsBlank(SourceRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length > 0 || cell.Moment is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeadingAgain(SourceRow row, TableLayout layout)
    {
        var same = 0;
        var filled = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Text.Length == 0)
            {
                continue;
            }

            filled++;
            same += i < layout.Columns.Count && layout.Columns[i].Heading.Length > 0 && layout.Columns[i].Heading.Equals(row.Cells[i].Text, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return filled > 1 && same == filled;
    }

    // One text alone, across the table or in its first column, that is no date: a new part's title, or a note below the table.
    // One text alone under a column that tells what happened is an event without a date, and stays.
    private static bool IsNote(SourceRow row, TableLayout layout)
    {
        var only = -1;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (cell.Moment is not null)
            {
                return false;
            }

            if (cell.Text.Length == 0 || (only >= 0 && cell.IsRepeated && cell.Text.Equals(row.Cells[only].Text, StringComparison.Ordinal)))
            {
                continue;
            }

            if (only >= 0)
            {
                return false;
            }

            only = i;
        }

        var across = only + 1 < row.Cells.Count && row.Cells[only + 1].Text.Length > 0;
        if (only != 0 && !across)
        {
            return false;
        }

        var role = only < layout.Columns.Count ? layout.Columns[only].Role : CellRole.Other;
        return (across || !WrittenAccount.IsToldIn(role) || layout.Columns.Count == 1)
            && !DateReader.Read(row.Cells[only].Text, DateHints.None).HasValue;
    }
}
