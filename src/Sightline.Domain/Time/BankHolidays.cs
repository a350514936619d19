using System.Collections.Concurrent;

namespace Sightline.Domain.Time;

/// <summary>
/// Bank holidays of a nation, 1978 and later. The rules are those of the Banking and Financial Dealings Act 1971, Schedule 1, with the days since moved
/// or proclaimed under its section 1: the proclaimed ones are listed by date, so a day that is proclaimed later needs a line here.
/// </summary>
public static class BankHolidays
{
    /// <summary>A bank holiday moved for one year: where it was, and where it was held.</summary>
    private static readonly Dictionary<DateOnly, DateOnly> Moved = new()
    {
        [new(1995, 5, 1)] = new(1995, 5, 8),
        [new(2002, 5, 27)] = new(2002, 6, 4),
        [new(2012, 5, 28)] = new(2012, 6, 4),
        [new(2020, 5, 4)] = new(2020, 5, 8),
        [new(2022, 5, 30)] = new(2022, 6, 2),
    };

    /// <summary>Bank holidays of one year alone, in every nation: royal weddings, jubilees, a funeral, a coronation, the year 2000.</summary>
    private static readonly DateOnly[] OfOneYear =
    [
        new(1981, 7, 29), new(1999, 12, 31), new(2002, 6, 3), new(2011, 4, 29), new(2012, 6, 5), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8),
    ];

    private static readonly ConcurrentDictionary<(int Year, Nation Nation), HashSet<DateOnly>> Known = new();

    /// <summary>Whether a day is a bank holiday.</summary>
    /// <param name="day">The day.</param>
    /// <param name="nation">The nation.</param>
    /// <returns>True where it is; a Saturday or Sunday is none, since its holiday is held on a weekday after it.</returns>
    public static bool Includes(DateOnly day, Nation nation) => Known.GetOrAdd((day.Year, nation), static k => [.. Of(k.Year, k.Nation)]).Contains(day);

    /// <summary>The bank holidays of a year.</summary>
    /// <param name="year">The year, 1583 or later; before 1978 the rules of 1978 are applied.</param>
    /// <param name="nation">The nation.</param>
    /// <returns>The days, in no order.</returns>
    public static IEnumerable<DateOnly> Of(int year, Nation nation)
    {
        var easter = Easter.Sunday(year);
        List<DateOnly> days = [Held(First(year, 5, DayOfWeek.Monday)), Held(Last(year, 5, DayOfWeek.Monday)), easter.AddDays(-2), .. NewYear(year, nation), .. Christmas(year)];
        if (nation == Nation.Scotland)
        {
            days.Add(First(year, 8, DayOfWeek.Monday));
            if (year >= 2007)
            {
                // St Andrew's Day Bank Holiday (Scotland) Act 2007.
                days.Add(OnWeekday(new DateOnly(year, 11, 30)));
            }
        }
        else
        {
            days.AddRange([Last(year, 8, DayOfWeek.Monday), easter.AddDays(1)]);
        }

        if (nation == Nation.NorthernIreland)
        {
            days.AddRange([OnWeekday(new DateOnly(year, 3, 17)), OnWeekday(new DateOnly(year, 7, 12))]);
        }

        return days.Concat(OfOneYear.Where(d => d.Year == year)).Distinct();
    }

    private static DateOnly[] NewYear(int year, Nation nation)
    {
        var first = OnWeekday(new DateOnly(year, 1, 1));
        return nation != Nation.Scotland ? [first] : Both(new DateOnly(year, 1, 1));
    }

    private static DateOnly[] Christmas(int year) => Both(new DateOnly(year, 12, 25));

    // Two holidays in a row: one that falls on a weekend goes to the next weekday that is not the other's.
    private static DateOnly[] Both(DateOnly first)
    {
        var second = first.AddDays(1);
        return first.DayOfWeek switch
        {
            DayOfWeek.Friday => [first, second.AddDays(2)],
            DayOfWeek.Saturday => [first.AddDays(2), first.AddDays(3)],
            DayOfWeek.Sunday => [first.AddDays(2), second],
            _ => [first, second],
        };
    }

    private static DateOnly Held(DateOnly day) => Moved.GetValueOrDefault(day, day);

    private static DateOnly OnWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly First(int year, int month, DayOfWeek weekday)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
    }

    private static DateOnly Last(int year, int month, DayOfWeek weekday) => First(month == 12 ? year + 1 : year, (month % 12) + 1, weekday).AddDays(-7);
}
