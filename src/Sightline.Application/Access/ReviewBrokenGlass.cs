using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>The privacy officer's part in broken glass: what waits, and the answer to each. An answer is given once, by somebody else than who broke it.</summary>
/// <param name="journal">The journal.</param>
public sealed class ReviewBrokenGlass(IJournal journal)
{
    /// <summary>What waits.</summary>
    /// <param name="request">Who asks.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Each, the first one first; nothing for whoever is no privacy officer; or why it cannot be read.</returns>
    public async ValueTask<Reading<IReadOnlyList<GlassToReview>>> WaitingAsync(AccessRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return DecideAction.Of(request.Viewer.Role, AccessAction.ReviewBrokenGlass)
            ? await journal.Access.GlassToReviewAsync(stop).ConfigureAwait(false)
            : Reading<IReadOnlyList<GlassToReview>>.Of([]);
    }

    /// <summary>Answers.</summary>
    /// <param name="change">Who, for which family and in which words.</param>
    /// <param name="broken">Where the glass was broken.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down, or why not.</returns>
    public async ValueTask<Reading<Receipt>> AnswerAsync(AccessChange change, Position broken, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.ReviewBrokenGlass) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var waiting = await journal.Access.GlassToReviewAsync(stop).ConfigureAwait(false);
        if (!waiting.HasValue)
        {
            return Reading<Receipt>.Not(waiting.Reason);
        }

        var glass = waiting.Value.FirstOrDefault(g => g.Position == broken && g.Family == change.Family);
        return glass is null || string.Equals(glass.PersonId, change.Request.Viewer.Id, StringComparison.Ordinal)
            ? Reading<Receipt>.Not(AccessChange.Refused)
            : await journal.AppendAsync(AccessItemOf.ReviewingGlass(change.Family, broken, change.Reason, change.Request.Viewer.Id, change.Request.At), stop).ConfigureAwait(false);
    }
}
