namespace Sightline.Domain.Time;

/// <summary>School terms as the chronology's vocabulary cuts the year: spring ends on Easter Sunday, summer on 31 August, autumn on 31 December.</summary>
public static class SchoolTerms
{
    /// <summary>The last day of the term in which a day lies.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Easter Sunday, 31 August or 31 December.</returns>
    public static DateOnly EndOf(DateOnly day)
    {
        var easter = Easter.Sunday(day.Year);
        if (day <= easter)
        {
            return easter;
        }

        return day.Month <= 8 ? new DateOnly(day.Year, 8, 31) : new DateOnly(day.Year, 12, 31);
    }
}
