using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Retention;

namespace Sightline.Application.Keeping;

/// <summary>A record, as the preview shows it: by its number, never by a name.</summary>
/// <param name="Family">The family.</param>
/// <param name="Due">When it is due, by which rule; or why never.</param>
/// <param name="State">Where its last thing is, and what holds it.</param>
/// <param name="Token">Stands for all of this; a disposal asks for it, so that nothing is disposed of but what was looked at. Null where the record may not be disposed of today.</param>
public sealed record PreviewedRecord(FamilyKey Family, DisposalDue Due, RecordState State, string? Token);

/// <summary>Shows which records are due to be disposed of, and which not and why. It changes nothing.</summary>
public static class PreviewDisposal
{
    /// <summary>Looks at every record.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="rules">The rules of the partnership.</param>
    /// <param name="today">Today.</param>
    /// <param name="progress">Is told how many records were looked at; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The records, in the order in which they were opened; or why one could not be read.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static async Task<Reading<IReadOnlyList<PreviewedRecord>>> RunAsync(IJournal journal, RetentionRules rules, DateOnly today, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(rules);
        var journalId = await journal.Keeping.JournalIdAsync(stop).ConfigureAwait(false);
        var families = await journal.FamiliesAsync(stop).ConfigureAwait(false);
        var found = new List<PreviewedRecord>(families.Count);
        foreach (var family in families)
        {
            stop.ThrowIfCancellationRequested();
            var one = await OneAsync(journal, journalId, family, rules, today, stop).ConfigureAwait(false);
            if (!one.HasValue)
            {
                return Reading<IReadOnlyList<PreviewedRecord>>.Not(one.Reason);
            }

            found.Add(one.Value);
            progress?.Report(new KeepingProgress("Looking at records", found.Count, families.Count));
        }

        return Reading<IReadOnlyList<PreviewedRecord>>.Of(found);
    }

    /// <summary>Looks at one record.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="journalId">Its id.</param>
    /// <param name="family">The family.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="today">Today.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The record; or why it cannot be read.</returns>
    internal static async Task<Reading<PreviewedRecord>> OneAsync(IJournal journal, string journalId, FamilyKey family, RetentionRules rules, DateOnly today, CancellationToken stop)
    {
        var state = await journal.Keeping.StateAsync(family, stop).ConfigureAwait(false);
        var record = await journal.ReadFamilyAsync(family, new Looking(DateOnly.MaxValue, Reader.All, Position.Latest), asks: null, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<PreviewedRecord>.Not(record.Reason);
        }

        var due = DisposalDue.Of(RecordToKeep.Of(record.Value), rules);
        return Reading<PreviewedRecord>.Of(new PreviewedRecord(family, due, state, due.IsDueOn(today) && state.Holds.Count == 0 ? TokenOf(journalId, family, due, state) : null));
    }

    private static string TokenOf(string journalId, FamilyKey family, DisposalDue due, RecordState state) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{journalId}\n{family.Value}\n{due.Rule!.Id}\n{due.DueOn:yyyy-MM-dd}\n{state.LastPosition}"))).AsSpan(0, 8));
}
