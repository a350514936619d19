using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Reading;

/// <summary>A signal as somebody sees it: all of its entries are visible to that person.</summary>
/// <param name="Reference">By what it is known again when it is answered.</param>
/// <param name="Signal">Its sentence, rule, source, question, thresholds, and what would make it wrong. The rows in it hold codes alone.</param>
/// <param name="Entries">The entries that show it, as written, each with why it is visible.</param>
/// <param name="Life">Where it stands: since when it waits, who has answered what, who could have seen it.</param>
public sealed record ShownSignal(SignalReference Reference, Signal Signal, IReadOnlyList<(Entry Entry, EntryDecision Why)> Entries, SignalLife Life)
{
    /// <summary>By which places of the journal the entries are known as evidence.</summary>
    internal IReadOnlyList<long> Evidence { get; init; } = [];
}

/// <summary>
/// That there is a signal about a child which rests on entries that are not visible to whoever looks. Neither its pattern nor its sentence is said: either would say what
/// the entries hold.
/// </summary>
/// <param name="ChildId">The child, by its id in the register; null where the signal is about no child.</param>
/// <param name="AskAgencies">The agencies to ask.</param>
public sealed record SignalNotVisible(string? ChildId, IReadOnlyList<string> AskAgencies);

/// <summary>The signals of a family as somebody sees them.</summary>
/// <param name="Record">The record that was opened for it.</param>
/// <param name="Shown">The signals, the oldest first.</param>
/// <param name="NotVisible">That there are others, one a child.</param>
/// <param name="Ended">Answers to signals that no longer hold on the day, as far as what they rested on is visible.</param>
public sealed record SignalsShown(ShownRecord Record, IReadOnlyList<ShownSignal> Shown, IReadOnlyList<SignalNotVisible> NotVisible, IReadOnlyList<SignalAnswer> Ended);

/// <summary>
/// The signals of one family, for somebody who may see its content: computed from every agency's entries as known to all on the day, and shown as far as the entries behind
/// them are visible. It goes through the one door, which writes down who asked.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="open">The one door.</param>
public sealed class FamilySignals(IJournal journal, OpenRecord open)
{
    /// <summary>Opens the record, and says its signals.</summary>
    /// <param name="asked">Who asks, and for what.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The signals; none for whoever may not see the content; or why nothing can be shown.</returns>
    public async ValueTask<Reading<SignalsShown>> RunAsync(RecordRequest asked, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var opened = await open.RunAsync(asked, stop).ConfigureAwait(false);
        if (!opened.HasValue)
        {
            return Reading<SignalsShown>.Not(opened.Reason);
        }

        var record = opened.Value;
        if (record.Decision.Level != AccessLevel.Content)
        {
            return Reading<SignalsShown>.Of(new SignalsShown(record, [], [], []));
        }

        var request = asked.Request with { HasReason = !string.IsNullOrWhiteSpace(asked.Reason) };
        var settings = await journal.Signals.ThresholdsAsync(record.AsReceived, stop).ConfigureAwait(false);
        if (!settings.HasValue)
        {
            return Reading<SignalsShown>.Not(settings.Reason);
        }

        var codes = await journal.Signals.CodesAsync(asked.Family, new Looking(asked.AsKnownOn, Reader.All, record.AsReceived), request, stop).ConfigureAwait(false);
        if (!codes.HasValue)
        {
            return Reading<SignalsShown>.Not(codes.Reason);
        }

        var signals = SignalsOfFamily.Of(codes.Value, settings.Value, asked.AsKnownOn).All;
        var answers = await journal.Signals.AnswersAsync(asked.Family, record.AsReceived, withWords: true, request, stop).ConfigureAwait(false);
        if (!answers.HasValue)
        {
            return Reading<SignalsShown>.Not(answers.Reason);
        }

        var since = signals.Count == 0 ? asked.AsKnownOn : signals.Min(s => s.Signal.RaisedOn);
        var openings = await journal.Signals.OpeningsAsync(asked.Family, since, record.AsReceived, request, stop).ConfigureAwait(false);
        return openings.HasValue
            ? Reading<SignalsShown>.Of(Show(record, signals, answers.Value, openings.Value, settings.Value.Of(SignalLife.Quiet), asked.AsKnownOn))
            : Reading<SignalsShown>.Not(openings.Reason);
    }

    /// <summary>That there are signals which rest on what is not visible, one a child.</summary>
    /// <param name="hidden">The signals.</param>
    /// <param name="isSeen">Whether an entry of a signal is seen.</param>
    /// <returns>One a child, and one for those about no child.</returns>
    internal static IReadOnlyList<SignalNotVisible> NotVisible(IEnumerable<PlacedSignal> hidden, Func<(Entry Entry, long Place), bool> isSeen)
    {
        var agencies = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var signal in hidden)
        {
            var children = signal.Signal.Subjects.Where(s => s.IsSubjectChild).Select(s => s.Id).DefaultIfEmpty(string.Empty);
            foreach (var child in children)
            {
                if (!agencies.TryGetValue(child, out var ask))
                {
                    agencies[child] = ask = new SortedSet<string>(StringComparer.Ordinal);
                }

                ask.UnionWith(signal.Rows.Where(r => !isSeen(r)).Select(r => r.Entry.AgencyId));
            }
        }

        return [.. agencies.Select(a => new SignalNotVisible(a.Key.Length == 0 ? null : a.Key, [.. a.Value]))];
    }

    private static SignalsShown Show(ShownRecord record, IReadOnlyList<PlacedSignal> signals, IReadOnlyList<SignalAnswer> answers, IReadOnlyList<RecordOpening> openings, PatternLimits quiet, DateOnly on)
    {
        var visible = new Dictionary<long, (Entry, EntryDecision)>();
        for (var i = 0; i < record.Entries.Count; i++)
        {
            visible[record.Positions[i].Value] = record.Entries[i];
        }

        var shown = signals.Where(s => s.Rows.All(r => visible.ContainsKey(r.Place)))
            .Select(s => new ShownSignal(s.Standing.Reference, s.Signal, [.. s.Rows.Select(r => visible[r.Place])], SignalLife.Of(s.Standing, answers, openings, quiet, on)) { Evidence = [.. s.Standing.Evidence.Select(e => e.Place)] })
            .ToList();
        var hidden = signals.Where(s => !s.Rows.All(r => visible.ContainsKey(r.Place)));
        var ended = answers.Where(a => a.On <= on && a.Evidence.All(visible.ContainsKey) && !signals.Any(s => a.To.IsAbout(s.Standing.Reference)));
        return new SignalsShown(record, shown, NotVisible(hidden, r => visible.ContainsKey(r.Place)), [.. ended]);
    }
}
