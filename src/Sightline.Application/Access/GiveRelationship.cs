using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>
/// Gives somebody a relationship with a family for a time: a referral that was received, an invitation to a meeting, an appointment to a review. Allocations are not given:
/// they follow from the register.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class GiveRelationship(IJournal journal)
{
    /// <summary>Gives it.</summary>
    /// <param name="change">Who gives it, for which family and why.</param>
    /// <param name="relationship">The relationship, <see cref="DecideAction.MostDays"/> days at the most.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, LegitimateRelationship relationship, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(relationship);
        var isReview = relationship.Basis == RelationshipBasis.ReviewAppointment;
        if (change.AgainstIt(isReview ? AccessAction.AppointReviewer : AccessAction.GiveRelationship) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        if (relationship.Basis is RelationshipBasis.Allocation or RelationshipBasis.DutyRota)
        {
            return Reading<Receipt>.Not("An allocation follows from the family's register, and a duty from the rota: neither is given by hand.");
        }

        if (relationship.ToAt <= relationship.FromAt || relationship.ToAt - relationship.FromAt > TimeSpan.FromDays(isReview ? MostDaysOfReview : DecideAction.MostDays))
        {
            return Reading<Receipt>.Not($"A relationship has an end, {DecideAction.MostDays} days after its beginning at the latest ({MostDaysOfReview} for a review); it can be given again.");
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        // The business unit sees no family, and appoints to one of which it was told.
        var isOpen = isReview ? family.Value.IsThere : family.Value.Decision.Because == AccessBecause.Relationship;
        if (!isOpen)
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        return await journal.AppendAsync(AccessItemOf.Giving(change.Family, relationship, change.Reason, change.Request.Viewer.Id, change.Request.At), stop).ConfigureAwait(false);
    }

    /// <summary>The longest for which a reviewer is appointed, in days; a review should be published within six months, and many are not.</summary>
    public const int MostDaysOfReview = 366;
}
