using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Disclosing;

/// <summary>What was prepared.</summary>
/// <param name="Position">Where in the journal.</param>
/// <param name="Made">What would leave now, and who has to consent first.</param>
public sealed record ToBeChecked(Position Position, MadeDisclosure Made);

/// <summary>
/// Prepares what is sent to one recipient: chosen rows and a letter. Nothing leaves here: agencies whose words are in it consent (<see cref="ConsentToDisclosure"/>), a second
/// person checks it (<see cref="CheckDisclosure"/>), and it is sent (<see cref="SendDisclosure"/>).
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class PrepareDisclosure(IJournal journal)
{
    /// <summary>What is said where a recipient is no party, or not yet.</summary>
    public const string NotAParty = "This recipient is not a party to the family at this time: nothing is sent. Check the family's register, and whom it names.";

    /// <summary>What is said where another area's agency did not ask.</summary>
    public const string NotAskedFor = "An agency of another area is sent something after somebody there, who has a relationship with the family, has asked for it here.";

    /// <summary>What is said where a row is not there.</summary>
    public const string RowNotThere = "A row that was chosen is not there, or is not visible to you.";

    /// <summary>What is said where something is of another family.</summary>
    public const string OfAnotherFamily = "Something that was chosen was copied from another family's record: it is sent to nobody. Leave it out.";

    /// <summary>What is said where something protected would leave.</summary>
    public const string HoldsProtected = "What is to be sent holds something that is protected from this recipient, an address that is not the recipient's, or the name of somebody else: nothing is sent. Look at the letter first.";

    /// <summary>What is said where nothing is left.</summary>
    public const string NothingGoes = "Nothing of what was chosen may go to this recipient.";

    /// <summary>Prepares it.</summary>
    /// <param name="change">Who, of which family and why.</param>
    /// <param name="draft">What is to be sent, and to whom.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was prepared; or why nothing may be sent to this recipient.</returns>
    public async ValueTask<Reading<ToBeChecked>> RunAsync(AccessChange change, DisclosureDraft draft, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        if (change.AgainstIt(AccessAction.PrepareDisclosure) is { } reason)
        {
            return Reading<ToBeChecked>.Not(reason);
        }

        var made = await new DisclosureInMaking(journal).RunAsync(change, draft, stop).ConfigureAwait(false);
        if (!made.HasValue)
        {
            return Reading<ToBeChecked>.Not(made.Reason);
        }

        var step = new DisclosureStep(change.Request.Viewer.AgencyId, Of: null, draft.Recipient, made.Value.Document.Digest);
        var words = new DisclosureWords(change.Reason, draft.Letter, draft.Rows);
        var kept = await journal.AppendAsync(DisclosureRow.Item(JournalKind.DisclosurePrepared, change.Family, change.Request, step, words), stop).ConfigureAwait(false);
        return kept.HasValue ? Reading<ToBeChecked>.Of(new ToBeChecked(kept.Value.Position, made.Value)) : Reading<ToBeChecked>.Not(kept.Reason);
    }
}
