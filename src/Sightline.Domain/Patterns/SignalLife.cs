namespace Sightline.Domain.Patterns;

/// <summary>Where a signal stands.</summary>
public enum SignalState
{
    /// <summary>Nobody's answer to it stands.</summary>
    Raised,

    /// <summary>It was answered, and nothing is new since.</summary>
    Quiet,

    /// <summary>It was answered, and has been raised again: what shows it grew, somebody else came to be concerned, or the quiet days are over.</summary>
    RaisedAgain,
}

/// <summary>A signal that holds on a day, with what shows it.</summary>
/// <param name="Reference">By what it is known again.</param>
/// <param name="Evidence">The entries that show it: the place of each, and since when it is on the line.</param>
public sealed record StandingSignal(SignalReference Reference, IReadOnlyList<(long Place, DateOnly On)> Evidence);

/// <summary>That the record was opened: who could have seen a signal.</summary>
/// <param name="At">When.</param>
/// <param name="AgencyId">For which agency.</param>
/// <param name="Role">In which role, in its kebab-case word.</param>
/// <param name="AsKnownOn">As known on which day.</param>
public sealed record RecordOpening(DateTimeOffset At, string AgencyId, string Role, DateOnly AsKnownOn);

/// <summary>
/// The life of a signal as it stood on a day: raised, seen, answered, quiet, raised again. It is a rule over what is written down, so it can be asked of any day, and what
/// was said later changes nothing before. An answer never changes whether a pattern holds.
/// </summary>
/// <param name="State">Where it stands.</param>
/// <param name="WaitingFromOn">Since when it waits for an answer; null while it is quiet.</param>
/// <param name="QuietEndsOn">The day on which it is raised again though nothing be new; null where it is not quiet.</param>
/// <param name="IsDisputed">Whether somebody's answer says that it is wrong here.</param>
/// <param name="Answers">Everybody's answers by then, those taken back too, the first one first.</param>
/// <param name="SeenBy">The first opening of the record by each agency and role since the signal was raised.</param>
public sealed record SignalLife(
    SignalState State,
    DateOnly? WaitingFromOn,
    DateOnly? QuietEndsOn,
    bool IsDisputed,
    IReadOnlyList<SignalAnswer> Answers,
    IReadOnlyList<RecordOpening> SeenBy)
{
    private static readonly Threshold Acted = Threshold.Days("acted", 28, "for which it is quiet after an answer that something was done");
    private static readonly Threshold Explained = Threshold.Days("explained", 91, "for which it is quiet after an answer that there is an explanation");
    private static readonly Threshold Disputed = Threshold.Days("disputed", 91, "for which it is quiet after an answer that it is wrong here");

    /// <summary>For how long an answer keeps a signal quiet. It is described as a pattern is, so that a partnership sets it the same way; it raises nothing.</summary>
    public static PatternDescriptor Quiet { get; } = new(
        "after-an-answer",
        "A signal that was answered is quiet for 28 days where something was done, 91 where it was explained or disputed, unless something new shows it.",
        "Did what was done help, and does the explanation still hold?",
        "An answer that was meant to hold longer, or less long.",
        [],
        Acted,
        Explained,
        Disputed);

    /// <summary>Says where a signal stands on a day.</summary>
    /// <param name="signal">The signal, as it holds on the day.</param>
    /// <param name="answers">The answers in the family's record; those to other signals and later ones are left out here.</param>
    /// <param name="openings">Who opened the record.</param>
    /// <param name="quiet">For how long answers keep it quiet: limits of <see cref="Quiet"/>.</param>
    /// <param name="on">The day.</param>
    /// <returns>Its life up to then.</returns>
    public static SignalLife Of(StandingSignal signal, IReadOnlyList<SignalAnswer> answers, IReadOnlyList<RecordOpening> openings, PatternLimits quiet, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(openings);
        ArgumentNullException.ThrowIfNull(quiet);
        var given = answers.Where(a => a.On <= on && a.To.IsAbout(signal.Reference)).OrderBy(a => a.Position).ToList();
        var standing = given.FindAll(a => a.StandsOn(on));
        var isQuiet = Covers(standing, signal, quiet, on);
        return new SignalLife(
            isQuiet ? SignalState.Quiet : standing.Count == 0 ? SignalState.Raised : SignalState.RaisedAgain,
            isQuiet ? null : standing.Count == 0 ? signal.Reference.RaisedOn : AgainSince(standing, signal, quiet, on),
            isQuiet ? EndAfter(standing, signal, quiet, on) : null,
            standing.Exists(a => a.Kind == AnswerKind.Disputed),
            given,
            SeenSince(signal.Reference.RaisedOn, openings, on));
    }

    // Several people's answers count together: children who were named apart may be named together later.
    private static bool Covers(List<SignalAnswer> standing, StandingSignal signal, PatternLimits quiet, DateOnly on)
    {
        var inTime = standing.FindAll(a => on < QuietEnd(a, quiet));
        return inTime.Count > 0 && AreTold(inTime, signal) && NewTo(inTime, signal).Count == 0;
    }

    private static bool AreTold(List<SignalAnswer> answers, StandingSignal signal) =>
        signal.Reference.Subjects.All(s => answers.Exists(a => a.To.Subjects.Contains(s, StringComparer.Ordinal)));

    private static List<(long Place, DateOnly On)> NewTo(List<SignalAnswer> answers, StandingSignal signal)
    {
        var told = answers.SelectMany(a => a.Evidence).ToHashSet();
        return [.. signal.Evidence.Where(e => !told.Contains(e.Place))];
    }

    // The days of an answer are reached like every other limit: on day N.
    private static DateOnly QuietEnd(SignalAnswer answer, PatternLimits quiet) => answer.On.AddDays(quiet[answer.Kind switch
    {
        AnswerKind.Acted => Acted,
        AnswerKind.Explained => Explained,
        _ => Disputed,
    }]);

    // Every quiet ends with the days of an answer, if not before.
    private static DateOnly EndAfter(List<SignalAnswer> standing, StandingSignal signal, PatternLimits quiet, DateOnly after) =>
        standing.Select(a => QuietEnd(a, quiet)).Where(d => d > after).Order().First(d => !Covers(standing, signal, quiet, d));

    // Since something new was on the line, though not before the last answer, which would have seen it; else since the quiet days were over.
    private static DateOnly AgainSince(List<SignalAnswer> standing, StandingSignal signal, PatternLimits quiet, DateOnly on)
    {
        var last = standing.Max(a => a.On);
        var added = NewTo(standing, signal);
        var grew = added.Count > 0 ? added.Min(e => e.On) : AreTold(standing, signal) ? DateOnly.MaxValue : last;
        var told = signal with
        {
            Reference = signal.Reference with { Subjects = [.. signal.Reference.Subjects.Where(s => standing.Exists(a => a.To.Subjects.Contains(s, StringComparer.Ordinal)))] },
            Evidence = [.. signal.Evidence.Except(added)],
        };
        var over = EndAfter(standing, told, quiet, last);
        var since = grew < over ? grew : over;
        since = since < last ? last : since;
        return since < on ? since : on;
    }

    private static IReadOnlyList<RecordOpening> SeenSince(DateOnly raisedOn, IReadOnlyList<RecordOpening> openings, DateOnly on) =>
    [
        .. openings.Where(o => o.AsKnownOn >= raisedOn && DateOnly.FromDateTime(o.At.UtcDateTime) is var day && day >= raisedOn && day <= on)
            .OrderBy(o => o.At).DistinctBy(o => (o.AgencyId, o.Role)),
    ];
}
