using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Time;

namespace Sightline.Application.Recording;

/// <summary>Who changes which entry, and why.</summary>
/// <param name="Family">The family.</param>
/// <param name="Request">Who, when and what for.</param>
/// <param name="Version">The version that the person had before them: where another stands by now, nothing is changed.</param>
/// <param name="Form">The form's id: the same form sent twice changes the entry once.</param>
/// <param name="Reason">Why, in words; kept encrypted with the new version.</param>
public sealed record EntryChange(FamilyKey Family, AccessRequest Request, Position Version, Guid Form, string Reason)
{
    /// <summary>The most characters of a reason.</summary>
    public const int MostOfReason = 2_000;

    /// <summary>What is said of an entry that is not there, and of one that is another agency's: the same.</summary>
    public const string NoSuchEntry = "This record has no such entry of your own agency. What another agency wrote, that agency corrects: tell it what is wrong.";

    /// <summary>What is said to whoever comes second.</summary>
    public const string ChangedSince = "Somebody corrected or withdrew this entry since you opened it, so nothing was changed. Look at how it stands now; what you wrote is still here.";

    /// <summary>What is said of a reason that is too long.</summary>
    public static readonly string ReasonTooLong = $"A reason may have {MostOfReason} characters.";

    /// <summary>Finds the entry that is to be changed, where the person may change it.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The record and the entry; or why it may not be changed.</returns>
    internal async ValueTask<(FamilyRecord? Record, ReceivedEntry? Old, string? Reason)> FindAsync(IJournal journal, CancellationToken stop)
    {
        var record = await OpenToWrite.ReadAsync(journal, Family, Request, DateOnly.MaxValue, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return (null, null, record.Reason);
        }

        var old = record.Value.Entries.FirstOrDefault(e => e.Position == Version);
        var isOwn = old is not null && string.Equals(old.Entry.AgencyId, Request.Viewer.AgencyId, StringComparison.Ordinal);
        var reason = !isOwn ? NoSuchEntry : string.IsNullOrWhiteSpace(Reason) ? AccessChange.ReasonNeeded : Reason.Length > MostOfReason ? ReasonTooLong : null;
        return (record.Value, old, reason);
    }

    /// <summary>The reference of the change: of the same thing, with a version that names what it changes and by which form.</summary>
    /// <param name="old">The version that is changed.</param>
    /// <returns>The reference.</returns>
    internal SourceReference SourceOf(ReceivedEntry old) => new(RecordedHere.System, old.Source, $"{Form:N}/{Request.Viewer.Id}/{Version.Value}");

    /// <summary>Writes the change; the one writer decides who was first.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="item">The change.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Where it stands; or why nothing was changed.</returns>
    internal async ValueTask<Reading<Receipt>> WriteAsync(IJournal journal, JournalItem item, CancellationToken stop)
    {
        var kept = await OpenToWrite.AppendAsync(journal, item, stop).ConfigureAwait(false);
        if (kept.HasValue)
        {
            return kept;
        }

        var (_, now, _) = await FindAsync(journal, stop).ConfigureAwait(false);
        return now?.Entry.SupersededOn is null ? kept : Reading<Receipt>.Not(ChangedSince);
    }
}

/// <summary>
/// Corrects an entry of the own agency: the new version stands in the place of the old one from today on, and the old one stays. Whoever knew the old version knows the new one.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="drafts">Where the form lay until now.</param>
/// <param name="clock">The journal's clock.</param>
public sealed class CorrectEntry(IJournal journal, IDrafts drafts, TimeProvider clock)
{
    /// <summary>What is said where nothing would be corrected.</summary>
    public const string SaysTheSame = "It says the same as before: change what is wrong, or leave it as it is.";

    /// <summary>Corrects it.</summary>
    /// <param name="change">Which entry, by whom and why.</param>
    /// <param name="given">What the new version says, all of it.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Where the new version stands; or why nothing was corrected, the draft of it left as it is.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(EntryChange change, EntryAsGiven given, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(given);
        var (record, old, reason) = await change.FindAsync(journal, stop).ConfigureAwait(false);
        if (reason is not null)
        {
            return Reading<Receipt>.Not(reason);
        }

        var viewer = change.Request.Viewer;
        var today = UnitedKingdomTime.DayOf(clock.GetUtcNow());
        if (CheckEntry.Of(given, record!.Register, viewer.AgencyId, today) is [var fault, ..])
        {
            return Reading<Receipt>.Not(fault.Says);
        }

        // Who wrote it stays who wrote it; who corrected it is the journal's to say.
        var entry = EntryOf.Given(given, record.Register, new EntryWriter(viewer.AgencyId, viewer.AgencyKind, viewer.Id, old!.Entry.Author), old.Entry.Row, today) with
        {
            Author = old.Entry.Author,
            Practitioners = old.Entry.Practitioners,
            CorrectedBecause = change.Reason.Trim(),
        };
        if (SentBefore.SaysTheSame(entry, old.Entry))
        {
            return Reading<Receipt>.Not(SaysTheSame);
        }

        var item = ItemOf.Correcting(ItemOf.Recording(change.Family, entry, change.SourceOf(old), viewer.Id), change.Version, today);
        var kept = await change.WriteAsync(journal, item, stop).ConfigureAwait(false);
        if (!kept.HasValue)
        {
            return kept;
        }

        if (kept.Value.WasThere && await SentBefore.ReasonAgainstAsync(journal, (change.Family, change.Request), kept.Value, entry, stop).ConfigureAwait(false) is { } differs)
        {
            return Reading<Receipt>.Not(differs);
        }

        await drafts.EndAsync(new DraftKey(viewer.Id, change.Family, change.Form), stop).ConfigureAwait(false);
        return kept;
    }
}
