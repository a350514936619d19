using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Documents.Export.Word;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Disclosing;

/// <summary>A file that leaves.</summary>
/// <param name="Name">Its name, in which no name of a person stands.</param>
/// <param name="Content">The Word document.</param>
public sealed record SentDisclosure(string Name, ReadOnlyMemory<byte> Content);

/// <summary>
/// Hands out what was prepared and checked, once, after it is written down by whom it was sent, to whom, and a hash of what. Everything is decided anew: a recipient who is no
/// party any more gets nothing, nor does anybody get what was protected meanwhile.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class SendDisclosure(IJournal journal)
{
    /// <summary>What is said before a second person has looked.</summary>
    public const string NotChecked = "A second person has to check this before it is sent.";

    /// <summary>What is said while an agency has not consented.</summary>
    public const string ConsentMissing = "Words of another agency are in this: it is sent after each of these agencies has consented.";

    /// <summary>What is said the second time.</summary>
    public const string SentBefore = "This was sent before: prepare it anew to send it again.";

    /// <summary>Sends it.</summary>
    /// <param name="change">Who, of which family and why.</param>
    /// <param name="prepared">Where in the journal it was prepared.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The file; or why nothing leaves.</returns>
    public async ValueTask<Reading<SentDisclosure>> RunAsync(AccessChange change, Position prepared, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.PrepareDisclosure) is { } reason)
        {
            return Reading<SentDisclosure>.Not(reason);
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue || family.Value.Decision.Because != AccessBecause.Relationship)
        {
            return Reading<SentDisclosure>.Not(family.Reason ?? AccessChange.Refused);
        }

        var found = await PreparedDisclosure.FindAsync(journal, change, prepared, stop).ConfigureAwait(false);
        if (!found.HasValue || !string.Equals(found.Value.Row.Step.AgencyId, change.Request.Viewer.AgencyId, StringComparison.Ordinal))
        {
            return Reading<SentDisclosure>.Not(found.Reason ?? AccessChange.Refused);
        }

        var disclosure = found.Value;
        if (disclosure.IsSent || !disclosure.IsChecked)
        {
            return Reading<SentDisclosure>.Not(disclosure.IsSent ? SentBefore : NotChecked);
        }

        var made = await new DisclosureInMaking(journal).RunAsync(change, disclosure.Draft, stop).ConfigureAwait(false);
        if (!made.HasValue)
        {
            return Reading<SentDisclosure>.Not(made.Reason);
        }

        var document = made.Value.Document;
        if (!string.Equals(document.Digest, disclosure.Row.Step.Digest, StringComparison.Ordinal))
        {
            return Reading<SentDisclosure>.Not(CheckDisclosure.HasChanged);
        }

        if (made.Value.Decision.ConsentNeededOf.Except(disclosure.ConsentOf, StringComparer.Ordinal).Any())
        {
            return Reading<SentDisclosure>.Not(ConsentMissing);
        }

        // One send a preparation, whoever asks at the same moment: the second is the same thing in the journal.
        var step = new DisclosureStep(change.Request.Viewer.AgencyId, prepared.Value, disclosure.Row.Step.Recipient, document.Digest);
        var item = DisclosureRow.Item(JournalKind.DisclosureSent, change.Family, change.Request, step, DisclosureWords.Only(change.Reason)) with
        {
            Source = SourceReference.Of("disclosure", $"sending of {prepared.Value}", "1"),
        };
        var kept = await journal.AppendAsync(item, stop).ConfigureAwait(false);
        if (!kept.HasValue || kept.Value.WasThere)
        {
            return Reading<SentDisclosure>.Not(kept.HasValue ? SentBefore : $"What is sent is written down before it leaves, and that failed, so nothing leaves. {kept.Reason}");
        }

        using var content = new MemoryStream();
        DisclosureWordWriter.Write(document, change.Request.At, content);
        return Reading<SentDisclosure>.Of(new SentDisclosure(document.FileName, content.ToArray()));
    }
}
