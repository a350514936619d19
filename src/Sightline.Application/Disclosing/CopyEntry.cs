using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Disclosing;

/// <summary>
/// Copies an entry's words into a record, as the own agency's entry that says whose words they are. The label goes with them wherever they are copied to; words of another
/// family's record are sent to nobody.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class CopyEntry(IJournal journal)
{
    /// <summary>Copies it.</summary>
    /// <param name="from">Who copies, out of which record and why.</param>
    /// <param name="row">Which entry.</param>
    /// <param name="to">Into which family's record.</param>
    /// <param name="concerning">Whom it is about there, by that family's register.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is recorded, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(RecordRequest from, RowReference row, FamilyKey to, IReadOnlyList<string> concerning, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(concerning);
        var change = new AccessChange(to, from.Request, from.Reason);
        if (change.AgainstIt(AccessAction.CopyEntry) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var target = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!target.HasValue || target.Value.Decision.Because != AccessBecause.Relationship)
        {
            return Reading<Receipt>.Not(target.Reason ?? AccessChange.Refused);
        }

        var shown = await new OpenRecord(journal).RunAsync(from, stop).ConfigureAwait(false);
        if (!shown.HasValue)
        {
            return Reading<Receipt>.Not(shown.Reason);
        }

        if (shown.Value.Entries.Select(e => e.Entry).FirstOrDefault(e => e.Row == row && e.SupersededOn is null) is not { } entry)
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        var id = Guid.CreateVersion7(from.Request.At).ToString();
        var copy = Copy(entry, new RowReference("copied " + id, 1), from, from.Family != to, concerning);
        return await journal.AppendAsync(ItemOf.Recording(to, copy, SourceReference.Of("copy", id, "1"), from.Request.Viewer.Id), stop).ConfigureAwait(false);
    }

    // Who was seen and told belongs to the entry that was copied: it is not said twice.
    private static Entry Copy(Entry entry, RowReference row, RecordRequest from, bool isOtherFamily, IReadOnlyList<string> concerning)
    {
        var viewer = from.Request.Viewer;
        return new Entry
        {
            Row = row,
            AgencyId = viewer.AgencyId,
            Happened = entry.Happened,
            RecordedOn = DateOnly.FromDateTime(from.Request.At.UtcDateTime),
            Concerning = concerning,
            Themes = entry.Themes,
            CopiedFrom = new CopiedFrom(entry.CopiedFrom?.AgencyId ?? entry.AgencyId, isOtherFamily || entry.CopiedFrom is { IsOtherFamily: true }),
            Account = new WrittenAccount(row, new Agency(viewer.AgencyId, viewer.AgencyId, viewer.AgencyKind, Area: null), [.. entry.Account.Cells.Select(c => (c.Role, c.Heading, c.Text))]),
        };
    }
}
