using System.Globalization;
using Sightline.Documents.Import;
using Sightline.Domain.Chronology;
using Sightline.Language.Dates;
using Sightline.Language.Tables;

namespace Sightline.Application.Combining;

/// <summary>One row of data: its place, its cells, and what the columns are for.</summary>
/// <param name="Row">Its place among the file's rows of data.</param>
/// <param name="Cells">The cells by column; there may be fewer than columns.</param>
/// <param name="Layout">What the columns are for.</param>
/// <param name="Titles">The words above the table and outside the tables, which may say whom the file is about; null where there are none.</param>
public sealed record DataRow(RowReference Row, IReadOnlyList<SourceCell> Cells, TableLayout Layout, string? Titles = null);

/// <summary>
/// Numbers a file's rows of data, and accounts for every other row that holds anything. Row 1 is the first row of data;
/// headings, titles and notes are not numbered, and a table that starts again counts on.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="mapping">What a person settled about the file's columns; null where nothing is.</param>
public sealed class RowsOfFile(SourceFile file, SavedMapping? mapping)
{
    private readonly List<RowNotData> _notData = [];
    private readonly List<(string Table, TableLayout Layout)> _layouts = [];
    private int _number;

    /// <summary>The rows that hold something, but no event; whole when <see cref="Read"/> has been read to its end.</summary>
    public IReadOnlyList<RowNotData> NotData => _notData;

    /// <summary>The layouts of the tables that list events; whole when <see cref="Read"/> has been read to its end.</summary>
    public IReadOnlyList<(string Table, TableLayout Layout)> Layouts => _layouts;

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
            var first = new List<SourceRow>(LayoutReader.RowsEnough);
            while (first.Count < LayoutReader.RowsEnough && rows.MoveNext())
            {
                first.Add(rows.Current);
            }

            var layout = LayoutReader.Find([.. first.Select(Words)], mapping, last);
            var titles = Titles(first, layout);
            var isChronology = layout.IsChronology && (layout.HeadingRow >= 0 || last is null || first.Exists(r => HasDate(r, layout)));
            if (isChronology)
            {
                last = layout;
                _layouts.Add((table.Name, layout));
            }

            var position = 0;
            foreach (var row in All(first, rows))
            {
                position++;
                var words = Words(row);
                var nature = RowNatures.Of(words, layout);
                var why = isChronology ? Why(nature, position - 1, layout) : NotDataReason.KeyTable;
                if (nature == RowNature.Blank)
                {
                    continue;
                }

                if (why is not null)
                {
                    layout = why == NotDataReason.HeadingAgain ? LayoutReader.Again(words, layout) : layout;
                    _notData.Add(new RowNotData(file.Path, table.Name, position, why.Value));
                    continue;
                }

                _number++;
                yield return new DataRow(new RowReference(file.Path, _number), row.Cells, layout, titles);
            }
        }
    }

    /// <summary>What stands above the heading row, and the paragraphs outside the tables.</summary>
    private string? Titles(List<SourceRow> first, TableLayout layout)
    {
        var above = first.Take(Math.Max(0, layout.HeadingRow)).SelectMany(r => r.Cells.Where(c => !c.IsRepeated).Select(c => c.Text));
        var words = string.Join('\n', above.Concat(file.LooseText).Where(t => t.Length > 0));
        return words.Length == 0 ? null : words;
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

    private static NotDataReason? Why(RowNature nature, int index, TableLayout layout)
    {
        if (index <= layout.HeadingRow)
        {
            return index == layout.HeadingRow ? NotDataReason.Heading : NotDataReason.Title;
        }

        return nature switch
        {
            RowNature.HeadingAgain => NotDataReason.HeadingAgain,
            RowNature.Title or RowNature.Note => NotDataReason.Note,
            _ => null,
        };
    }

    // A table without headings goes on with the layout before it only where it goes on with dates: else it is a key of as many columns.
    private static bool HasDate(SourceRow row, TableLayout layout)
    {
        var column = layout.ColumnOf(CellRole.Date);
        return column >= 0 && column < row.Cells.Count && (row.Cells[column].Moment is not null || DateReader.Read(row.Cells[column].Text, DateHints.None).HasValue);
    }

    private static string[] Words(SourceRow row)
    {
        var words = new string[row.Cells.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var cell = row.Cells[i];
            words[i] = cell.Moment is { } moment
                ? moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                : cell.Text;
        }

        return words;
    }
}
