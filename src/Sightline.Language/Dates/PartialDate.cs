using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>One end of what is written, as far as it is written: "13" of "13–21.09.12" has only a day. Zero means not written.</summary>
internal record struct PartialDate
{
    /// <summary>The day of the month.</summary>
    public int Day { get; set; }

    /// <summary>The month.</summary>
    public int Month { get; set; }

    /// <summary>The year; -1 where one is written that cannot be one.</summary>
    public int Year { get; set; }

    /// <summary>The second year of "2013/14".</summary>
    public int YearAfter { get; set; }

    /// <summary>The kind of name that it has.</summary>
    public NamedStretch Name { get; set; }

    /// <summary>Which season, quarter (1 to 4) or festival.</summary>
    public int Which { get; set; }

    /// <summary>Whether only the early, middle or late part is meant.</summary>
    public DateMark Position { get; set; }

    /// <summary>The time of day, where one is written.</summary>
    public TimeOnly? Time { get; set; }

    /// <summary>Whether nothing at all is written.</summary>
    public readonly bool IsEmpty => Day == 0 && Month == 0 && Year == 0 && Name == NamedStretch.None;

    /// <summary>Whether day, month and year are all written.</summary>
    public readonly bool IsFullDay => Day > 0 && Month > 0 && Year > 0;

    /// <summary>Takes from the end that follows what this one leaves out.</summary>
    /// <param name="next">The end that follows.</param>
    public void FillFrom(PartialDate next)
    {
        if (Month == 0 && Name == NamedStretch.None && (Day > 0 || Position != DateMark.End))
        {
            Month = next.Month;
            Name = Day > 0 ? NamedStretch.None : next.Name;
            Which = next.Which;
        }

        if (Year == 0 && next.Year > 0)
        {
            Year = Month > next.Month && next.Month > 0 && Name == NamedStretch.None ? next.Year - 1 : next.Year;
            YearAfter = Name == NamedStretch.None ? 0 : next.YearAfter;
        }
    }

    /// <summary>Takes from the end before what this one leaves out.</summary>
    /// <param name="before">The end before.</param>
    public void FollowFrom(PartialDate before)
    {
        if (Month == 0 && Name == NamedStretch.None && Day > 0)
        {
            Month = before.Month;
        }

        if (Year == 0 && before.Year > 0)
        {
            Year = Month > 0 && before.Month > Month ? before.Year + 1 : before.Year;
        }
    }

    /// <summary>The days that are meant.</summary>
    /// <param name="stretch">The days.</param>
    /// <returns>The reason why there are none; null where there are.</returns>
    public readonly string? Resolve(out Stretch stretch)
    {
        stretch = default;
        if (Year < 0)
        {
            return DateReasons.UnlikelyYear;
        }

        if (Month > 12)
        {
            return Day <= 12 ? DateReasons.MonthFirst : DateReasons.NoSuchDay;
        }

        if (Year == 0)
        {
            return Day > 31 || (Month > 0 && Day > DateTime.DaysInMonth(2000, Month)) ? DateReasons.NoSuchDay
                : IsEmpty ? DateReasons.Unreadable : DateReasons.NoYear;
        }

        return Name != NamedStretch.None ? Named(out stretch)
            : YearAfter != 0 ? DateReasons.Ambiguous
            : Plain(out stretch);
    }

    private readonly string? Plain(out Stretch stretch)
    {
        stretch = default;
        if (Day > 0)
        {
            if (Month == 0 || Position != DateMark.End)
            {
                return DateReasons.Unreadable;
            }

            if (!NumericDate.TryDay(Year, Month, Day, out var day))
            {
                return DateReasons.NoSuchDay;
            }

            stretch = new Stretch(day, day, Precision.Day);
            return null;
        }

        if (Month > 0)
        {
            var first = new DateOnly(Year, Month, 1);
            var last = first.AddMonths(1).AddDays(-1);
            stretch = Position switch
            {
                DateMark.Early => new Stretch(first, first.AddDays(9), Precision.About),
                DateMark.Mid => new Stretch(first.AddDays(10), first.AddDays(19), Precision.About),
                DateMark.Late => new Stretch(first.AddDays(20), last, Precision.About),
                _ => new Stretch(first, last, Precision.Month),
            };
            return null;
        }

        stretch = Third(new Stretch(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31), Precision.Year), 12);
        return null;
    }

    private readonly string? Named(out Stretch stretch)
    {
        stretch = default;
        if (Day > 0 || (YearAfter != 0 && YearAfter != Year + 1) || (Name == NamedStretch.Festival && Position != DateMark.End))
        {
            return DateReasons.Unreadable;
        }

        var inSecondYear = YearAfter != 0;
        Stretch? named = Name switch
        {
            NamedStretch.Season when inSecondYear && Which != (int)Season.Winter => null,
            NamedStretch.Season => Seasons.Of((Season)Which, Year),
            NamedStretch.Term => SchoolTerm.Of((Season)Which, inSecondYear && Which != (int)Season.Autumn ? YearAfter : Year),
            NamedStretch.Quarter => QuarterOf(inSecondYear),
            NamedStretch.Festival when !inSecondYear => Festivals.Of((Festival)Which, Year),
            NamedStretch.AcademicYear when inSecondYear => YearFrom(9),
            NamedStretch.FinancialYear when inSecondYear => YearFrom(4),
            _ => null,
        };
        if (named is null)
        {
            return DateReasons.Ambiguous;
        }

        stretch = Third(named.Value, Name is NamedStretch.AcademicYear or NamedStretch.FinancialYear ? 12 : 3);
        return null;
    }

    private readonly Stretch? QuarterOf(bool isFinancial)
    {
        var first = new DateOnly(Year, 1, 1).AddMonths((3 * (Which - 1)) + (isFinancial ? 3 : 0));
        return new Stretch(first, first.AddMonths(3).AddDays(-1), Precision.Quarter);
    }

    private readonly Stretch? YearFrom(int month)
    {
        var first = new DateOnly(Year, month, 1);
        return new Stretch(first, first.AddYears(1).AddDays(-1), Precision.Range);
    }

    /// <summary>The early, middle or late third of a stretch: by months, or by days where it begins or ends within one.</summary>
    private readonly Stretch Third(Stretch whole, int months)
    {
        var days = (whole.Latest.DayNumber - whole.Earliest.DayNumber + 1) / 3;
        var (second, third) = Name == NamedStretch.Term
            ? (whole.Earliest.AddDays(days), whole.Earliest.AddDays(2 * days))
            : (whole.Earliest.AddMonths(months / 3), whole.Earliest.AddMonths(2 * months / 3));
        return Position switch
        {
            DateMark.Early => new Stretch(whole.Earliest, second.AddDays(-1), Precision.About),
            DateMark.Mid => new Stretch(second, third.AddDays(-1), Precision.About),
            DateMark.Late => new Stretch(third, whole.Latest, Precision.About),
            _ => whole,
        };
    }
}
