using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Application.Planning;

/// <summary>Withdraws something of plan and safety that the own agency recorded, with a reason. It is kept, and what it said stays in the history.</summary>
/// <param name="journal">The journal.</param>
public sealed class WithdrawPlan(IJournal journal)
{
    /// <summary>Withdraws it.</summary>
    /// <param name="change">Who, for which family, and in which saying.</param>
    /// <param name="withdraws">The version that is withdrawn.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is withdrawn, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(PlanChange change, Position withdraws, string reason, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var record = await change.OpenAsync(journal, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<Receipt>.Not(record.Reason);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Reading<Receipt>.Not(AccessChange.ReasonNeeded);
        }

        var agency = change.Request.Viewer.AgencyId;
        return record.Value.Plans.Any(p => p.Position == withdraws && string.Equals(p.Part.AgencyId, agency, StringComparison.Ordinal))
            ? await journal.AppendAsync(PlanItemOf.Withdrawing(change, withdraws, reason), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not(RecordPlan.NotOfYourAgency);
    }
}
