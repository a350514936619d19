using Sightline.Documents.Import.Text;

namespace Sightline.Documents.Import.Excel;

/// <summary>A sheet while it is read: rows of cells, then the merged ranges that fill through.</summary>
internal sealed class SheetGrid(ImportNotes notes)
{
    private readonly List<(int Number, SourceCell[] Cells)> _rows = [];
    private readonly List<SourceCell> _row = [];
    private int _width;

    /// <summary>Puts a cell into the row that is being read.</summary>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="text">Its words, as the file holds them.</param>
    /// <param name="moment">The date, where it holds one.</param>
    public void Put(int column, string text, DateTime? moment = null)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (column >= notes.Limits.Columns)
        {
            notes.RowsCut++;
            return;
        }

        while (_row.Count <= column)
        {
            _row.Add(new SourceCell(string.Empty));
        }

        _row[column] = new SourceCell(CellText.Clean(text, notes), moment);
    }

    /// <summary>Ends the row that is being read. A row that holds nothing is left out.</summary>
    /// <param name="number">Its number in the sheet, from 0.</param>
    /// <returns>Whether reading may go on: the limits have not been reached.</returns>
    public bool EndRow(int number)
    {
        var isWithin = true;
        if (_row.Exists(c => c.Text.Length > 0))
        {
            isWithin = notes.TakeRow() && _row.TrueForAll(c => notes.TakeText(c.Text.Length));
            if (isWithin)
            {
                _rows.Add((number, _row.ToArray()));
                _width = Math.Max(_width, _row.Count);
            }
        }

        _row.Clear();
        return isWithin;
    }

    /// <summary>Fills a merged range with what stands in its first cell. It reaches no further than the sheet's rows and columns do.</summary>
    /// <param name="firstRow">The first row, from 0.</param>
    /// <param name="firstColumn">The first column, from 0.</param>
    /// <param name="lastRow">The last row, included.</param>
    /// <param name="lastColumn">The last column, included.</param>
    public void Merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        var at = _rows.BinarySearch((firstRow, []), ByNumber.Instance);
        if (at < 0 || firstColumn < 0 || firstColumn >= _rows[at].Cells.Length)
        {
            return;
        }

        var repeated = _rows[at].Cells[firstColumn] with { IsRepeated = true };
        lastColumn = Math.Min(lastColumn, _width - 1);
        if (repeated.Text.Length == 0)
        {
            return;
        }

        for (; at < _rows.Count && _rows[at].Number <= lastRow; at++)
        {
            var (number, cells) = _rows[at];
            if (cells.Length <= lastColumn)
            {
                var longer = new SourceCell[lastColumn + 1];
                Array.Fill(longer, new SourceCell(string.Empty));
                cells.CopyTo(longer, 0);
                _rows[at] = (number, cells = longer);
            }

            for (var column = firstColumn; column <= lastColumn; column++)
            {
                if (cells[column].Text.Length == 0)
                {
                    if (!notes.TakeText(repeated.Text.Length))
                    {
                        return;
                    }

                    cells[column] = repeated;
                }
            }
        }
    }

    /// <summary>The rows that hold anything of their own.</summary>
    /// <returns>The rows in order.</returns>
    public IReadOnlyList<SourceRow> Rows() => [.. _rows.Select(r => new SourceRow(r.Cells))];

    private sealed class ByNumber : IComparer<(int Number, SourceCell[] Cells)>
    {
        public static readonly ByNumber Instance = new();

        public int Compare((int Number, SourceCell[] Cells) x, (int Number, SourceCell[] Cells) y) => x.Number.CompareTo(y.Number);
    }
}
