namespace Sightline.Language.Dates;

/// <summary>Settles the century of a year, and whether a year can be one at all.</summary>
internal static class TwoDigitYear
{
    private const int LastWithoutHints = 2049;
    private const int YearsAhead = 20;

    /// <summary>
    /// Reads a year. Two digits fall in the hundred years that end twenty years after the record's last day, so a date typed a year late is noticed and not thrown back a century;
    /// where nothing is known, in 1950 to 2049.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">With how many digits it was written.</param>
    /// <param name="hints">What is known about the record.</param>
    /// <returns>The year, or 0 where it cannot be one.</returns>
    public static int Read(int value, int digits, DateHints hints)
    {
        if (digits == 4)
        {
            return value is >= 1900 and <= 2100 ? value : 0;
        }

        if (digits != 2)
        {
            return 0;
        }

        var last = hints.To is { } to ? Math.Clamp(to.Year + YearsAhead, 1999, 2100) : LastWithoutHints;
        var year = last - (last % 100) + value;
        return year > last ? year - 100 : year;
    }
}
