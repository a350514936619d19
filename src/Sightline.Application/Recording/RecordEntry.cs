using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Time;

namespace Sightline.Application.Recording;

/// <summary>What is to be recorded, by whom.</summary>
/// <param name="Family">The family.</param>
/// <param name="Request">Who, when and what for.</param>
/// <param name="Form">The form's id, made when it was opened: the same form sent twice is recorded once.</param>
/// <param name="Given">What is said of the event.</param>
public sealed record EntryToRecord(FamilyKey Family, AccessRequest Request, Guid Form, EntryAsGiven Given)
{
    /// <summary>The reference of another system that sends the entry; null for a form here.</summary>
    public SourceReference? SentAs { get; init; }
}

/// <summary>
/// Records an entry of the own agency. When it was recorded is what the journal's clock says, by whom is the account; when it happened may lie years back. Two people who record one
/// event make two entries: both are kept, and shown side by side.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="accounts">Who somebody is.</param>
/// <param name="drafts">Where the form lay until now.</param>
/// <param name="clock">The journal's clock.</param>
public sealed class RecordEntry(IJournal journal, IAccountStore accounts, IDrafts drafts, TimeProvider clock)
{
    /// <summary>Records it.</summary>
    /// <param name="asked">What, and by whom.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Where it stands; or why it was not recorded, the draft of it left as it is.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(EntryToRecord asked, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var record = await OpenToWrite.ReadAsync(journal, asked.Family, asked.Request, DateOnly.MinValue, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<Receipt>.Not(record.Reason);
        }

        var viewer = asked.Request.Viewer;
        var register = record.Value.Register;
        var today = UnitedKingdomTime.DayOf(clock.GetUtcNow());
        if (CheckEntry.Of(asked.Given, register, viewer.AgencyId, today) is [var fault, ..])
        {
            return Reading<Receipt>.Not(fault.Says);
        }

        var source = asked.SentAs ?? RecordedHere.OfForm(viewer.Id, asked.Form);
        var entry = EntryOf.Given(asked.Given, register, await WriterAsync(viewer, stop).ConfigureAwait(false), RecordedHere.RowOf(source), today);
        var kept = await OpenToWrite.AppendAsync(journal, ItemOf.Recording(asked.Family, entry, source, viewer.Id), stop).ConfigureAwait(false);
        if (!kept.HasValue)
        {
            return kept;
        }

        if (kept.Value.WasThere && await SentBefore.ReasonAgainstAsync(journal, (asked.Family, asked.Request), kept.Value, entry, stop).ConfigureAwait(false) is { } differs)
        {
            return Reading<Receipt>.Not(differs);
        }

        if (asked.SentAs is null)
        {
            await drafts.EndAsync(new DraftKey(viewer.Id, asked.Family, asked.Form), stop).ConfigureAwait(false);
        }

        return kept;
    }

    private async ValueTask<EntryWriter> WriterAsync(Viewer viewer, CancellationToken stop)
    {
        var account = await accounts.FindAsync(viewer.Id, stop).ConfigureAwait(false);
        return new EntryWriter(viewer.AgencyId, viewer.AgencyKind, viewer.Id, account is null ? null : $"{account.GivenNames} {account.FamilyName}".Trim());
    }
}
