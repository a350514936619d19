using System.Globalization;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>Dates, ages and lengths of time, as people read them.</summary>
internal static class DateWords
{
    /// <summary>A day: '3 March 2014'.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The words.</returns>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>When something happened, with how exact that is.</summary>
    /// <param name="when">When.</param>
    /// <returns>The words.</returns>
    public static string Of(When when) => when.Precision switch
    {
        Precision.Time => $"{Day(when.Earliest)}, {when.TimeOfDay!.Value.ToString("HH:mm", CultureInfo.InvariantCulture)}",
        Precision.Week => $"week of {Day(when.Earliest)}",
        Precision.Month when IsWholeMonth(when) => when.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        Precision.Year when when.Earliest.Year == when.Latest.Year => when.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
        Precision.About when when.Earliest == when.Latest => $"about {Day(when.Earliest)}",
        Precision.About => $"some time from {Stretch(when)}",
        _ => Stretch(when),
    };

    /// <summary>A number of days: '1 day', '412 days'.</summary>
    /// <param name="days">How many.</param>
    /// <returns>The words.</returns>
    public static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString("N0", CultureInfo.InvariantCulture)} days";

    /// <summary>A number of days that may be known only between two bounds: '3 to 33 days'.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The most.</param>
    /// <returns>The words.</returns>
    public static string Days(int least, int most) =>
        least == most ? Days(least) : $"{least.ToString("N0", CultureInfo.InvariantCulture)} to {Days(most)}";

    /// <summary>How old a person was on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="day">The day.</param>
    /// <returns>Days, weeks or months for a baby, years after the second birthday; 'not yet born'; 'age not known'.</returns>
    public static string Age(Person person, DateOnly day)
    {
        if (person.DiedOn is { } died && day > died)
        {
            return person.Born is null ? "died" : "died aged " + Age(person, died);
        }

        if (person.Born is not { } born)
        {
            return person.DueOn is { } due && day < due ? "not yet born" : "age not known";
        }

        if (day < born.Earliest)
        {
            return "not yet born";
        }

        var about = born.Earliest == born.Latest ? string.Empty : "about ";
        var years = Years(born.Earliest, day);
        if (years >= 2)
        {
            return $"{about}{years}";
        }

        var months = ((day.Year - born.Earliest.Year) * 12) + day.Month - born.Earliest.Month - (day.Day < born.Earliest.Day ? 1 : 0);
        var days = day.DayNumber - born.Earliest.DayNumber;
        return about + (months >= 3 ? $"{months} months" : days >= 14 ? $"{days / 7} weeks" : Days(days) + " old");
    }

    private static int Years(DateOnly born, DateOnly day) => day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);

    private static bool IsWholeMonth(When when) =>
        when.Earliest.Day == 1 && when.Latest == when.Earliest.AddMonths(1).AddDays(-1);

    private static string Stretch(When when)
    {
        if (when.Earliest == when.Latest)
        {
            return Day(when.Earliest);
        }

        var wholeMonths = when.Earliest.Day == 1 && when.Latest.AddDays(1).Day == 1;
        var format = wholeMonths ? "MMMM yyyy" : "d MMMM yyyy";
        var from = when.Earliest.Year == when.Latest.Year ? format[..^5] : format;
        return when.Earliest.ToString(from, CultureInfo.InvariantCulture) + " to " + when.Latest.ToString(format, CultureInfo.InvariantCulture);
    }
}
