namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// The day of a view, and every question that its passing can answer differently. Each question also notes the first day on which the answer
/// changes without a new entry, so that whoever looks day by day need not ask again before.
/// </summary>
public sealed class ViewClock
{
    private readonly DateOnly[] _starts = new DateOnly[121];

    internal ViewClock() => AsKnownOn = DateOnly.MinValue;

    /// <summary>The day of the view. For sentences; a rule asks <see cref="HasReached"/> and <see cref="IsWithinMonths"/>.</summary>
    public DateOnly AsKnownOn { get; private set; }

    /// <summary>The first day on which an answer given since <see cref="Forget"/> changes by itself; the latest there is where none does.</summary>
    internal DateOnly ChangesOn { get; private set; } = DateOnly.MaxValue;

    /// <summary>Whether a day has come.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True on that day and after.</returns>
    public bool HasReached(DateOnly day)
    {
        if (AsKnownOn >= day)
        {
            return true;
        }

        Note(day);
        return false;
    }

    /// <summary>Whether so many days have passed since a day: N days are reached on day N.</summary>
    /// <param name="since">The day.</param>
    /// <param name="days">How many.</param>
    /// <returns>True from that many days after it on.</returns>
    public bool HaveDaysPassed(DateOnly since, int days) => HasReached(Later(since, days));

    /// <summary>Whether so many calendar months have passed since a day.</summary>
    /// <param name="since">The day.</param>
    /// <param name="months">How many.</param>
    /// <returns>True from the same date that many months later on.</returns>
    public bool HaveMonthsPassed(DateOnly since, int months) => HasReached(LaterByMonths(since, months));

    /// <summary>Whether a day is within so many calendar months back: later than the same date that many months before, up to and including the view's day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="months">How many, 0 to 120.</param>
    /// <returns>True where it is.</returns>
    public bool IsWithinMonths(DateOnly on, int months)
    {
        if (on <= Start(months))
        {
            return false;
        }

        Note(EndOfMonths(on, months));
        return true;
    }

    /// <summary>Whether a day is within so many days back, the view's day counted as the first.</summary>
    /// <param name="on">The day.</param>
    /// <param name="days">How many.</param>
    /// <returns>True where it is.</returns>
    public bool IsWithinDays(DateOnly on, int days)
    {
        if (HasReachedSilently(Later(on, days)))
        {
            return false;
        }

        Note(Later(on, days));
        return true;
    }

    /// <summary>A day so many days later; the latest there is where there is none.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">How many.</param>
    /// <returns>The later day.</returns>
    public static DateOnly Later(DateOnly day, int days) => day.DayNumber > DateOnly.MaxValue.DayNumber - days ? DateOnly.MaxValue : day.AddDays(days);

    internal void MoveTo(DateOnly day)
    {
        AsKnownOn = day;
        Array.Clear(_starts);
    }

    internal void Forget() => ChangesOn = DateOnly.MaxValue;

    /// <summary>The day before the first that is within so many months back.</summary>
    internal DateOnly Start(int months)
    {
        ref var start = ref _starts[months];
        if (start == default)
        {
            start = AsKnownOn.Year * 12 <= months + 12 ? DateOnly.MinValue : AsKnownOn.AddMonths(-months);
        }

        return start;
    }

    internal void NoteEndOfMonths(DateOnly on, int months) => Note(EndOfMonths(on, months));

    private bool HasReachedSilently(DateOnly day) => AsKnownOn >= day;

    private static DateOnly LaterByMonths(DateOnly day, int months) => day.Year > 9980 ? DateOnly.MaxValue : day.AddMonths(months);

    // The first day whose same date so many months before is not earlier than the day: at the end of a month that may be some days on.
    private static DateOnly EndOfMonths(DateOnly on, int months)
    {
        var end = LaterByMonths(on, months);
        while (end < DateOnly.MaxValue && end.AddMonths(-months) < on)
        {
            end = end.AddDays(1);
        }

        return end;
    }

    private void Note(DateOnly day)
    {
        if (day > AsKnownOn && day < ChangesOn)
        {
            ChangesOn = day;
        }
    }
}
