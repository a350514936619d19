namespace Sightline.Language.Dates;

/// <summary>Reads one end of what is written: a numeric date, a date with a month's name, a month, a season, a term, a year.</summary>
internal sealed class DatePart(IReadOnlyList<DateToken> tokens, DateHints hints)
{
    /// <summary>Where the reading stands.</summary>
    public int At { get; set; }

    /// <summary>The piece at some distance from where the reading stands.</summary>
    /// <param name="ahead">The distance.</param>
    /// <returns>The piece; one marked as the end past the last.</returns>
    public DateToken Peek(int ahead = 0) => At + ahead < tokens.Count ? tokens[At + ahead] : default;

    /// <summary>Reads one end.</summary>
    /// <param name="part">What was read; empty where the pieces begin no date.</param>
    /// <returns>The reason why it is no date; null where it is or there is none.</returns>
    public string? Read(out PartialDate part)
    {
        part = default;
        return Peek().Mark switch
        {
            DateMark.Number => Number(ref part),
            DateMark.Month => MonthFirst(ref part),
            DateMark.Season or DateMark.Festival or DateMark.Quarter or DateMark.Academic or DateMark.Financial => Named(ref part),
            _ => null,
        };
    }

    private string? Number(ref PartialDate part)
    {
        var first = Peek();
        if (first.Digits == 8 && first.Value > 0)
        {
            return Compact(ref part);
        }

        if (first.Digits > 4 || first.Digits == 3)
        {
            return DateReasons.Unreadable;
        }

        if (first.Digits == 4)
        {
            return YearFirst(ref part);
        }

        At++;
        part.Day = first.Value;
        if (first.Value == 0)
        {
            return DateReasons.NoSuchDay;
        }

        var isOrdinal = Peek().Mark == DateMark.Ordinal;
        At += isOrdinal ? 1 : 0;
        if (!isOrdinal && IsNumericSeparator(out var width) && (Peek(width).Digits <= 2 || first.Value <= 12) && !IsRangeDash(width))
        {
            return Numeric(ref part, width);
        }

        var ahead = Peek().Mark is DateMark.Dash or DateMark.Slash or DateMark.Dot or DateMark.Noise ? 1 : 0;
        if (Peek(ahead).Mark == DateMark.Month && (ahead == 0 || Peek().Mark == DateMark.Noise || !Peek(ahead).AfterSpace))
        {
            At += ahead;
            part.Month = Peek().Value;
            At++;
            YearAfterMonth(ref part);
        }
        else if (Peek(Peek().Mark == DateMark.Comma ? 1 : 0) is { IsNumber: true, Digits: 4 } && Peek(Peek().Mark == DateMark.Comma ? 2 : 1).Mark != DateMark.Hours)
        {
            At += Peek().Mark == DateMark.Comma ? 1 : 0;
            part.Year = Year(Peek());
            At++;
        }

        return CheckDay(part);
    }

    /// <summary>14/03/12, 18.8 (of "18.8 to 7.9.15"), 10/2015; mistyped separators are passed over.</summary>
    private string? Numeric(ref PartialDate part, int width)
    {
        At += width;
        var second = Peek();
        At++;
        if (second.Digits == 4)
        {
            part = new PartialDate { Month = part.Day, Year = Year(second) };
            return part.Year == -1 ? DateReasons.UnlikelyYear : null;
        }

        part.Month = second.Value;
        if (second.Value == 0 || second.Digits > 2)
        {
            return DateReasons.NoSuchDay;
        }

        if (hints.IsMonthFirst)
        {
            (part.Day, part.Month) = (part.Month, part.Day);
        }

        if (IsNumericSeparator(out width) && !IsRangeDash(width))
        {
            At += width;
            part.Year = Year(Peek());
            At++;
            if (part.Year > 0 && part is { Day: > 12 and <= 31, Month: > 12 })
            {
                return DateReasons.NoSuchDay;
            }
        }
        else if (Peek().IsNumber && Peek().AfterSpace && Peek().Digits == 4 && Peek(1).Mark is not (DateMark.Hours or DateMark.Colon))
        {
            part.Year = Year(Peek());
            At++;
        }

        return CheckDay(part);
    }

    private static string? CheckDay(PartialDate part)
    {
        if (part.Day == -1)
        {
            return part.Month == -1 && part.Year > 0 ? null : part.Month > 0 ? null : DateReasons.Unreadable;
        }

        return part.Month == -1 ? DateReasons.Unreadable
            : part.Month > 12 ? (part.Day <= 12 ? DateReasons.MonthFirst : DateReasons.NoSuchDay)
            : part.Day > 31 ? DateReasons.NoSuchDay
            : null;
    }

    /// <summary>2012-03-14, 2012-03, 2012, 2013/14.</summary>
    private string? YearFirst(ref PartialDate part)
    {
        part.Year = Year(Peek());
        At++;
        if (part.Year == -1)
        {
            return DateReasons.UnlikelyYear;
        }

        if (IsNumericSeparator(out var width) && Peek(width).Digits == 2 && Peek(width).Value > 0 && !Peek(width - 1 + 1).AfterSpace)
        {
            var second = Peek(width);
            var begin = At;
            At += width + 1;
            if (IsNumericSeparator(out var next) && Peek(next).Digits <= 2)
            {
                part.Month = second.Value;
                part.Day = Peek(next).Value;
                At += next + 1;
                return part.Month > 12 || part.Day is < 1 or > 31 ? DateReasons.NoSuchDay : null;
            }

            if (second.Value == (part.Year + 1) % 100)
            {
                part.YearAfter = part.Year + 1;
                return second.Value <= 12 && tokens[begin].Mark != DateMark.Slash ? DateReasons.Ambiguous : null;
            }

            part.Month = second.Value;
            return part.Month > 12 ? DateReasons.Unreadable : null;
        }

        return null;
    }

    /// <summary>14032012 or 20120314, where only one of the two can be a date.</summary>
    private string? Compact(ref PartialDate part)
    {
        var value = Peek().Value;
        At++;
        var dayFirst = new PartialDate { Day = value / 1_000_000, Month = value / 10_000 % 100, Year = TwoDigitYear.Read(value % 10_000, 4, hints) };
        var yearFirst = new PartialDate { Day = value % 100, Month = value / 100 % 100, Year = TwoDigitYear.Read(value / 10_000, 4, hints) };
        var isDayFirst = NumericDate.TryDay(dayFirst.Year, dayFirst.Month, dayFirst.Day, out _);
        var isYearFirst = NumericDate.TryDay(yearFirst.Year, yearFirst.Month, yearFirst.Day, out _);
        part = isDayFirst ? dayFirst : yearFirst;
        return isDayFirst == isYearFirst ? DateReasons.Unreadable : null;
    }

    /// <summary>March 3 2014, March 2014, Mar-14, March (of "March to May 2014").</summary>
    private string? MonthFirst(ref PartialDate part)
    {
        part.Month = Peek().Value;
        At++;
        var ahead = Peek().Mark == DateMark.Noise ? 1 : 0;
        var number = Peek(ahead);
        if (number.IsNumber && number.Digits <= 2 && !IsTime(ahead) && Peek(ahead + 1).Mark != DateMark.Month)
        {
            var isOrdinal = Peek(ahead + 1).Mark == DateMark.Ordinal;
            var after = ahead + 1 + (isOrdinal ? 1 : 0);
            after += Peek(after).Mark is DateMark.Comma or DateMark.Noise ? 1 : 0;
            var hasYear = Peek(after).IsNumber && Peek(after).Digits is 4 or 2 && !IsTime(after);
            var continues = Peek(ahead + 1).Mark is DateMark.Dash or DateMark.And or DateMark.Slash or DateMark.To;
            if (!isOrdinal && !hasYear && !continues)
            {
                return number.Value > 31 ? YearOnly(ref part, ahead) : DateReasons.Ambiguous;
            }

            part.Day = number.Value;
            At += ahead + 1 + (isOrdinal ? 1 : 0);
            if (hasYear)
            {
                At += after - (ahead + 1 + (isOrdinal ? 1 : 0));
                part.Year = Year(Peek());
                At++;
            }

            return CheckDay(part);
        }

        YearAfterMonth(ref part);
        return null;
    }

    private string? YearOnly(ref PartialDate part, int ahead)
    {
        At += ahead;
        part.Year = Year(Peek());
        At++;
        return null;
    }

    /// <summary>The year after a month's name: 2014, '14, 14 (after a day), -14 (without spaces).</summary>
    private void YearAfterMonth(ref PartialDate part)
    {
        var ahead = Peek().Mark is DateMark.Comma or DateMark.Dot or DateMark.Apostrophe or DateMark.Noise or DateMark.Slash or DateMark.Dash ? 1 : 0;
        var separator = ahead == 1 ? Peek().Mark : DateMark.End;
        ahead += ahead == 1 && Peek(1).Mark == DateMark.Apostrophe ? 1 : 0;
        var number = Peek(ahead);
        if (!number.IsNumber || number.Digits is not (4 or 2) || IsTime(ahead) || Peek(ahead + 1).Mark is DateMark.Month or DateMark.Ordinal)
        {
            return;
        }

        var isTight = separator is DateMark.Slash or DateMark.Dash;
        var continues = Peek(ahead + 1).Mark is DateMark.Slash or DateMark.Dot or DateMark.Dash && Peek(ahead + 2).IsNumber && !Peek(ahead + 1).AfterSpace;
        if (isTight && (number.AfterSpace || (continues && number.Digits == 2)))
        {
            return;
        }

        At += ahead;
        part.Year = Year(Peek());
        At++;
    }

    private string? Named(ref PartialDate part)
    {
        var first = Peek();
        At++;
        part.Which = first.Value;
        switch (first.Mark)
        {
            case DateMark.Quarter:
                part.Name = NamedStretch.Quarter;
                part.Which = Peek().IsNumber && Peek().Digits == 1 ? Peek().Value : 0;
                At++;
                if (part.Which is < 1 or > 4)
                {
                    return DateReasons.Unreadable;
                }

                break;
            case DateMark.Academic or DateMark.Financial:
                part.Name = first.Mark == DateMark.Academic ? NamedStretch.AcademicYear : NamedStretch.FinancialYear;
                break;
            case DateMark.Festival:
                part.Name = NamedStretch.Festival;
                break;
            default:
                part.Name = NamedStretch.Season;
                break;
        }

        while (Peek().Mark is DateMark.Term or DateMark.Year or DateMark.Noise or DateMark.Comma or DateMark.Apostrophe
            || (Peek().Mark == DateMark.Academic && Peek(1).Mark == DateMark.Term))
        {
            part.Name = Peek().Mark == DateMark.Term && part.Name == NamedStretch.Season ? NamedStretch.Term : part.Name;
            At++;
        }

        ReadYears(ref part);
        if (Peek().Mark == DateMark.Term && part.Name == NamedStretch.Season)
        {
            part.Name = NamedStretch.Term;
            At++;
        }

        return part.Year == -1 ? DateReasons.UnlikelyYear : null;
    }

    private void ReadYears(ref PartialDate part)
    {
        if (!Peek().IsNumber || Peek().Digits is not (4 or 2) || Peek(1).Mark is DateMark.Month or DateMark.Ordinal)
        {
            return;
        }

        part.Year = Year(Peek());
        At++;
        if (Peek().Mark is DateMark.Slash or DateMark.Dash && Peek(1).IsNumber && Peek(1).Digits is 2 or 4 && Year(Peek(1)) == part.Year + 1
            && Peek(2).Mark is not (DateMark.Slash or DateMark.Dot or DateMark.Month))
        {
            part.YearAfter = part.Year + 1;
            At += 2;
        }
    }

    private int Year(DateToken number)
    {
        var year = TwoDigitYear.Read(number.Value, number.Digits, hints);
        return year == 0 ? -1 : year;
    }

    /// <summary>Whether a separator of a numeric date stands here with a number behind it; two where one was typed twice.</summary>
    private bool IsNumericSeparator(out int width)
    {
        width = 0;
        while (width < 2 && Peek(width).Mark is DateMark.Slash or DateMark.Dot or DateMark.Dash)
        {
            width++;
        }

        var isSpacedDash = Peek().Mark == DateMark.Dash && Peek().AfterSpace;
        return width > 0 && !isSpacedDash && Peek(width).IsNumber && Peek(width + 1).Mark is not (DateMark.Month or DateMark.Ordinal);
    }

    /// <summary>Whether a dash or a slash parts two ends: what follows it is a whole date of its own.</summary>
    private bool IsRangeDash(int width)
    {
        if (Peek().Mark is not (DateMark.Dash or DateMark.Slash))
        {
            return false;
        }

        var ahead = width;
        if (!Peek(ahead).IsNumber || Peek(ahead).Digits > 2)
        {
            return Peek(ahead).Digits == 4 && Peek(ahead + 1).Mark is DateMark.Dash && Peek(ahead + 2).IsNumber && Peek(ahead + 3).Mark == DateMark.Dash;
        }

        return Peek(ahead + 1).Mark is DateMark.Slash or DateMark.Dot && Peek(ahead + 2).IsNumber
            && Peek(ahead + 3).Mark is DateMark.Slash or DateMark.Dot && Peek(ahead + 4).IsNumber;
    }

    private bool IsTime(int ahead) =>
        Peek(ahead + 1).Mark is DateMark.Colon or DateMark.Am or DateMark.Pm or DateMark.Hours
        || (Peek(ahead + 1).Mark == DateMark.Dot && Peek(ahead + 2).IsNumber && Peek(ahead + 3).Mark is DateMark.Am or DateMark.Pm or DateMark.Hours);
}
