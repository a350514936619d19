using Sightline.Application.Combining;
using Sightline.Application.Importing;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology.SameEvents;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Signals;

/// <summary>Reads a family to be watched out of the journal. The answer is the same as from the files that were imported.</summary>
public static class FamilyInJournal
{
    /// <summary>Reads a family.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="label">What the family is called; null where the journal has only one.</param>
    /// <param name="patternsPath">A file of thresholds; null for those that the partnership set in the journal.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The family, or why there is none.</returns>
    public static async Task<Reading<FamilyToWatch>> ReadAsync(IJournal journal, string? label, string? patternsPath, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(journal);
        var found = await FindAsync(journal, label, stop).ConfigureAwait(false);
        if (found.Reason is not null)
        {
            return Reading<FamilyToWatch>.Not(found.Reason);
        }

        var record = await journal.ReadFamilyAsync(found.Family, new Looking(DateOnly.MaxValue, Reader.All, Position.Latest), asks: null, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<FamilyToWatch>.Not(record.Reason);
        }

        var thresholds = await journal.Signals.ThresholdsAsync(Position.Latest, stop).ConfigureAwait(false);
        if (!thresholds.HasValue)
        {
            return Reading<FamilyToWatch>.Not(thresholds.Reason);
        }

        var entries = SameEventJoin.Join(OrderOfLife.Of(LineVersions.Of(record.Value.Entries).Select(e => e.Entry)), record.Value.Register);
        return FamilyToWatch.Of(record.Value.Label, record.Value.Register, entries, [], patternsPath, thresholds.Value);
    }

    private static async Task<(FamilyKey Family, string? Reason)> FindAsync(IJournal journal, string? label, CancellationToken stop)
    {
        if (label is not null)
        {
            return await journal.FindFamilyAsync(ImportCase.OpeningOf(label), stop).ConfigureAwait(false) is { } named
                ? (named, null)
                : (default, "The journal has no family of this name: check the name after --family.");
        }

        var families = await journal.FamiliesAsync(stop).ConfigureAwait(false);
        return families.Count switch
        {
            0 => (default, "The journal has no family yet: 'sightline import' puts one in."),
            1 => (families[0], null),
            _ => (default, $"The journal has {families.Count} families: say which with --family, by what its register calls it."),
        };
    }
}
