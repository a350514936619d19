using System.Collections.Concurrent;
using Sightline.Documents.Import.Coded;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Combining;

/// <summary>Rows that a person settled: what the person said takes the place of what was proposed. May be used from several threads.</summary>
internal sealed class ConfirmedRows
{
    private readonly IReadOnlyDictionary<RowReference, ConfirmedReading> _readings;
    private readonly ConcurrentDictionary<RowReference, byte> _met = new();

    private ConfirmedRows(IReadOnlyDictionary<RowReference, ConfirmedReading> readings) => _readings = readings;

    /// <summary>Reads the rows of a file.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="register">Who may be named in it.</param>
    /// <param name="problems">Receives what was doubtful in it.</param>
    /// <returns>The rows.</returns>
    public static ConfirmedRows Read(string? path, Register register, List<Problem> problems)
    {
        if (path is null)
        {
            return new ConfirmedRows(new Dictionary<RowReference, ConfirmedReading>());
        }

        var (readings, doubts) = CodedReader.Read(Path.GetFileName(path), path);
        problems.AddRange(doubts);
        var known = register.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, _) in readings.Where(r => r.Value.Concerning.Concat(r.Value.Seen).Concat(r.Value.SeenAlone).Concat(r.Value.NotSeen).Any(id => !known.Contains(id))))
        {
            problems.Add(new Problem(row.File, row.Row, "confirmed-nobody", "The confirmed reading of this row names an id that the register does not have.", "Correct the id, or add the person to the register."));
        }

        return new ConfirmedRows(readings);
    }

    /// <summary>Puts a person's reading in the place of the proposal. What was doubtful in the row is settled with it.</summary>
    /// <param name="read">What was proposed, and its doubts.</param>
    /// <returns>The entry, confirmed where the row was settled.</returns>
    public (Entry Entry, IReadOnlyList<Problem> Problems) Apply((Entry Entry, IReadOnlyList<Problem> Problems) read)
    {
        if (!_readings.TryGetValue(read.Entry.Row, out var reading))
        {
            return read;
        }

        _met.TryAdd(read.Entry.Row, 0);
        var entry = read.Entry with
        {
            Happened = Happened(reading.Happened, read.Entry.Happened),
            RecordedOn = reading.RecordedOn,
            Author = reading.Author,
            Codes = [.. reading.Codes.Select(c => WithEvidence(c, read.Entry))],
            Concerning = reading.Concerning,
            Seen = reading.Seen,
            SeenAlone = reading.SeenAlone,
            NotSeen = reading.NotSeen,
            Told = reading.Told,
            Themes = reading.Themes,
            IsConfirmed = true,
        };
        return (entry, []);
    }

    /// <summary>The settled rows that are in no file.</summary>
    /// <returns>A problem for each.</returns>
    public IEnumerable<Problem> NotMet() =>
        _readings.Keys.Where(row => !_met.ContainsKey(row)).Select(row => new Problem(
            row.File,
            row.Row,
            "confirmed-row-missing",
            "A confirmed reading is about this row, and no file has it.",
            "Check the file and the row: the agency may have sent another version."));

    // A person who settles the day does not always copy the time of day.
    private static When? Happened(When? settled, When? proposed) =>
        settled is { Precision: Precision.Day } && proposed is { Precision: Precision.Time } && proposed.Earliest == settled.Earliest ? proposed : settled;

    // A settled code that was also proposed keeps the words that led to it.
    private static EntryCode WithEvidence(EntryCode settled, Entry entry)
    {
        if (settled.Evidence.Count > 0)
        {
            return settled with { Evidence = [.. settled.Evidence.Where(s => s.End <= entry.Account.Text.Length)] };
        }

        var proposed = entry.Codes.FirstOrDefault(c => c.Kind == settled.Kind && c.Type == settled.Type && c.Outcome == settled.Outcome);
        return proposed is null ? settled : settled with { Evidence = proposed.Evidence, Figure = settled.Figure ?? proposed.Figure };
    }
}
