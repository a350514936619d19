using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Recording;

/// <summary>
/// Keeps what somebody types into the form of an entry, every few seconds, and gives it back after a time-out and a new sign-in: to the same account, while it may write into the
/// record. A record that was sealed from the person since gives nothing back.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="drafts">Where drafts are kept.</param>
public sealed class EntryDrafts(IJournal journal, IDrafts drafts)
{
    /// <summary>Keeps one.</summary>
    /// <param name="family">The family.</param>
    /// <param name="request">Who, when and what for.</param>
    /// <param name="form">The form's id.</param>
    /// <param name="content">What stands in the form.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The draft as it is kept; or why it is not.</returns>
    public async ValueTask<Reading<Draft>> KeepAsync(FamilyKey family, AccessRequest request, Guid form, string content, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(content);
        if (await OpenToWrite.ReasonAgainstAsync(journal, family, request, stop).ConfigureAwait(false) is { } reason)
        {
            return Reading<Draft>.Not(reason);
        }

        return content.Length > DraftLimits.MostCharacters
            ? Reading<Draft>.Not("This is longer than what is kept of a form that was not sent: record it in parts. What was kept before is still there.")
            : await drafts.KeepAsync(new DraftKey(request.Viewer.Id, family, form), content, stop).ConfigureAwait(false);
    }

    /// <summary>Gives one back.</summary>
    /// <param name="family">The family.</param>
    /// <param name="request">Who, when and what for.</param>
    /// <param name="form">The form's id.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The draft; or why there is none to be given.</returns>
    public async ValueTask<Reading<Draft>> FindAsync(FamilyKey family, AccessRequest request, Guid form, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await OpenToWrite.ReasonAgainstAsync(journal, family, request, stop).ConfigureAwait(false) is { } reason)
        {
            return Reading<Draft>.Not(reason);
        }

        return await drafts.FindAsync(new DraftKey(request.Viewer.Id, family, form), stop).ConfigureAwait(false) is { } draft
            ? Reading<Draft>.Of(draft)
            : Reading<Draft>.Not("Nothing is kept of this form: it was recorded or discarded, or nobody came back to it for too long.");
    }

    /// <summary>Which entries of one's own families wait to be finished.</summary>
    /// <param name="request">Who asks, and when.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The drafts, the latest first; or why they cannot be read.</returns>
    public async ValueTask<Reading<IReadOnlyList<DraftWaiting>>> WaitingAsync(AccessRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var waiting = await drafts.ListAsync(request.Viewer.Id, stop).ConfigureAwait(false);
        if (waiting.Count == 0)
        {
            return Reading<IReadOnlyList<DraftWaiting>>.Of([]);
        }

        var shown = new List<DraftWaiting>(waiting.Count);
        foreach (var family in waiting.GroupBy(d => d.Key.Family))
        {
            var decided = await new AccessChange(family.Key, request, string.Empty).DecideAsync(journal, stop).ConfigureAwait(false);
            if (!decided.HasValue)
            {
                return Reading<IReadOnlyList<DraftWaiting>>.Not(decided.Reason);
            }

            // Also before a purpose was given again: that there is a draft is known to whoever wrote it.
            if (decided.Value.Decision is { Level: AccessLevel.Content } or { Because: AccessBecause.NoPurpose })
            {
                shown.AddRange(family);
            }
        }

        return Reading<IReadOnlyList<DraftWaiting>>.Of([.. shown.OrderByDescending(d => d.SavedAt)]);
    }

    /// <summary>Discards one. It is asked of nobody but whoever wrote it, so it needs no decision.</summary>
    /// <param name="family">The family.</param>
    /// <param name="viewer">Whose it is.</param>
    /// <param name="form">The form's id.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>True where it is gone.</returns>
    public Task<bool> DiscardAsync(FamilyKey family, Viewer viewer, Guid form, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return drafts.EndAsync(new DraftKey(viewer.Id, family, form), stop);
    }
}
