using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Signals;

/// <summary>Withdraws an answer of one's own, with a reason. The answer stays, and says that it was withdrawn; the signal waits again.</summary>
/// <param name="journal">The journal.</param>
public sealed class WithdrawAnswer(IJournal journal)
{
    /// <summary>Withdraws it.</summary>
    /// <param name="change">Who, of which family's record, and why.</param>
    /// <param name="answer">Where the answer stands.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is withdrawn, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, Position answer, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.AnswerSignal) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        if (family.Value.Decision.Level != AccessLevel.Content)
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        var viewer = change.Request.Viewer;
        var answers = await journal.Signals.AnswersAsync(change.Family, Position.Latest, withWords: false, change.Request with { HasReason = true }, stop).ConfigureAwait(false);
        if (!answers.HasValue)
        {
            return Reading<Receipt>.Not(answers.Reason);
        }

        return answers.Value.Any(a => a.Position == answer.Value && string.Equals(a.PersonId, viewer.Id, StringComparison.Ordinal))
            ? await journal.AppendAsync(SignalItemOf.Withdrawing(change.Family, answer, change.Reason.Trim(), viewer.Id), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not(AccessChange.Refused);
    }
}
