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
}
