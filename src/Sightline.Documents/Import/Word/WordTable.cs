using Sightline.Documents.Import.Text;

namespace Sightline.Documents.Import.Word;

/// <summary>A table while it is read: its rows so far, and what a merged cell carries down.</summary>
internal sealed class WordTable(ImportNotes notes)
{
    private readonly List<string> _above = [];

    /// <summary>The rows so far; none that holds nothing of its own.</summary>
    public List<SourceRow> Rows { get; } = [];

    /// <summary>The most cells that a row has.</summary>
    public int Width { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="leading">How many columns stand empty before them.</param>
    /// <returns>Whether reading may go on: the limits have not been reached.</returns>
    public bool Add(IReadOnlyList<WordCell> cells, int leading)
    {
        var row = new List<SourceCell>(cells.Count);
        var isWithin = true;
        for (var i = 0; i < leading && i < notes.Limits.Columns; i++)
        {
            Place(row, new SourceCell(string.Empty));
        }

        foreach (var cell in cells)
        {
            var fromAbove = cell.IsMergedDown && row.Count < _above.Count;
            var text = fromAbove ? _above[row.Count] : CellText.Clean(cell.Content.Words(), notes);
            for (var i = 0; i < Math.Max(cell.Span, 1) && isWithin; i++)
            {
                if (row.Count == notes.Limits.Columns)
                {
                    notes.RowsCut++;
                    break;
                }

                isWithin = notes.TakeText(text.Length);
                Place(row, new SourceCell(text, IsRepeated: i > 0 || fromAbove || cell.IsMergedAcross));
            }
        }

        Width = Math.Max(Width, cells.Count);
        if (row.Exists(c => c is { IsRepeated: false, Text.Length: > 0 }))
        {
            isWithin &= notes.TakeRow();
            if (isWithin)
            {
                Rows.Add(new SourceRow(row.ToArray()));
            }
        }

        return isWithin;
    }

    private void Place(List<SourceCell> row, SourceCell cell)
    {
        // The old way of merging across leaves the cells in place and empties them.
        var placed = cell is { IsRepeated: true, Text.Length: 0 } && row.Count > 0 ? cell with { Text = row[^1].Text } : cell;
        if (row.Count < _above.Count)
        {
            _above[row.Count] = placed.Text;
        }
        else
        {
            _above.Add(placed.Text);
        }

        row.Add(placed);
    }
}

/// <summary>A cell while it is read.</summary>
/// <param name="Content">What stands in it.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="IsMergedDown">Whether it only goes on from the row above.</param>
/// <param name="IsMergedAcross">Whether it only goes on from the column before.</param>
internal sealed record WordCell(WordContent Content, int Span, bool IsMergedDown, bool IsMergedAcross);
