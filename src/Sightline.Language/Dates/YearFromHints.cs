namespace Sightline.Language.Dates;

/// <summary>Settles a year that is not written, where the record can be about only one year's such day or month.</summary>
internal static class YearFromHints
{
    /// <summary>Gives a date the one year that it can have.</summary>
    /// <param name="part">A date without a year.</param>
    /// <param name="hints">What is known about the record.</param>
    /// <returns>The same with the year, or unchanged where none or several are possible.</returns>
    public static PartialDate Settle(PartialDate part, DateHints hints)
    {
        if (hints.From is not { } from || hints.To is not { } to || part.IsEmpty || to.Year - from.Year > 2)
        {
            return part;
        }

        PartialDate? only = null;
        for (var year = from.Year - 1; year <= to.Year; year++)
        {
            var possible = part with { Year = Math.Max(year, 1) };
            if (possible.Resolve(out var stretch) is null && stretch.Earliest <= to && stretch.Latest >= from)
            {
                if (only is not null)
                {
                    return part;
                }

                only = possible;
            }
        }

        return only ?? part;
    }
}
