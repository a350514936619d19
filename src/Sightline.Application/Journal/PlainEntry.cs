using Sightline.Application.Journal.Format;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Journal;

/// <summary>What follows from an entry's plain half alone, without a key: who knows it since when, and who was seen. By it the rows beside the journal are checked.</summary>
/// <param name="KnownOn">The day on which it had been written down; null where it has no date.</param>
/// <param name="KnownTo">Since when each agency knows it.</param>
/// <param name="Seen">The children whom it shows to have been seen.</param>
/// <param name="CorrectedOn">From which day on it stands in the place of an earlier version; null where it does not, or where that is not said.</param>
public sealed record PlainEntry(DateOnly? KnownOn, IReadOnlyList<KnownTo> KnownTo, IReadOnlyList<SeenOn> Seen, DateOnly? CorrectedOn)
{
    private static readonly NarrativeFormat.Narrative NoWords = new(Author: null, new WrittenAccount(default, new Agency(string.Empty, string.Empty, AgencyKind.Other, Area: null), []), CorrectedBecause: null);

    /// <summary>Reads an entry.</summary>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <returns>What follows from it; null where this program does not know the form.</returns>
    public static PlainEntry? Read(ReadOnlySpan<byte> plain)
    {
        if (EntryPlainReader.Read(plain, NoWords) is not { } entry)
        {
            return null;
        }

        return new PlainEntry(Reader.All.Since(entry), ItemOf.KnownToOf(entry), ItemOf.SeenOf(entry), EntryPlainReader.CorrectedOn(plain));
    }

    /// <summary>The same where it stands in the place of an earlier version: nobody knows it before the day of the correction.</summary>
    /// <param name="on">That day.</param>
    /// <returns>What follows.</returns>
    public PlainEntry Since(DateOnly on) => this with { KnownOn = ItemOf.Later(KnownOn, on), KnownTo = [.. KnownTo.Select(k => k with { On = ItemOf.Later(k.On, on) })] };
}
