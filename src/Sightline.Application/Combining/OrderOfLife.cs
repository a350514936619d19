using Sightline.Domain.Chronology;

namespace Sightline.Application.Combining;

/// <summary>The order of a combined chronology: dated entries in the order of life, then the undated ones in the order of the files.</summary>
internal static class OrderOfLife
{
    /// <summary>Puts entries in order.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>The same entries.</returns>
    public static List<Entry> Of(IEnumerable<Entry> entries) =>
    [
        .. entries
            .OrderBy(e => e.Happened is null)
            .ThenBy(e => e.Happened?.Earliest)
            .ThenBy(e => e.Happened?.TimeOfDay)
            .ThenBy(e => e.Row.File, StringComparer.Ordinal)
            .ThenBy(e => e.Row.Row),
    ];
}
