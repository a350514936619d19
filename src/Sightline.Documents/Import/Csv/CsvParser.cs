using Sightline.Documents.Import.Text;

namespace Sightline.Documents.Import.Csv;

/// <summary>
/// Reads records of delimited text one by one. A quotation mark that is never closed costs no row: its cell is read as if the mark were a letter.
/// </summary>
/// <remarks>
/// A library's parser swallows all that follows a stray quotation mark into one cell. This one sees a whole record before it gives it away, so it can read it again.
/// </remarks>
internal sealed class CsvParser(TextReader text, char delimiter, ImportNotes notes)
{
    private const int NoCell = int.MaxValue;

    // A cell of the longest allowed length with every character a doubled quotation mark, and as much again beside it.
    private readonly int _most = (int)Math.Min(4L * notes.Limits.CellCharacters + 4096, 1 << 28);
    private readonly List<SourceCell> _cells = [];
    private char[] _buffer = new char[1 << 15];
    private int _start;
    private int _end;
    private bool _isEnd;
    private int _width;

    private enum Outcome
    {
        Whole,
        NeedsMore,
        QuoteNeverCloses,
    }

    /// <summary>Records in which a quotation mark was never closed.</summary>
    public int UnbalancedQuotes { get; private set; }

    /// <summary>The number of the first record in which a quotation mark was never closed, from 1; 0 where there is none.</summary>
    public int FirstUnbalanced { get; private set; }

    /// <summary>Lines so long that they were cut.</summary>
    public int LinesCut { get; private set; }

    /// <summary>Records read so far, blank ones included.</summary>
    public int Records { get; private set; }

    /// <summary>Reads the next record.</summary>
    /// <returns>Its cells, good until the next call; null at the end.</returns>
    public List<SourceCell>? Next()
    {
        var literalFrom = NoCell;
        var toEnd = NoCell;
        while (true)
        {
            if (_start >= _end && (_isEnd || !Fill()))
            {
                return null;
            }

            var counts = notes.Counts;
            var outcome = Parse(literalFrom, toEnd, out var next);
            if (outcome == Outcome.Whole)
            {
                _start = next;
                Records++;
                _width = Math.Max(_cells.Count, _width);
                return _cells;
            }

            notes.Counts = counts;
            if (outcome == Outcome.QuoteNeverCloses)
            {
                UnbalancedQuotes++;
                FirstUnbalanced = FirstUnbalanced == 0 ? Records + 1 : FirstUnbalanced;
                (literalFrom, toEnd) = IsHalfWritten(next) ? (NoCell, _cells.Count) : (_cells.Count, NoCell);
            }
            else if (_end - _start >= _most)
            {
                CutLine();
            }
            else
            {
                Fill();
            }
        }
    }

    private Outcome Parse(int literalFrom, int toEnd, out int next)
    {
        _cells.Clear();
        var i = _start;
        while (true)
        {
            var open = i;
            while (open < _end && _buffer[open] == ' ')
            {
                open++;
            }

            int after;
            if (open < _end && _buffer[open] == '"' && _cells.Count < literalFrom)
            {
                var outcome = Quoted(open, _cells.Count == toEnd, out after);
                if (outcome != Outcome.Whole)
                {
                    next = open;
                    return outcome;
                }
            }
            else
            {
                after = _buffer.AsSpan(i, _end - i).IndexOfAny(delimiter, '\n', '\r');
                if (after < 0 && !_isEnd)
                {
                    next = i;
                    return Outcome.NeedsMore;
                }

                after = after < 0 ? _end : i + after;
                var words = _buffer.AsSpan(i, after - i);
                Add(_cells.Count == literalFrom ? words.TrimStart([' ', '"']) : words);
            }

            if (after < _end && _buffer[after] == delimiter)
            {
                i = after + 1;
                continue;
            }

            if (after < _end && _buffer[after] == '\r' && after + 1 == _end && !_isEnd)
            {
                next = after;
                return Outcome.NeedsMore;
            }

            var isPair = after + 1 < _end && _buffer[after] == '\r' && _buffer[after + 1] == '\n';
            next = Math.Min(_end, after + (isPair ? 2 : 1));
            return Outcome.Whole;
        }
    }

    // From the opening mark to where its cell ends. A mark inside that is not doubled is taken for a letter as long as the cell stays on its line.
    private Outcome Quoted(int open, bool toEnd, out int after)
    {
        var from = open + 1;
        var hasMarks = false;
        while (true)
        {
            var found = toEnd ? -1 : _buffer.AsSpan(from, _end - from).IndexOf('"');
            if (found < 0)
            {
                after = _end;
                if (toEnd && _isEnd)
                {
                    Add(_buffer.AsSpan(open + 1, _end - open - 1));
                    return Outcome.Whole;
                }

                return _isEnd || _end - _start >= _most ? Outcome.QuoteNeverCloses : Outcome.NeedsMore;
            }

            var close = from + found;
            after = close + 1;
            while (after < _end && _buffer[after] == ' ')
            {
                after++;
            }

            if (after >= _end && !_isEnd)
            {
                return Outcome.NeedsMore;
            }

            if (after == close + 1 && after < _end && _buffer[after] == '"')
            {
                hasMarks = true;
                from = close + 2;
                continue;
            }

            var words = _buffer.AsSpan(open + 1, close - open - 1);
            if (after >= _end || _buffer[after] == delimiter || _buffer[after] is '\r' or '\n')
            {
                if (hasMarks)
                {
                    Add(words.ToString().Replace("\"\"", "\"", StringComparison.Ordinal));
                }
                else
                {
                    Add(words);
                }

                return Outcome.Whole;
            }

            if (words.ContainsAny('\r', '\n'))
            {
                return Outcome.QuoteNeverCloses;
            }

            from = close + 1;
        }
    }

    // At the end of a file that was cut off, the open cell is the last one. Where the lines after the mark look like records, they are records.
    private bool IsHalfWritten(int open)
    {
        if (!_isEnd)
        {
            return false;
        }

        var rest = _buffer.AsSpan(open, _end - open);
        if (rest[1..].Contains('"'))
        {
            return false;
        }

        var lineBreak = rest.IndexOfAny('\r', '\n');
        if (lineBreak < 0)
        {
            return true;
        }

        var line = rest[lineBreak..].TrimStart("\r\n");
        var lineEnd = line.IndexOfAny('\r', '\n');
        var delimiters = (lineEnd < 0 ? line : line[..lineEnd]).Count(delimiter);
        return delimiters == 0 || delimiters * 2 < _width - 1;
    }

    private void Add(ReadOnlySpan<char> words) => _cells.Add(new SourceCell(CellText.Clean(words, notes)));

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = text.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isEnd = read == 0;
        return read > 0;
    }

    // A line past every limit: what is held of it becomes a record, the rest is passed over.
    private void CutLine()
    {
        LinesCut++;
        var held = new string(_buffer, _start, notes.Limits.CellCharacters);
        var isLineEnd = false;
        while (!isLineEnd)
        {
            _start = _end;
            if (_isEnd || !Fill())
            {
                break;
            }

            var lineBreak = _buffer.AsSpan(_start, _end - _start).IndexOfAny('\r', '\n');
            isLineEnd = lineBreak >= 0;
            _start = isLineEnd ? _start + lineBreak : _end;
        }

        var rest = new string(_buffer, _start, _end - _start);
        var joined = held + (rest.Length > 0 ? rest : "\n");
        if (joined.Length > _buffer.Length)
        {
            Array.Resize(ref _buffer, joined.Length);
        }

        joined.CopyTo(_buffer);
        _start = 0;
        _end = joined.Length;
    }
}
