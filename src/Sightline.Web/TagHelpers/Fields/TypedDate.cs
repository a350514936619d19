using System.Globalization;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>A day as somebody typed it into three fields. A page binds it, and reads it with the words that it asked in.</summary>
public sealed class TypedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day of the month.</summary>
    public string? Day { get; set; }

    /// <summary>The month, as a number or a word.</summary>
    public string? Month { get; set; }

    /// <summary>The year, with its four digits.</summary>
    public string? Year { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>A day, as it is typed.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The same in three parts.</returns>
    public static TypedDate Of(DateOnly day) => new() { Day = day.Day.ToString(), Month = day.Month.ToString(), Year = day.Year.ToString("D4", CultureInfo.InvariantCulture) };

    /// <summary>Reads the day.</summary>
    /// <param name="what">What was asked, as it stands in a sentence: "the day on which the child was seen".</param>
    /// <returns>The day, or what to do about it: one of the two.</returns>
    public (DateOnly? Day, string? ToDo) Read(string what)
    {
        if (IsEmpty)
        {
            return (null, $"Give {what}.");
        }

        string[] missing = [.. new[] { (Day, "a day"), (Month, "a month"), (Year, "a year") }.Where(p => string.IsNullOrWhiteSpace(p.Item1)).Select(p => p.Item2)];
        if (missing.Length > 0)
        {
            return (null, $"Give {what} with {string.Join(" and ", missing)}.");
        }

        if (Year!.Trim() is not { Length: 4 } typed || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return (null, $"Give {what} with the four digits of the year.");
        }

        return int.TryParse(Day!.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && MonthOf(Month!.Trim()) is { } month && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), null)
            : (null, $"There is no such day: give {what} anew.");
    }

    private static int? MonthOf(string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var word = typed.ToLowerInvariant().TrimEnd('.');
        var at = word.Length >= 3 ? Array.IndexOf(Months, word[..3]) : -1;
        return at >= 0 && CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(at + 1).StartsWith(word, StringComparison.OrdinalIgnoreCase) ? at + 1 : null;
    }
}
