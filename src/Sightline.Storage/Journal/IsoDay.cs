using System.Globalization;

namespace Sightline.Storage.Journal;

/// <summary>A day as the journal writes it, so that days in the order of their texts are in the order of the calendar: YYYY-MM-DD.</summary>
internal static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Writes a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text.</returns>
    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Writes a day that may be none.</summary>
    /// <param name="day">The day; null for none.</param>
    /// <returns>The text; empty for none, which is before every day.</returns>
    public static string OrEmpty(DateOnly? day) => day is { } known ? Of(known) : string.Empty;

    /// <summary>Reads a day that <see cref="Of"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day.</returns>
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    /// <summary>Whether a text is a day that <see cref="Of"/> could have written.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>True where it is.</returns>
    public static bool IsDay(string? text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
