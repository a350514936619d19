using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>A festival by which people remember a time.</summary>
internal enum Festival
{
    /// <summary>Christmas.</summary>
    Christmas,

    /// <summary>Easter.</summary>
    Easter,
}

/// <summary>Where festivals lie. People name them loosely, so each is a stretch, and approximate.</summary>
internal static class Festivals
{
    /// <summary>The days of a festival.</summary>
    /// <param name="festival">The festival.</param>
    /// <param name="year">The year.</param>
    /// <returns>Christmas Eve to New Year's Eve, or Good Friday to Easter Monday.</returns>
    public static Stretch Of(Festival festival, int year) => festival == Festival.Christmas
        ? new Stretch(new DateOnly(year, 12, 24), new DateOnly(year, 12, 31), Precision.About)
        : new Stretch(Easter.Sunday(year).AddDays(-2), Easter.Sunday(year).AddDays(1), Precision.About);

    /// <summary>The weeks that people mean by "before Christmas" and "just after Easter".</summary>
    /// <param name="festival">The festival.</param>
    /// <param name="year">The year.</param>
    /// <param name="isBefore">Whether before or after.</param>
    /// <returns>The days of December before Christmas Day, the fortnight before Good Friday, or the fortnight after.</returns>
    public static Stretch Beside(Festival festival, int year, bool isBefore)
    {
        var days = Of(festival, year);
        if (!isBefore)
        {
            return new Stretch(days.Latest.AddDays(1), days.Latest.AddDays(14), Precision.About);
        }

        return festival == Festival.Christmas
            ? new Stretch(new DateOnly(year, 12, 1), days.Earliest, Precision.About)
            : new Stretch(days.Earliest.AddDays(-14), days.Earliest.AddDays(-1), Precision.About);
    }
}
