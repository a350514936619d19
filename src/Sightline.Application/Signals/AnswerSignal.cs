using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Signals;

/// <summary>What somebody says to a signal, on the form that showed it.</summary>
/// <param name="FormId">The form: sent twice, it is one answer.</param>
/// <param name="To">The signal, as it was shown.</param>
/// <param name="Kind">What sort of answer.</param>
/// <param name="Words">What was done, how it is explained, or why it is wrong here.</param>
/// <param name="Corrects">An earlier answer of the same person to the same signal in whose place it stands; null for none.</param>
public sealed record AnswerForm(Guid FormId, SignalReference To, AnswerKind Kind, string Words, Position? Corrects = null);

/// <summary>What an answer met when it came.</summary>
public enum AnswerMet
{
    /// <summary>The signal as it was shown.</summary>
    AsShown,

    /// <summary>The signal with further entries or people, which whoever answered had not seen: it waits again.</summary>
    Changed,

    /// <summary>No signal: it no longer holds.</summary>
    Gone,
}

/// <summary>That an answer is kept.</summary>
/// <param name="Receipt">Where it stands.</param>
/// <param name="Met">What it met.</param>
public sealed record AnswerKept(Receipt Receipt, AnswerMet Met);

/// <summary>
/// Answers a signal, in words. Whoever answers sees the record's content and every entry on which the signal rests. The signal is computed once more as it was shown, on both
/// axes, so that an answer covers exactly what was seen, whatever the form says. When two answer at once, both are kept; so is an answer to what has changed meanwhile.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="signals">The family's signals, through the one door.</param>
public sealed class AnswerSignal(IJournal journal, FamilySignals signals)
{
    /// <summary>The fewest words of an answer.</summary>
    public const int FewestWords = 3;

    /// <summary>The most letters of an answer.</summary>
    public const int MostLetters = 4_000;

    /// <summary>What is said where there are too few or too many words.</summary>
    public const string WordsNeeded = "Say in a few words what was done, how it is explained, or why it is wrong here: at least three words, 4,000 letters at the most. They stand on the line with your name.";

    /// <summary>What is said where the earlier answer is not the person's own, or of another signal.</summary>
    public const string NotToCorrect = "Only an answer of your own to the same signal can be replaced by another.";

    /// <summary>Answers.</summary>
    /// <param name="asked">Who answers, and the record as the form showed it: the day and the position of then.</param>
    /// <param name="form">The answer.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is kept, and what it met; or why not.</returns>
    public async ValueTask<Reading<AnswerKept>> RunAsync(RecordRequest asked, AnswerForm form, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(form);
        if (!DecideAction.Of(asked.Request.Viewer.Role, AccessAction.AnswerSignal))
        {
            return Reading<AnswerKept>.Not(AccessChange.Refused);
        }

        // A signal that is still to be raised is answered by nobody.
        if (asked.AsKnownOn > DateOnly.FromDateTime(asked.Request.At.UtcDateTime))
        {
            return Reading<AnswerKept>.Not(AccessChange.Refused);
        }

        if (!AreEnough(form.Words))
        {
            return Reading<AnswerKept>.Not(WordsNeeded);
        }

        var shown = await signals.RunAsync(asked, stop).ConfigureAwait(false);
        if (!shown.HasValue)
        {
            return Reading<AnswerKept>.Not(shown.Reason);
        }

        if (shown.Value.Shown.FirstOrDefault(s => s.Reference.Equals(form.To)) is not { } signal)
        {
            return Reading<AnswerKept>.Not(AccessChange.Refused);
        }

        var viewer = asked.Request.Viewer;
        if (form.Corrects is not null && await AgainstCorrectingAsync(asked, form, stop).ConfigureAwait(false) is { } reason)
        {
            return Reading<AnswerKept>.Not(reason);
        }

        var (met, unread) = await MetAsync(asked, signal, stop).ConfigureAwait(false);
        if (unread is not null)
        {
            return Reading<AnswerKept>.Not(unread);
        }

        var answer = new SignalAnswer(0, asked.Request.At, signal.Reference, signal.Evidence, form.Kind, viewer.Id, viewer.AgencyId, Kebab.Of(viewer.Role), form.Words.Trim()) { Corrects = form.Corrects?.Value };
        var kept = await journal.AppendAsync(SignalItemOf.Answering(asked.Family, answer, form.FormId), stop).ConfigureAwait(false);
        return kept.HasValue ? Reading<AnswerKept>.Of(new AnswerKept(kept.Value, met)) : Reading<AnswerKept>.Not(kept.Reason);
    }

    // Whether it still stands is not asked: a form that is sent twice would be refused the second time.
    private async ValueTask<string?> AgainstCorrectingAsync(RecordRequest asked, AnswerForm form, CancellationToken stop)
    {
        var answers = await journal.Signals.AnswersAsync(asked.Family, Position.Latest, withWords: false, asked.Request, stop).ConfigureAwait(false);
        return !answers.HasValue
            ? answers.Reason
            : answers.Value.Any(a => a.Position == form.Corrects!.Value.Value && a.To.IsAbout(form.To) && string.Equals(a.PersonId, asked.Request.Viewer.Id, StringComparison.Ordinal)) ? null : NotToCorrect;
    }

    private async ValueTask<(AnswerMet Met, string? Reason)> MetAsync(RecordRequest asked, ShownSignal signal, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(asked.Request.At.UtcDateTime);
        var settings = await journal.Signals.ThresholdsAsync(Position.Latest, stop).ConfigureAwait(false);
        var codes = settings.HasValue
            ? await journal.Signals.CodesAsync(asked.Family, new Looking(today, Reader.All, Position.Latest), asked.Request, stop).ConfigureAwait(false)
            : Reading<FamilyRecord>.Not(settings.Reason);
        if (!codes.HasValue)
        {
            return (default, codes.Reason);
        }

        var now = SignalsOfFamily.Of(codes.Value, settings.Value!, today).All.Select(s => s.Standing).Where(s => signal.Reference.IsAbout(s.Reference)).ToList();
        var isAsShown = now.TrueForAll(s => s.Evidence.All(e => signal.Evidence.Contains(e.Place)) && s.Reference.Subjects.All(p => signal.Reference.Subjects.Contains(p, StringComparer.Ordinal)));
        return (now.Count == 0 ? AnswerMet.Gone : isAsShown ? AnswerMet.AsShown : AnswerMet.Changed, null);
    }

    private static bool AreEnough(string? words) =>
        words is not null && words.Trim().Length <= MostLetters && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetter)) >= FewestWords;
}
