namespace Sightline.Domain.Patterns;

/// <summary>What somebody says to a signal. None of them ends it: it is quiet for a time, and what is new raises it again.</summary>
public enum AnswerKind
{
    /// <summary>Something was done, and the words say what.</summary>
    Acted,

    /// <summary>There is an explanation.</summary>
    Explained,

    /// <summary>The signal is wrong here. A manager sees it.</summary>
    Disputed,
}

/// <summary>What somebody said to a signal. It stands on the line with the name, and is never changed: a further thing takes it back or stands in its place.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="At">When it was received.</param>
/// <param name="To">To which signal.</param>
/// <param name="Evidence">The places of the entries that showed the signal, as whoever answered saw it.</param>
/// <param name="Kind">What sort of answer.</param>
/// <param name="PersonId">The account.</param>
/// <param name="AgencyId">For which agency.</param>
/// <param name="Role">In which role, in its kebab-case word.</param>
/// <param name="Words">The words; empty where they were not asked for.</param>
public sealed record SignalAnswer(
    long Position,
    DateTimeOffset At,
    SignalReference To,
    IReadOnlyList<long> Evidence,
    AnswerKind Kind,
    string PersonId,
    string AgencyId,
    string Role,
    string Words)
{
    /// <summary>The earlier answer in whose place it stands; null for a first one.</summary>
    public long? Corrects { get; init; }

    /// <summary>By what it was taken back; null while it stands.</summary>
    public AnswerTakenBack? TakenBack { get; init; }

    /// <summary>From which day on it counts.</summary>
    public DateOnly On => DateOnly.FromDateTime(At.UtcDateTime);

    /// <summary>Whether it stood on a day: it had been given, and not been taken back.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where it did.</returns>
    public bool StandsOn(DateOnly day) => On <= day && !(TakenBack?.On <= day);
}

/// <summary>That an answer was taken back: withdrawn with a reason, or replaced by another answer of the same person.</summary>
/// <param name="Position">Where that stands in the journal.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in words; empty where another answer stands in its place, or the words were not asked for.</param>
public sealed record AnswerTakenBack(long Position, DateTimeOffset At, string Reason)
{
    /// <summary>From which day on.</summary>
    public DateOnly On => DateOnly.FromDateTime(At.UtcDateTime);
}
