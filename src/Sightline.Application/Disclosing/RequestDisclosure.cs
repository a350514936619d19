using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Disclosing;

/// <summary>
/// Asks, for the own agency, for what another may send of a record. It needs a relationship with the family, and stands in the family's record under the name of whoever asks,
/// as the sending does under that of whoever sends; a refusal does too.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class RequestDisclosure(IJournal journal)
{
    /// <summary>Asks.</summary>
    /// <param name="change">Who, of which family and why.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down; or that there is no such record or no relationship, in the same words.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.RequestDisclosure) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        var request = change.Request;
        if (family.Value.Decision.Because == AccessBecause.Relationship)
        {
            var step = new DisclosureStep(request.Viewer.AgencyId, Of: null, new Recipient(RecipientKind.Agency, request.Viewer.AgencyId));
            return await journal.AppendAsync(DisclosureRow.Item(JournalKind.DisclosureRequested, change.Family, request, step, DisclosureWords.Only(change.Reason)), stop).ConfigureAwait(false);
        }

        var refused = AccessRecord.Of(request, AccessLevel.Hidden, family.Value.Decision.Because, DateOnly.FromDateTime(request.At.UtcDateTime), change.Reason);
        var written = await journal.AppendAsync(ItemOf.Access(family.Value.IsThere ? change.Family : FamilyKey.Partnership, refused, request.At), stop).ConfigureAwait(false);
        return Reading<Receipt>.Not(written.HasValue ? AccessChange.Refused : written.Reason);
    }
}
