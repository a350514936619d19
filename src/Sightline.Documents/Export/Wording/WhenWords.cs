using System.Globalization;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Wording;

/// <summary>Dates as people read them: "3 March 2014, 14:20", "week of 3 March 2014", "about 1–10 March 2014".</summary>
public static class WhenWords
{
    private const string DayMonth = "d MMMM";
    private const string DayMonthYear = "d MMMM yyyy";

    /// <summary>A moment or stretch in life.</summary>
    /// <param name="when">The moment or stretch.</param>
    /// <returns>The words, in British English.</returns>
    public static string Of(When when)
    {
        ArgumentNullException.ThrowIfNull(when);
        var (from, to) = (when.Earliest, when.Latest);
        return when.Precision switch
        {
            Precision.Time => Of(from) + ", " + when.TimeOfDay!.Value.ToString("HH:mm", CultureInfo.InvariantCulture),
            Precision.Week => "week of " + Of(from),
            Precision.About => "about " + (Year(from, to) ?? Months(from, to) ?? Days(from, to)),
            Precision.Month or Precision.Quarter or Precision.Year => Year(from, to) ?? Months(from, to) ?? Days(from, to),
            _ => Days(from, to),
        };
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Such as "3 March 2014".</returns>
    public static string Of(DateOnly day) => day.ToString(DayMonthYear, CultureInfo.InvariantCulture);

    /// <summary>The instant at which a document was made, in the local time of who made it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Such as "20 November 2026, 21:46 UTC" or "3 June 2026, 09:05 UTC+01:00".</returns>
    public static string Of(DateTimeOffset instant) =>
        instant.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)
        + (instant.Offset == TimeSpan.Zero ? string.Empty : instant.ToString("zzz", CultureInfo.InvariantCulture));

    private static string? Year(DateOnly from, DateOnly to) =>
        from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } && from.Year == to.Year ? from.Year.ToString("D4", CultureInfo.InvariantCulture) : null;

    private static string? Months(DateOnly from, DateOnly to)
    {
        if (from.Day != 1 || to.Day != DateTime.DaysInMonth(to.Year, to.Month))
        {
            return null;
        }

        var last = to.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        if (from.Year != to.Year)
        {
            return from.ToString("MMMM yyyy", CultureInfo.InvariantCulture) + "–" + last;
        }

        return from.Month == to.Month ? last : from.ToString("MMMM", CultureInfo.InvariantCulture) + "–" + last;
    }

    private static string Days(DateOnly from, DateOnly to)
    {
        if (from == to)
        {
            return Of(from);
        }

        if (from.Year != to.Year)
        {
            return Of(from) + "–" + Of(to);
        }

        return from.Month == to.Month
            ? from.Day.ToString(CultureInfo.InvariantCulture) + "–" + Of(to)
            : from.ToString(DayMonth, CultureInfo.InvariantCulture) + "–" + Of(to);
    }
}
