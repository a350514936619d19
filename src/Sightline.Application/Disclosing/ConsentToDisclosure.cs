using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Disclosing;

/// <summary>Consents, for the own agency, that its words go in what another prepared. Without it they do not leave.</summary>
/// <param name="journal">The journal.</param>
public sealed class ConsentToDisclosure(IJournal journal)
{
    /// <summary>Consents.</summary>
    /// <param name="change">Who, of which family and why.</param>
    /// <param name="prepared">Where in the journal it was prepared.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, Position prepared, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.ConsentToDisclosure) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue || family.Value.Decision.Because != AccessBecause.Relationship)
        {
            return Reading<Receipt>.Not(family.Reason ?? AccessChange.Refused);
        }

        var found = await PreparedDisclosure.FindAsync(journal, change, prepared, stop).ConfigureAwait(false);
        return found.HasValue
            ? await journal.AppendAsync(DisclosureRow.Item(JournalKind.DisclosureConsented, change.Family, change.Request, new DisclosureStep(change.Request.Viewer.AgencyId, prepared.Value), DisclosureWords.Only(change.Reason)), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not(found.Reason);
    }
}
