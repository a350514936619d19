using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Planning;

/// <summary>Who changes something of plan and safety, and in which saying.</summary>
/// <param name="Family">The family.</param>
/// <param name="Request">Who, when and what for.</param>
/// <param name="Saying">Made once by whoever asks, for instance when a form is shown: asking again with the same changes nothing.</param>
public sealed record PlanChange(FamilyKey Family, AccessRequest Request, Guid Saying)
{
    /// <summary>The day on which it is changed, in UTC.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(Request.At.UtcDateTime);

    /// <summary>The record in which something is to be changed, for whoever may.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The record; or why not, in the same words for what is hidden and for what is not there.</returns>
    internal async ValueTask<Reading<FamilyRecord>> OpenAsync(IJournal journal, CancellationToken stop)
    {
        if (!DecideAction.Of(Request.Viewer.Role, AccessAction.RecordPlan))
        {
            return Reading<FamilyRecord>.Not(AccessChange.Refused);
        }

        var family = await new AccessChange(Family, Request, string.Empty).DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<FamilyRecord>.Not(family.Reason);
        }

        return family.Value.Decision.Level == AccessLevel.Content
            ? await journal.ReadFamilyAsync(Family, new Looking(Today, Reader.All, Position.Latest), Request, stop).ConfigureAwait(false)
            : Reading<FamilyRecord>.Not(AccessChange.Refused);
    }
}
