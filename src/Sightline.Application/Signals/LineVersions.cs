using Sightline.Application.Journal;
using Sightline.Application.Journal.Format;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Signals;

/// <summary>A version of an entry as it stands on a family's line.</summary>
/// <param name="Entry">The version.</param>
/// <param name="Place">By which place in the journal it is known as evidence: that of the first version with the same codes.</param>
/// <param name="Standing">The place of the last version with these codes.</param>
internal sealed record LineVersion(Entry Entry, long Place, long Standing);

/// <summary>
/// The versions of a family's entries as a line takes them. A correction is on the line from its own day on, and not since the first version was written: else both would
/// have been counted before. One that changes no code, as a confirmation does, is no new thing to a pattern: it neither ends a signal nor raises one.
/// </summary>
internal static class LineVersions
{
    /// <summary>Makes them.</summary>
    /// <param name="received">What the journal holds.</param>
    /// <returns>The versions, in the order in which they were received.</returns>
    public static IReadOnlyList<LineVersion> Of(IReadOnlyList<ReceivedEntry> received)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (!received.Any(r => r.Entry.SupersededOn is not null))
        {
            return [.. received.Select(r => new LineVersion(r.Entry, r.Position.Value, r.Position.Value))];
        }

        var last = new Dictionary<UInt128, (int Index, Entry Raw)>();
        var made = new List<LineVersion>(received.Count);
        foreach (var version in received.OrderBy(r => r.Position.Value))
        {
            var at = version.Position.Value;
            if (!last.TryGetValue(version.Source, out var before) || before.Raw.SupersededOn is not { } correctedOn)
            {
                last[version.Source] = (made.Count, version.Entry);
                made.Add(new LineVersion(version.Entry, at, at));
            }
            else if (string.Equals(CodesOf(before.Raw), CodesOf(version.Entry), StringComparison.Ordinal))
            {
                // The words are the later version's, and the time is the first one's.
                var first = made[before.Index];
                last[version.Source] = (before.Index, version.Entry);
                made[before.Index] = first with { Entry = version.Entry with { RecordedOn = first.Entry.RecordedOn }, Standing = at };
            }
            else
            {
                last[version.Source] = (made.Count, version.Entry);
                var recorded = Knowledge.RecordedOn(version.Entry) is { } on && on > correctedOn ? on : correctedOn;
                made.Add(new LineVersion(version.Entry.Happened is null ? version.Entry : version.Entry with { RecordedOn = recorded }, at, at));
            }
        }

        return made;
    }

    // What a pattern can see: neither where in the words a code was read, nor whether somebody confirmed it.
    private static string CodesOf(Entry entry) => EntryPlainFormat.Write(entry with { IsConfirmed = false, Codes = [.. entry.Codes.Select(c => c with { Evidence = [] })] });
}
