using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Application.Recording;

/// <summary>
/// Withdraws an entry of the own agency, with a reason: from today on none stands in its place, and what it said stays readable as it stood. It is for what never happened or is
/// another family's; what is only wrong is corrected.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="clock">The journal's clock.</param>
public sealed class WithdrawEntry(IJournal journal, TimeProvider clock)
{
    /// <summary>Withdraws it.</summary>
    /// <param name="change">Which entry, by whom and why.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Where the withdrawal stands; or why nothing was withdrawn.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(EntryChange change, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (_, old, reason) = await change.FindAsync(journal, stop).ConfigureAwait(false);
        if (reason is not null)
        {
            return Reading<Receipt>.Not(reason);
        }

        var today = UnitedKingdomTime.DayOf(clock.GetUtcNow());
        var item = ItemOf.Withdrawing(change.Family, change.Version, today, change.Reason.Trim(), change.SourceOf(old!), change.Request.Viewer.Id);
        return await change.WriteAsync(journal, item, stop).ConfigureAwait(false);
    }
}
