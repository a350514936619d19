using System.Globalization;
using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Application.Keeping;

/// <summary>Up to where a journal is restored: a position, or an instant.</summary>
/// <param name="Position">The last position that is restored, 1 or more; null where an instant was given.</param>
/// <param name="InstantAt">What was received after it is left out; null where a position was given.</param>
public sealed record AsAt(Position? Position, DateTimeOffset? InstantAt)
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz"];

    /// <summary>Reads a position or an instant.</summary>
    /// <param name="text">A number, or a day with a time and how far it is from UTC: <c>2031-06-01T09:00Z</c>.</param>
    /// <returns>It, or why it is none: a day alone is refused, since it does not say which moment of it.</returns>
    public static Reading<AsAt> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim();
        if (long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return position > 0 ? Reading<AsAt>.Of(new AsAt(new Position(position), null)) : Reading<AsAt>.Not("The first position is 1.");
        }

        if (said.EndsWith('Z') || said.EndsWith('z'))
        {
            said = said[..^1] + "+00:00";
        }

        return DateTimeOffset.TryParseExact(said, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? Reading<AsAt>.Of(new AsAt(null, instant))
            : Reading<AsAt>.Not("It should be a position, or a moment with its distance from UTC, such as 2031-06-01T09:00Z.");
    }
}
