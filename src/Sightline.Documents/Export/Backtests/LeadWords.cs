using System.Globalization;
using Sightline.Documents.Export.Page;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Backtests;

/// <summary>Lengths of time as they are said aloud: '1,883 days before the harm', 'about 5 years and 2 months'.</summary>
internal static class LeadWords
{
    private const int DaysWithoutMonths = 60;

    /// <summary>How long before or after the harm.</summary>
    /// <param name="lead">Days from the day to the harm; negative where the day came after.</param>
    /// <returns>The words.</returns>
    public static string Of(int lead) => lead switch
    {
        > 0 => CountWords.Days(lead) + " before the harm",
        0 => "on the day of the harm",
        _ => CountWords.Days(-lead) + " after the harm",
    };

    /// <summary>The same for a column that is headed with the harm.</summary>
    /// <param name="lead">Days from the day to the harm.</param>
    /// <returns>The words.</returns>
    public static string Short(int lead) => lead switch
    {
        > 0 => CountWords.Days(lead),
        0 => "the same day",
        _ => CountWords.Days(-lead) + " after",
    };

    /// <summary>A stretch in years and months, where days alone say little.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Such as 'about 5 years and 2 months'; null for a short stretch.</returns>
    public static string? About(DateOnly from, DateOnly to)
    {
        if (to.DayNumber - from.DayNumber < DaysWithoutMonths)
        {
            return null;
        }

        return "about " + Stretch(WholeMonths(from, to));
    }

    /// <summary>How old a child was.</summary>
    /// <param name="child">The child.</param>
    /// <param name="on">The day.</param>
    /// <returns>Such as 'aged 5 years and 8 months', 'not yet born' or 'age not known'.</returns>
    public static string Age(Person child, DateOnly on)
    {
        if (child.DiedOn is { } died && died < on)
        {
            return "had died";
        }

        if (child.Born is not { } born)
        {
            return child.DueOn is null ? "age not known" : "not yet born";
        }

        if (on < born.Earliest)
        {
            return "not yet born";
        }

        if (on < born.Latest.AddDays(28))
        {
            return "a few weeks old at most";
        }

        var (least, most) = (WholeMonths(born.Latest, on), WholeMonths(born.Earliest, on));
        return least == most ? "aged " + Stretch(least) : $"aged between {Stretch(least)} and {Stretch(most)}";
    }

    private static int WholeMonths(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < Math.Min(from.Day, DateTime.DaysInMonth(to.Year, to.Month)) ? 1 : 0);

    private static string Stretch(int months) => (months / 12, months % 12) switch
    {
        (0, 0) => "under a month",
        (0, var m) => Count(m, "month"),
        (var y, 0) => Count(y, "year"),
        var (y, m) => Count(y, "year") + " and " + Count(m, "month"),
    };

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
