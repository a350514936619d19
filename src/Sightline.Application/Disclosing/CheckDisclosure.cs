using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Disclosing;

/// <summary>The second pair of eyes: somebody else of the sending agency reads what would leave, and for whom, and says that it may.</summary>
/// <param name="journal">The journal.</param>
public sealed class CheckDisclosure(IJournal journal)
{
    /// <summary>What is said to whoever prepared it.</summary>
    public const string BySomebodyElse = "Somebody else than who prepared it has to check it.";

    /// <summary>What is said where what would leave is no longer what was prepared.</summary>
    public const string HasChanged = "The record, or who may see it, has changed since this was prepared: prepare it anew.";

    /// <summary>Shows what would leave.</summary>
    /// <param name="change">Who, of which family and why.</param>
    /// <param name="prepared">Where in the journal it was prepared.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What would leave now; or why it may not be checked.</returns>
    public async ValueTask<Reading<MadeDisclosure>> ShowAsync(AccessChange change, Position prepared, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.CheckDisclosure) is { } reason)
        {
            return Reading<MadeDisclosure>.Not(reason);
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue || family.Value.Decision.Because != AccessBecause.Relationship)
        {
            return Reading<MadeDisclosure>.Not(family.Reason ?? AccessChange.Refused);
        }

        var found = await PreparedDisclosure.FindAsync(journal, change, prepared, stop).ConfigureAwait(false);
        if (!found.HasValue)
        {
            return Reading<MadeDisclosure>.Not(found.Reason);
        }

        var viewer = change.Request.Viewer;
        if (!string.Equals(found.Value.Row.Step.AgencyId, viewer.AgencyId, StringComparison.Ordinal))
        {
            return Reading<MadeDisclosure>.Not(AccessChange.Refused);
        }

        if (string.Equals(found.Value.Row.PersonId, viewer.Id, StringComparison.Ordinal))
        {
            return Reading<MadeDisclosure>.Not(BySomebodyElse);
        }

        var made = await new DisclosureInMaking(journal).RunAsync(change, found.Value.Draft, stop).ConfigureAwait(false);
        return made.HasValue && !string.Equals(made.Value.Document.Digest, found.Value.Row.Step.Digest, StringComparison.Ordinal) ? Reading<MadeDisclosure>.Not(HasChanged) : made;
    }

    /// <summary>Says that it may leave.</summary>
    /// <param name="change">Who, of which family and in which words.</param>
    /// <param name="prepared">Where in the journal it was prepared.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, Position prepared, CancellationToken stop = default)
    {
        var made = await ShowAsync(change, prepared, stop).ConfigureAwait(false);
        return made.HasValue
            ? await journal.AppendAsync(DisclosureRow.Item(JournalKind.DisclosureChecked, change.Family, change.Request, new DisclosureStep(change.Request.Viewer.AgencyId, prepared.Value, Recipient: null, made.Value.Document.Digest), DisclosureWords.Only(change.Reason)), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not(made.Reason);
    }
}
