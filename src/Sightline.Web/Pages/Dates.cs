using System.Globalization;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Time;

namespace Sightline.Web.Pages;

/// <summary>Days as pages show them: with how old the child was, and with how long it is.</summary>
public static class Dates
{
    /// <summary>A day with the age of a child.</summary>
    /// <param name="day">The day.</param>
    /// <param name="born">When the child was born; null where that is not recorded.</param>
    /// <returns>Such as "3 March 2014 (age 4)".</returns>
    public static string WithAge(DateOnly day, When? born) => $"{WhenWords.Of(day)} ({AgeWords(day, born)})";

    /// <summary>How old a child is on a day, as it stands behind a name.</summary>
    /// <param name="day">The day.</param>
    /// <param name="born">When the child was born; null where that is not recorded.</param>
    /// <returns>"age 4"; under two years "7 months" or "12 days", which a year would hide; "age 3 or 4" where the record leaves it open; "not yet born"; "age not recorded".</returns>
    public static string AgeWords(DateOnly day, When? born)
    {
        if (born is null)
        {
            return "age not recorded";
        }

        if (day < born.Earliest)
        {
            return "not yet born";
        }

        if (day < born.Latest)
        {
            return "age not certain";
        }

        var (least, most) = (MonthsFrom(born.Latest, day), MonthsFrom(born.Earliest, day));
        if (most < 24)
        {
            return born.Earliest == born.Latest && most == 0 ? Days(day.DayNumber - born.Earliest.DayNumber) : Span(least, most) + (most == 1 ? " month" : " months");
        }

        return "age " + Span(least / 12, most / 12);
    }

    /// <summary>A count of days.</summary>
    /// <param name="days">How many.</param>
    /// <returns>Such as "1 day" or "1,412 days".</returns>
    public static string Days(int days) => days.ToString("N0", CultureInfo.InvariantCulture) + (days == 1 ? " day" : " days");

    /// <summary>How long ago a day was.</summary>
    /// <param name="day">The day.</param>
    /// <param name="today">Today.</param>
    /// <returns>"today", "yesterday", "412 days ago"; for a day to come "in 3 days", "tomorrow".</returns>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => "today",
        1 => "yesterday",
        -1 => "tomorrow",
        > 1 and var past => Days(past) + " ago",
        var ahead => "in " + Days(-ahead),
    };

    private static string Span(int least, int most) =>
        least == most ? most.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{least} {(most == least + 1 ? "or" : "to")} {most}");

    // Born on the 31st, a month is over on the last day of a shorter one.
    private static int MonthsFrom(DateOnly born, DateOnly day) =>
        ((day.Year - born.Year) * 12) + day.Month - born.Month - (day.Day < Math.Min(born.Day, DateTime.DaysInMonth(day.Year, day.Month)) ? 1 : 0);
}
