using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Recording;

/// <summary>
/// Whether somebody may write into a family's record: whoever may see its content, in a role that records. A record that is sealed from the person, that was disposed of, that is
/// another's work or is not there at all is refused in the same words.
/// </summary>
internal static class OpenToWrite
{
    /// <summary>Decides.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="family">The family.</param>
    /// <param name="request">Who, when and what for.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Null where the person may; else why not.</returns>
    public static async ValueTask<string?> ReasonAgainstAsync(IJournal journal, FamilyKey family, AccessRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!DecideAction.Of(request.Viewer.Role, AccessAction.RecordEntry))
        {
            return AccessChange.Refused;
        }

        var decided = await new AccessChange(family, request, string.Empty).DecideAsync(journal, stop).ConfigureAwait(false);
        return decided.HasValue ? decided.Value.Decision.Level == AccessLevel.Content ? null : AccessChange.Refused : decided.Reason;
    }

    /// <summary>Decides, and reads the record that is written into.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="family">The family.</param>
    /// <param name="request">Who, when and what for.</param>
    /// <param name="upTo">The last day of what is read: the latest there is for all, the first for the register alone.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The record; or why nothing may be written into it.</returns>
    public static async ValueTask<Reading<FamilyRecord>> ReadAsync(IJournal journal, FamilyKey family, AccessRequest request, DateOnly upTo, CancellationToken stop)
    {
        if (await ReasonAgainstAsync(journal, family, request, stop).ConfigureAwait(false) is { } reason)
        {
            return Reading<FamilyRecord>.Not(reason);
        }

        var record = await journal.ReadFamilyAsync(family, new Looking(upTo, Reader.All, Position.Latest), request with { HasReason = true }, stop).ConfigureAwait(false);
        return record.HasValue ? record : Reading<FamilyRecord>.Not(await ToldAsync(journal, family, record.Reason, stop).ConfigureAwait(false));
    }

    /// <summary>Writes.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="item">What is written.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Where it stands; or why it was not kept.</returns>
    public static async ValueTask<Reading<Receipt>> AppendAsync(IJournal journal, JournalItem item, CancellationToken stop)
    {
        var kept = await journal.AppendAsync(item, stop).ConfigureAwait(false);
        return kept.HasValue ? kept : Reading<Receipt>.Not(await ToldAsync(journal, item.Family!.Value, kept.Reason, stop).ConfigureAwait(false));
    }

    // What was disposed of in the meantime is not there, and nothing says that it was.
    private static async ValueTask<string> ToldAsync(IJournal journal, FamilyKey family, string reason, CancellationToken stop) =>
        await journal.HasFamilyAsync(family, stop).ConfigureAwait(false) is { IsThere: false, Reason: null } ? AccessChange.Refused : reason;
}
