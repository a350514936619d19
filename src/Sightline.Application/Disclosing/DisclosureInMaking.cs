using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Disclosing;

/// <summary>What is to be sent: to whom, which rows, and what is written beside them.</summary>
/// <param name="Recipient">To whom, by the family's register.</param>
/// <param name="Rows">The rows that were chosen.</param>
/// <param name="Letter">What is written beside them; empty for nothing.</param>
public sealed record DisclosureDraft(Recipient Recipient, IReadOnlyList<RowReference> Rows, string Letter);

/// <summary>What would leave, and what was decided about it.</summary>
/// <param name="Document">What would leave.</param>
/// <param name="Decision">What goes, what does not, and who has to consent.</param>
public sealed record MadeDisclosure(DisclosureDocument Document, DisclosureDecision Decision);

/// <summary>
/// Makes what would leave, as of now: through the one door, so that it holds what the person who makes it may see, and is written down. Whatever speaks against sending it is
/// written down as refused.
/// </summary>
/// <param name="journal">The journal.</param>
internal sealed class DisclosureInMaking(IJournal journal)
{
    /// <summary>Makes it.</summary>
    /// <param name="change">Who, of which family and why.</param>
    /// <param name="draft">What is to be sent.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What would leave; or why nothing does.</returns>
    public async ValueTask<Reading<MadeDisclosure>> RunAsync(AccessChange change, DisclosureDraft draft, CancellationToken stop)
    {
        var request = change.Request;
        var today = DateOnly.FromDateTime(request.At.UtcDateTime);
        var shown = await new OpenRecord(journal).RunAsync(new RecordRequest(change.Family, request, today, change.Reason), stop).ConfigureAwait(false);
        if (!shown.HasValue)
        {
            return Reading<MadeDisclosure>.Not(shown.Reason);
        }

        // Broken glass is for looking, in an emergency: nothing leaves through it.
        if (shown.Value.Decision is not { Level: AccessLevel.Content, Because: AccessBecause.Relationship })
        {
            return Reading<MadeDisclosure>.Not(AccessChange.Refused);
        }

        var facts = await journal.Access.FactsAsync(change.Family, stop).ConfigureAwait(false);
        if (!facts.HasValue)
        {
            return Reading<MadeDisclosure>.Not(facts.Reason);
        }

        // The door gives no address; those that are protected have to be known here, to be kept back.
        var record = await journal.ReadFamilyAsync(change.Family, new Looking(today, new Reader(request.Viewer.AgencyId), Position.Latest), request, stop).ConfigureAwait(false);
        var steps = await journal.ReadDisclosuresAsync(change.Family, request, stop).ConfigureAwait(false);
        if (!record.HasValue || !steps.HasValue)
        {
            return Reading<MadeDisclosure>.Not(record.Reason ?? steps.Reason!);
        }

        var asked = new DisclosureAsked(draft.Recipient, request.Viewer.AgencyId, draft.Rows, draft.Letter, request.At);
        var decision = DecideDisclosure.Of(asked, record.Value.Register, [.. shown.Value.Entries.Select(e => e.Entry)], facts.Value);
        var isAsked = !draft.Recipient.IsOfAnotherArea(record.Value.Register, request.Viewer.AgencyId) || steps.Value.Any(s => IsRequestOf(s, draft.Recipient, facts.Value, request.At));
        var document = decision.IsParty ? DisclosureDocument.Of(asked, record.Value.Register, decision, journal.Access.ReferenceOf(change.Family)) : null;
        if (AgainstIt(decision, draft, isAsked, document) is not { } reason)
        {
            return Reading<MadeDisclosure>.Of(new MadeDisclosure(document!, decision));
        }

        var refused = AccessRecord.Of(request, AccessLevel.Hidden, AccessBecause.NotForRecipient, today, change.Reason);
        var written = await journal.AppendAsync(ItemOf.Access(change.Family, refused, request.At), stop).ConfigureAwait(false);
        return Reading<MadeDisclosure>.Not(written.HasValue ? reason : written.Reason);
    }

    private static string? AgainstIt(DisclosureDecision decision, DisclosureDraft draft, bool isAsked, DisclosureDocument? document) =>
        !decision.IsParty ? PrepareDisclosure.NotAParty
        : !isAsked ? PrepareDisclosure.NotAskedFor
        : decision.HoldsAnotherFamily ? PrepareDisclosure.OfAnotherFamily
        : draft.Rows.Except(decision.Goes.Concat(decision.LeftOut.Select(l => l.Entry)).Select(e => e.Row)).Any() ? PrepareDisclosure.RowNotThere
        : decision.Goes.Count == 0 && draft.Rows.Count > 0 ? PrepareDisclosure.NothingGoes
        : document is null ? PrepareDisclosure.HoldsProtected
        : null;

    // Whoever asked still has a relationship with the family.
    private static bool IsRequestOf(DisclosureRow row, Recipient recipient, IReadOnlyList<AccessFact> facts, DateTimeOffset at) =>
        row.Kind == JournalKind.DisclosureRequested
        && row.Step.Recipient == recipient
        && facts.Any(f => f.Kind is AccessFactKind.Allocation or AccessFactKind.Referral or AccessFactKind.Invitation && string.Equals(f.PersonId, row.PersonId, StringComparison.Ordinal) && string.Equals(f.AgencyId, row.Step.AgencyId, StringComparison.Ordinal) && f.HoldsAt(at));
}
