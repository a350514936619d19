namespace Sightline.Domain.Time;

/// <summary>Counts days on which offices are open: no Saturdays, no Sundays, no bank holidays of the nation.</summary>
public static class WorkingDays
{
    /// <summary>The working day that is so many working days after a day; the day itself is not counted.</summary>
    /// <param name="from">The day from which is counted; may be a weekend.</param>
    /// <param name="days">How many, 0 or more; 0 gives the day itself.</param>
    /// <param name="nation">The nation.</param>
    /// <returns>The day.</returns>
    public static DateOnly After(DateOnly from, int days, Nation nation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = from;
        for (var left = days; left > 0;)
        {
            if (day == DateOnly.MaxValue)
            {
                return day;
            }

            day = day.AddDays(1);
            if (Is(day, nation))
            {
                left--;
            }
        }

        return day;
    }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="nation">The nation.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(DateOnly day, Nation nation) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Includes(day, nation);
}
