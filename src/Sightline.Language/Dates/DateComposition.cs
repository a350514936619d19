using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>Makes one <see cref="When"/> of the ends that were read.</summary>
internal static class DateComposition
{
    /// <summary>One end: a day, a time, a month, a season.</summary>
    /// <param name="days">Its days.</param>
    /// <param name="time">The time of day; null where none is written.</param>
    /// <param name="isAbout">Whether it is said to be approximate.</param>
    /// <returns>The moment.</returns>
    public static Reading<When> One(Stretch days, TimeOnly? time, bool isAbout) => Reading<When>.Of(
        isAbout ? new When(days.Earliest, days.Latest, Precision.About)
        : days.Precision == Precision.Day ? DayOrTime(days.Earliest, time)
        : new When(days.Earliest, days.Latest, days.Precision));

    /// <summary>A day with its time. Midnight to the minute is what systems print where no time was kept, so it counts as none.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time of day; null where none is written.</param>
    /// <returns>The moment.</returns>
    public static When DayOrTime(DateOnly day, TimeOnly? time) => time is { } at && at != TimeOnly.MinValue ? When.At(day, at) : When.On(day);

    /// <summary>Two ends or more; the first and the last count.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last.</param>
    /// <param name="isAbout">Whether it is said to be approximate, or one or the other.</param>
    /// <param name="isWeeks">Whether the ends name weeks by their first day.</param>
    /// <returns>The stretch, or the reason why it is none.</returns>
    public static Reading<When> Range(Stretch first, Stretch last, bool isAbout, bool isWeeks)
    {
        var latest = isWeeks && last.Precision == Precision.Day && last.Latest.DayNumber - first.Earliest.DayNumber >= 7 ? last.Latest.AddDays(6) : last.Latest;
        if (last.Earliest < first.Earliest || latest < first.Earliest)
        {
            return Reading<When>.Not(DateReasons.EndsBeforeItBegins);
        }

        var isLoose = isAbout || first.Precision == Precision.About || last.Precision == Precision.About;
        var isOneDay = first.Earliest == latest && first.Precision == Precision.Day;
        return Reading<When>.Of(new When(first.Earliest, latest, isLoose ? Precision.About : isOneDay ? Precision.Day : Precision.Range));
    }

    /// <summary>A week named by its first day, its last day, or a day in it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="sort">Which day of the week it is.</param>
    /// <param name="isAbout">Whether it is said to be approximate.</param>
    /// <returns>Seven days.</returns>
    public static Reading<When> Week(Stretch day, DateMark sort, bool isAbout)
    {
        if (day.Precision != Precision.Day)
        {
            return Reading<When>.Not(DateReasons.Unreadable);
        }

        var precision = isAbout ? Precision.About : Precision.Week;
        return Reading<When>.Of(sort == DateMark.Ending
            ? new When(day.Earliest.AddDays(-6), day.Earliest, precision)
            : new When(day.Earliest, day.Earliest.AddDays(6), precision));
    }

    /// <summary>A weekend named by one of its days, or by the Friday before.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Saturday and Sunday, with the Friday where that is named.</returns>
    public static Reading<When> Weekend(Stretch day) => (day.Precision, day.Earliest.DayOfWeek) switch
    {
        (Precision.Day, DayOfWeek.Friday) => Reading<When>.Of(new When(day.Earliest, day.Earliest.AddDays(2), Precision.Range)),
        (Precision.Day, DayOfWeek.Saturday) => Reading<When>.Of(new When(day.Earliest, day.Earliest.AddDays(1), Precision.Range)),
        (Precision.Day, DayOfWeek.Sunday) => Reading<When>.Of(new When(day.Earliest.AddDays(-1), day.Earliest, Precision.Range)),
        _ => Reading<When>.Not(DateReasons.Ambiguous),
    };

    /// <summary>"Before", "after", "since": only the record's own limits can close it, except beside a festival.</summary>
    /// <param name="days">The end that is given.</param>
    /// <param name="part">How it is written.</param>
    /// <param name="open">Which end is missing.</param>
    /// <param name="hints">The record's limits.</param>
    /// <returns>The stretch, or the reason why it is none.</returns>
    public static Reading<When> OpenEnded(Stretch days, PartialDate part, DateMark open, DateHints hints)
    {
        if (part.Name == NamedStretch.Festival && open is DateMark.Before or DateMark.After)
        {
            var beside = Festivals.Beside((Festival)part.Which, part.Year, open == DateMark.Before);
            return One(beside, time: null, isAbout: true);
        }

        var earliest = open switch
        {
            DateMark.Before => hints.From,
            DateMark.After => days.Latest.AddDays(1),
            _ => days.Earliest,
        };
        var latest = open == DateMark.Before ? days.Earliest.AddDays(-1) : hints.To;
        return earliest is { } from && latest is { } to && from <= to
            ? Reading<When>.Of(new When(from, to, Precision.About))
            : Reading<When>.Not(DateReasons.OneEnd);
    }
}
