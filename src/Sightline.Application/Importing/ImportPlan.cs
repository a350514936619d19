using System.Globalization;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Importing;

/// <summary>
/// What an import changes: files are compared with what the journal holds, so that the same files again change nothing, half an import can be finished, and a row
/// that was written anew in its place is a correction of it. A row that only moved is the same row; one that is gone is told, and never withdrawn by itself. What a person corrected
/// or withdrew here since stays so while the files say what they said before: a monthly file does not undo it. What was recorded here is in no file, and left out.
/// </summary>
/// <param name="New">Entries that the journal does not have, each with a reference of its own.</param>
/// <param name="Corrections">Entries that stand where the journal has another version, each with the version in whose place it stands.</param>
/// <param name="Unchanged">How many entries the journal has as they are.</param>
/// <param name="Gone">Where rows stood that the journal has, and the files have no more.</param>
internal sealed record ImportPlan(
    IReadOnlyList<(Entry Entry, SourceReference Source)> New,
    IReadOnlyList<(Entry Entry, SourceReference Source, Position Corrects)> Corrections,
    int Unchanged,
    IReadOnlyList<RowReference> Gone)
{
    /// <summary>How many of the unchanged entries were withdrawn here, and stay so.</summary>
    public int StaysWithdrawn { get; private init; }

    /// <summary>Compares files with the journal.</summary>
    /// <param name="system">The sender's system.</param>
    /// <param name="label">What the family is called: part of every reference.</param>
    /// <param name="held">Every version that the journal has of the family's entries.</param>
    /// <param name="read">What the files hold.</param>
    /// <returns>The plan.</returns>
    public static ImportPlan Of(string system, string label, IReadOnlyList<ReceivedEntry> held, IReadOnlyList<Entry> read)
    {
        var ofFiles = held.Where(h => !RecordedHere.Is(h.Entry.Row)).ToList();
        var standing = ofFiles.Where(h => h.Entry.SupersededOn is null).Select(h => new Held(h, EntryContent.Of(h.Entry))).ToList();
        var incoming = read.Select(e => new Incoming(e, EntryContent.Of(e))).ToList();
        MatchInPlace(standing, incoming);
        MatchMoved(standing, incoming);
        var staysWithdrawn = MatchSettled(ofFiles, standing, incoming);

        var byRow = standing.Where(h => !h.IsMatched).GroupBy(h => h.Received.Entry.Row).ToDictionary(g => g.Key, g => g.First());
        var keys = held.Select(h => h.Source).ToHashSet();
        var added = new List<(Entry, SourceReference)>();
        var corrected = new List<(Entry, SourceReference, Position)>();
        foreach (var entry in incoming.Where(i => !i.IsMatched))
        {
            if (byRow.Remove(entry.Entry.Row, out var old))
            {
                old.IsMatched = true;

                // The version names what it corrects, so that a row which is changed and then changed back is corrected twice.
                var version = string.Create(CultureInfo.InvariantCulture, $"{entry.Content}/{old.Received.Position.Value}");
                corrected.Add((entry.Entry, new SourceReference(system, old.Received.Source, version), old.Received.Position));
            }
            else
            {
                added.Add((entry.Entry, NewReference(system, label, entry, keys)));
            }
        }

        return new ImportPlan(added, corrected, incoming.Count(i => i.IsMatched), [.. standing.Where(h => !h.IsMatched).Select(h => h.Received.Entry.Row)]) { StaysWithdrawn = staysWithdrawn };
    }

    private static void MatchInPlace(List<Held> standing, List<Incoming> incoming)
    {
        var held = standing.GroupBy(h => (h.Received.Entry.Row, h.Content)).ToDictionary(g => g.Key, g => new Queue<Held>(g));
        foreach (var entry in incoming)
        {
            if (held.TryGetValue((entry.Entry.Row, entry.Content), out var same) && same.TryDequeue(out var one))
            {
                one.IsMatched = entry.IsMatched = true;
            }
        }
    }

    private static void MatchMoved(List<Held> standing, List<Incoming> incoming)
    {
        var held = standing.Where(h => !h.IsMatched).GroupBy(h => (h.Received.Entry.Row.File, h.Content)).ToDictionary(g => g.Key, g => new Queue<Held>(g));
        foreach (var entry in incoming.Where(i => !i.IsMatched))
        {
            if (held.TryGetValue((entry.Entry.Row.File, entry.Content), out var same) && same.TryDequeue(out var one))
            {
                one.IsMatched = entry.IsMatched = true;
            }
        }
    }

    // What a person settled here, compared with the last version that came with a file.
    private static int MatchSettled(List<ReceivedEntry> held, List<Held> standing, List<Incoming> incoming)
    {
        var withdrawn = 0;
        foreach (var versions in held.GroupBy(h => h.Source))
        {
            var now = standing.Find(s => s.Received.Source == versions.Key);
            var isSettled = now is null || now.Received.Entry.CorrectedBecause is not null;
            if (!isSettled || now is { IsMatched: true } || versions.Where(v => v.Entry.CorrectedBecause is null).MaxBy(v => v.Position) is not { } before)
            {
                continue;
            }

            var content = EntryContent.Of(before.Entry);
            var same = incoming.Where(i => !i.IsMatched && string.Equals(i.Content, content, StringComparison.Ordinal) && string.Equals(i.Entry.Row.File, before.Entry.Row.File, StringComparison.Ordinal)).ToList();
            if ((same.Find(i => i.Entry.Row == before.Entry.Row) ?? same.FirstOrDefault()) is { } row)
            {
                row.IsMatched = true;
                now?.IsMatched = true;
                withdrawn += now is null ? 1 : 0;
            }
        }

        return withdrawn;
    }

    // A row's place names it; where another row was known by that place before it moved, a number is added.
    private static SourceReference NewReference(string system, string label, Incoming entry, HashSet<UInt128> taken)
    {
        for (var again = 1; ; again++)
        {
            var id = $"{label}\n{entry.Entry.Row.File}\n{entry.Entry.Row.Row}" + (again == 1 ? string.Empty : $"\n{again}");
            var reference = SourceReference.Of(system, id, entry.Content);
            if (taken.Add(reference.RecordKey))
            {
                return reference;
            }
        }
    }

    private sealed class Held(ReceivedEntry received, string content)
    {
        public ReceivedEntry Received { get; } = received;

        public string Content { get; } = content;

        public bool IsMatched { get; set; }
    }

    private sealed class Incoming(Entry entry, string content)
    {
        public Entry Entry { get; } = entry;

        public string Content { get; } = content;

        public bool IsMatched { get; set; }
    }
}
