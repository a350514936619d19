using Sightline.Documents.Import;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.SameEvents;
using Sightline.Domain.People;
using Sightline.Language.Tables;

namespace Sightline.Application.Combining;

/// <summary>Gathers entries file by file, keeps the account of the rows, and puts the line in order at the end.</summary>
internal sealed class CombinedLine
{
    private const int RowsBetweenReports = 2_000;

    private readonly List<Entry> _entries = [];
    private readonly List<RowNotData> _notData = [];
    private int _rowsInFiles;
    private int _unread;
    private int _files;

    /// <summary>Adds a file's rows. They are read by all processors, and keep the file's order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">What a person settled about its columns; null where nothing is.</param>
    /// <param name="read">Reads one row.</param>
    /// <param name="report">Is told from time to time how many rows there are in all.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was doubtful in the file.</returns>
    public IReadOnlyList<Problem> Add(SourceFile file, SavedMapping? mapping, Func<DataRow, (Entry Entry, IReadOnlyList<Problem> Problems)> read, Action<int> report, CancellationToken stop)
    {
        report(_entries.Count);
        var rows = new RowsOfFile(file, mapping);
        var problems = new List<Problem>();
        var before = _entries.Count;
        foreach (var (entry, doubts) in rows.Read().AsParallel().AsOrdered().WithCancellation(stop).Select(read))
        {
            _entries.Add(entry);
            problems.AddRange(doubts);
            if (_entries.Count % RowsBetweenReports == 0)
            {
                report(_entries.Count);
            }
        }

        problems.AddRange(file.Problems);
        problems.AddRange(DoubtsOfFile.In(file, rows, _entries.Count - before));
        _notData.AddRange(rows.NotData);
        _rowsInFiles += rows.RowsInFile;
        if (file.Format == SourceFormat.Unknown)
        {
            _unread++;
        }
        else
        {
            _files++;
        }

        return problems;
    }

    /// <summary>Puts everything in order.</summary>
    /// <param name="label">What the family is called.</param>
    /// <param name="register">The register.</param>
    /// <param name="problems">All problems.</param>
    /// <returns>The combined chronology.</returns>
    public CombinedChronology Close(string label, Register register, IReadOnlyList<Problem> problems)
    {
        var undated = _entries.Count(e => e.Happened is null);
        var entries = OrderOfLife.Of(_entries);
        var sorted = problems
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ThenBy(p => p.Row)
            .ThenBy(p => p.Code, StringComparer.Ordinal)
            .ThenBy(p => p.What, StringComparer.Ordinal)
            .ToList();
        var joined = SameEventJoin.Join(entries, register);
        return new CombinedChronology(label, register, joined, sorted, new CombinedCounts(_files, _unread, _rowsInFiles, joined.Count, undated, _notData.Count), _notData);
    }
}
