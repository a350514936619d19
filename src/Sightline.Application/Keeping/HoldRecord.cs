using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Application.Keeping;

/// <summary>Puts a legal hold on a record, and releases it: while one lasts, the record is not disposed of.</summary>
public static class HoldRecord
{
    /// <summary>Puts a hold.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="family">The family.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="by">Who puts it.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Where the hold stands, which its release names; or why there is none.</returns>
    public static async Task<Reading<Receipt>> RunAsync(IJournal journal, FamilyKey family, string reason, string by, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(clock);
        return string.IsNullOrWhiteSpace(reason)
            ? Reading<Receipt>.Not("A hold says why.")
            : await journal.AppendAsync(HoldItem.Holding(family, reason, by, clock.GetUtcNow()), stop).ConfigureAwait(false);
    }

    /// <summary>Releases a hold.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="family">The family.</param>
    /// <param name="hold">Where the hold stands.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="by">Who releases it.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Where the release stands; or why there is none.</returns>
    public static async Task<Reading<Receipt>> ReleaseAsync(IJournal journal, FamilyKey family, long hold, string reason, string by, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(clock);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Reading<Receipt>.Not("A release says why.");
        }

        var state = await journal.Keeping.StateAsync(family, stop).ConfigureAwait(false);
        return state.Holds.Any(h => h.Position == hold)
            ? await journal.AppendAsync(HoldItem.Releasing(family, hold, reason, by, clock.GetUtcNow()), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not("There is no such hold on this record, or it was released already.");
    }
}
