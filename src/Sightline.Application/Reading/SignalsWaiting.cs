using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;

namespace Sightline.Application.Reading;

/// <summary>A signal that waits, or that a manager should know to be disputed.</summary>
/// <param name="Reference">By what it is known again.</param>
/// <param name="Signal">Its sentence and question. The rows in it hold codes alone.</param>
/// <param name="Life">Where it stands, without the words of its answers.</param>
public sealed record WaitingSignal(SignalReference Reference, Signal Signal, SignalLife Life);

/// <summary>A family of whose signals some wait.</summary>
/// <param name="Family">The family.</param>
/// <param name="Children">Its children.</param>
/// <param name="Waiting">The signals that wait for an answer, the one that has waited longest first.</param>
/// <param name="Disputed">For managers and conference chairs: those that somebody's answer says are wrong here, quiet ones too.</param>
/// <param name="NotVisible">That there are others that wait, and rest on entries which are not visible.</param>
public sealed record WaitingFamily(FamilyKey Family, IReadOnlyList<Person> Children, IReadOnlyList<WaitingSignal> Waiting, IReadOnlyList<WaitingSignal> Disputed, IReadOnlyList<SignalNotVisible> NotVisible)
{
    /// <summary>Since when the one that has waited longest does; null where none does that is visible.</summary>
    public DateOnly? WaitingFromOn => Waiting.Count == 0 ? null : Waiting[0].Life.WaitingFromOn;
}

/// <summary>What waits in somebody's families.</summary>
/// <param name="Families">The families, the longest wait first.</param>
/// <param name="Further">How many further families there are of whose signals some wait: they come up as these are answered.</param>
public sealed record SignalsThatWait(IReadOnlyList<WaitingFamily> Families, int Further);

/// <summary>
/// The signals that wait in all families with which somebody has a relationship; for a manager, in the agency's. Patterns stand on codes, so no entry's words are decrypted:
/// of each family its register alone. That signals were shown is written into the record of each family that is shown, before it is: it names children. A family of which
/// nothing is shown is not written into, and <see cref="Most"/> families are shown at the most, so that the journal grows by what was seen and not by how many were looked through.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class SignalsWaiting(IJournal journal)
{
    /// <summary>The most families that one request shows.</summary>
    public const int Most = 20;

    /// <summary>What is said where no purpose is given.</summary>
    public const string PurposeNeeded = "Say first what the signals are looked at for: they are content of the record.";

    /// <summary>What is said to roles that have no families of their own.</summary>
    public const string NotYours = "There is no list of signals for this role: they are on each family's own page.";

    private const string Reason = "The list of signals that wait for an answer.";

    /// <summary>Looks through the families.</summary>
    /// <param name="request">Who asks, when and what for.</param>
    /// <param name="asKnownOn">As known on which day.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What waits; or why nothing can be shown.</returns>
    public async ValueTask<Reading<SignalsThatWait>> RunAsync(AccessRequest request, DateOnly asKnownOn, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var role = request.Viewer.Role;
        if (role is not (Role.Practitioner or Role.Manager or Role.ConferenceChair))
        {
            return Reading<SignalsThatWait>.Not(NotYours);
        }

        if (request.Purpose is not { } purpose || !DecideAccess.MayHave(role, purpose))
        {
            return Reading<SignalsThatWait>.Not(PurposeNeeded);
        }

        var own = await journal.Access.OwnFamiliesAsync(request, stop).ConfigureAwait(false);
        var rules = await journal.Access.RulesAsync(stop).ConfigureAwait(false);
        var settings = await journal.Signals.ThresholdsAsync(Position.Latest, stop).ConfigureAwait(false);
        if ((own.Reason ?? rules.Reason ?? settings.Reason) is { } reason)
        {
            return Reading<SignalsThatWait>.Not(reason);
        }

        var found = new List<(WaitingFamily Family, AccessDecision Decision)>();
        foreach (var (family, decision) in own.Value!.Where(f => f.Decision.Level == AccessLevel.Content))
        {
            // Disposed of meanwhile: what is gone is nobody's.
            var there = await journal.HasFamilyAsync(family, stop).ConfigureAwait(false);
            if (!there.IsThere && there.Reason is null)
            {
                continue;
            }

            var waiting = await LookAsync(family, decision, request, asKnownOn, rules.Value!, settings.Value!, stop).ConfigureAwait(false);
            if (!waiting.HasValue)
            {
                return Reading<SignalsThatWait>.Not(waiting.Reason);
            }

            if (waiting.Value.Waiting.Count + waiting.Value.Disputed.Count + waiting.Value.NotVisible.Count > 0)
            {
                found.Add((waiting.Value, decision));
            }
        }

        return await ShowAsync([.. found.OrderBy(f => f.Family.WaitingFromOn ?? DateOnly.MaxValue).ThenBy(f => f.Family.Family.Value)], request, asKnownOn, stop).ConfigureAwait(false);
    }

    private async ValueTask<Reading<WaitingFamily>> LookAsync(
        FamilyKey family, AccessDecision decision, AccessRequest request, DateOnly asKnownOn, IReadOnlyList<SharingRule> rules, PatternSettings settings, CancellationToken stop)
    {
        var codes = await journal.Signals.CodesAsync(family, new Looking(asKnownOn, Reader.All, Position.Latest), request, stop).ConfigureAwait(false);
        if (!codes.HasValue)
        {
            return Reading<WaitingFamily>.Not(codes.Reason);
        }

        var computed = SignalsOfFamily.Of(codes.Value, settings, asKnownOn);
        var answers = computed.All.Count == 0
            ? Reading<IReadOnlyList<SignalAnswer>>.Of([])
            : await journal.Signals.AnswersAsync(family, codes.Value.Looking.AsReceived, withWords: false, request, stop).ConfigureAwait(false);
        if (!answers.HasValue)
        {
            return Reading<WaitingFamily>.Not(answers.Reason);
        }

        var sees = new SeenEntries(computed.View, request.Viewer, decision, rules);
        var quiet = settings.Of(SignalLife.Quiet);
        var all = computed.All.Select(s => (Placed: s, Life: SignalLife.Of(s.Standing, answers.Value, [], quiet, asKnownOn))).ToList();
        var seen = all.FindAll(s => s.Placed.Rows.All(r => IsSeen(r)));
        var isForManagers = request.Viewer.Role is Role.Manager or Role.ConferenceChair;
        return Reading<WaitingFamily>.Of(new WaitingFamily(
            family,
            [.. codes.Value.Register.People.Where(p => p.IsSubjectChild)],
            [.. seen.Where(s => s.Life.WaitingFromOn is not null).OrderBy(s => s.Life.WaitingFromOn).Select(Waiting)],
            [.. seen.Where(s => isForManagers && s.Life.IsDisputed).Select(Waiting)],
            FamilySignals.NotVisible(all.Where(s => s.Life.WaitingFromOn is not null && !s.Placed.Rows.All(r => IsSeen(r))).Select(s => s.Placed), IsSeen)));

        bool IsSeen((Entry Entry, long Place) row) => sees.Of(row.Entry).IsVisible;

        static WaitingSignal Waiting((PlacedSignal Placed, SignalLife Life) signal) => new(signal.Placed.Standing.Reference, signal.Placed.Signal, signal.Life);
    }

    // All of a request wait for the disk together.
    private async ValueTask<Reading<SignalsThatWait>> ShowAsync(List<(WaitingFamily Family, AccessDecision Decision)> found, AccessRequest request, DateOnly asKnownOn, CancellationToken stop)
    {
        var shown = found.Take(Most).ToList();
        var written = await Task.WhenAll(shown.Select(f => journal.AppendAsync(
            ItemOf.Access(f.Family.Family, AccessRecord.Of(request, AccessLevel.Content, f.Decision.Because, asKnownOn, Reason), request.At), stop).AsTask())).ConfigureAwait(false);
        return Array.Exists(written, w => !w.HasValue)
            ? Reading<SignalsThatWait>.Not("Who asks for a record is written down before it is shown, and that failed, so nothing is shown.")
            : Reading<SignalsThatWait>.Of(new SignalsThatWait([.. shown.Select(f => f.Family)], found.Count - shown.Count));
    }
}
