using System.Globalization;
using System.Text.RegularExpressions;
using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>
/// Reads when something happened, as somebody types it into a form on a day: 'today', 'now', 'yesterday 9.30', a time alone, and all that <see cref="DateReader"/> reads. It
/// never guesses: a date without its year is asked for again.
/// </summary>
public static partial class TypedDate
{
    // A plan is made for a year or two ahead; what lies further is a wrong year.
    private const int YearsAhead = 2;

    /// <summary>Reads what was typed.</summary>
    /// <param name="text">The words.</param>
    /// <param name="now">The day and time of day on which they were typed, as clocks here show it.</param>
    /// <returns>When it was, or the reason why that cannot be said.</returns>
    public static Reading<When> Read(string text, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Trim();
        var today = DateOnly.FromDateTime(now);
        if (words.Equals("now", StringComparison.OrdinalIgnoreCase))
        {
            return Reading<When>.Of(When.At(today, new TimeOnly(now.Hour, now.Minute)));
        }

        if (TimeAlone().IsMatch(words))
        {
            words = $"{Written(today)} {words}";
        }
        else if (NamedDay().Match(words) is { Success: true } named)
        {
            var day = today.AddDays(char.ToLowerInvariant(words[0]) == 'y' ? -1 : words.StartsWith("tom", StringComparison.OrdinalIgnoreCase) ? 1 : 0);
            words = $"{Written(day)} {words[named.Length..]}".TrimEnd();
        }

        return DateReader.Read(words, new DateHints(From: null, today.AddYears(YearsAhead)));
    }

    private static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{1,2}(?:[:.]\d{2}(?:\s*[ap]m)?|\s*[ap]m)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex TimeAlone();

    [GeneratedRegex(@"^(?:today|yesterday|tomorrow)\b(?:\s*,)?(?:\s+at\b)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex NamedDay();
}
