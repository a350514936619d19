using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>A season of the year, as the chronology's vocabulary cuts the year.</summary>
internal enum Season
{
    /// <summary>March to May.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to February.</summary>
    Winter,
}

/// <summary>Where seasons lie.</summary>
internal static class Seasons
{
    /// <summary>The months of a season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="year">The year in which it begins.</param>
    /// <returns>Its three months.</returns>
    public static Stretch Of(Season season, int year)
    {
        var first = new DateOnly(year, 3, 1).AddMonths(3 * (int)season);
        return new Stretch(first, first.AddMonths(3).AddDays(-1), Precision.Quarter);
    }
}
