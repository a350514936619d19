namespace Sightline.Domain.Time;

/// <summary>
/// What the clocks of the United Kingdom show: 'today' is the day on which somebody here writes, also in the hour after midnight in which it is still yesterday in UTC. The rule
/// is written out, so that the answer is the same on every machine: Summer Time Act 1972, as the Summer Time Order 2002 amends it.
/// </summary>
public static class UnitedKingdomTime
{
    /// <summary>The day and time of day.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>As clocks show it.</returns>
    public static DateTime Of(DateTimeOffset at) => DateTime.SpecifyKind(at.UtcDateTime.AddHours(IsSummerTime(at.UtcDateTime) ? 1 : 0), DateTimeKind.Unspecified);

    /// <summary>The day.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The day.</returns>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Of(at));

    // From one in the morning, UTC, of the last Sunday in March until the same of the last Sunday in October.
    private static bool IsSummerTime(DateTime utc) => utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
