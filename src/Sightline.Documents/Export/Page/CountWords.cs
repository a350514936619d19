using System.Globalization;

namespace Sightline.Documents.Export.Page;

/// <summary>Numbers with what they count.</summary>
internal static class CountWords
{
    /// <summary>A number with its noun: '1 entry', '1,204 entries'.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for none or several.</param>
    /// <returns>The words.</returns>
    public static string Of(int count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";

    /// <summary>A number: '1,204'.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The words.</returns>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of days: '1 day', '412 days'.</summary>
    /// <param name="days">How many.</param>
    /// <returns>The words.</returns>
    public static string Days(int days) => Of(days, "day", "days");

    /// <summary>A number of days that may be known only between two bounds: '3 to 33 days'.</summary>
    /// <param name="range">The least and the most.</param>
    /// <returns>The words.</returns>
    public static string Days((int Least, int Most) range) => range.Least == range.Most ? Days(range.Least) : $"{Of(range.Least)} to {Days(range.Most)}";
}
