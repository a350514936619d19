namespace Sightline.Domain.Time;

/// <summary>
/// When something happened, as exactly as a record says it: the earliest and the latest day that it could have been (both included),
/// and how exact that is. People who write "Jan–July 2014" mean July too, so the latest day belongs to the stretch.
/// </summary>
public sealed record When
{
    /// <summary>Makes a moment or stretch in life.</summary>
    /// <param name="earliest">The first day that it could have been.</param>
    /// <param name="latest">The last day that it could have been; not before <paramref name="earliest"/>.</param>
    /// <param name="precision">How exactly the record says it.</param>
    /// <param name="timeOfDay">The time of day; only with <see cref="Precision.Time"/>.</param>
    /// <exception cref="ArgumentException">The latest day is before the earliest, or a time of day stands without its precision.</exception>
    public When(DateOnly earliest, DateOnly latest, Precision precision, TimeOnly? timeOfDay = null)
    {
        if (latest < earliest)
        {
            throw new ArgumentException("The latest day is before the earliest.", nameof(latest));
        }

        if (timeOfDay is not null != (precision == Precision.Time))
        {
            throw new ArgumentException("A time of day goes with the precision Time, and with no other.", nameof(timeOfDay));
        }

        Earliest = earliest;
        Latest = latest;
        Precision = precision;
        TimeOfDay = timeOfDay;
    }

    /// <summary>The first day that it could have been.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that it could have been, included.</summary>
    public DateOnly Latest { get; }

    /// <summary>How exactly the record says it.</summary>
    public Precision Precision { get; }

    /// <summary>The time of day, to the minute, in local time as written; null unless the precision is <see cref="Precision.Time"/>.</summary>
    public TimeOnly? TimeOfDay { get; }

    /// <summary>One exact day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The moment.</returns>
    public static When On(DateOnly day) => new(day, day, Precision.Day);

    /// <summary>A day and a time of day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time of day, as written.</param>
    /// <returns>The moment.</returns>
    public static When At(DateOnly day, TimeOnly time) => new(day, day, Precision.Time, time);
}
