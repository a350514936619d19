using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>School terms, as the chronology's vocabulary cuts the year: Easter parts spring from summer.</summary>
internal static class SchoolTerm
{
    /// <summary>The days of a term.</summary>
    /// <param name="season">The season that the term is named after; no term is named after winter.</param>
    /// <param name="year">The calendar year in which the term lies.</param>
    /// <returns>The term; null where no term has that name.</returns>
    public static Stretch? Of(Season season, int year) => season switch
    {
        Season.Autumn => new Stretch(new DateOnly(year, 9, 1), new DateOnly(year, 12, 31), Precision.Quarter),
        Season.Spring => new Stretch(new DateOnly(year, 1, 1), Easter.Sunday(year), Precision.Quarter),
        Season.Summer => new Stretch(Easter.Sunday(year).AddDays(1), new DateOnly(year, 8, 31), Precision.Quarter),
        _ => null,
    };
}
