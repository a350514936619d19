namespace Sightline.Domain.Time;

/// <summary>The date of Easter, on which the spring term ends in the chronology's own vocabulary.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of the Western churches, by the method of Meeus, Jones and Butcher.</summary>
    /// <param name="year">A year of the Gregorian calendar, 1583 or later.</param>
    /// <returns>The Sunday.</returns>
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - correction + 15) % 30;
        var (leaps, leapRest) = Math.DivRem(inCentury, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leaps) - epact - leapRest) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
