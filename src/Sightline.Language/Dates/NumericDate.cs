namespace Sightline.Language.Dates;

/// <summary>
/// Reads the commonest dates at once, without tokens: numbers only, day first (14/03/12, 14.3.2012, 14-03-2012) or year first (2012-03-14), with or without a clock time (14:20).
/// Anything else, right or wrong, is left to the grammar.
/// </summary>
internal static class NumericDate
{
    /// <summary>Reads a date that is nothing but numbers.</summary>
    /// <param name="text">The words, trimmed.</param>
    /// <param name="hints">What is known about the record.</param>
    /// <param name="day">The day.</param>
    /// <param name="time">The time of day; null where none is written.</param>
    /// <returns>True where it is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, DateHints hints, out DateOnly day, out TimeOnly? time)
    {
        day = default;
        time = null;
        var at = 0;
        if (!TryNumber(text, ref at, out var first, out var firstDigits)
            || !TrySeparator(text, ref at, out var separator)
            || !TryNumber(text, ref at, out var second, out var secondDigits)
            || secondDigits > 2
            || !TrySeparator(text, ref at, out var again)
            || again != separator
            || !TryNumber(text, ref at, out var third, out var thirdDigits))
        {
            return false;
        }

        var (dayOfMonth, year) = firstDigits == 4 && thirdDigits <= 2
            ? (third, TwoDigitYear.Read(first, 4, hints))
            : (first, firstDigits <= 2 ? TwoDigitYear.Read(third, thirdDigits, hints) : 0);
        var isMonthFirst = hints.IsMonthFirst && firstDigits <= 2;
        if (!TryDay(year, isMonthFirst ? dayOfMonth : second, isMonthFirst ? second : dayOfMonth, out day))
        {
            return false;
        }

        return at == text.Length || TryClock(text[at..], out time);
    }

    /// <summary>Makes a day of its numbers.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="date">The day.</param>
    /// <returns>True where the calendar has it.</returns>
    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            date = default;
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> text, out TimeOnly? time)
    {
        time = null;
        var at = 0;
        if (text[0] is not (' ' or 'T'))
        {
            return false;
        }

        at++;
        if (!TryNumber(text, ref at, out var hour, out var hourDigits) || hourDigits > 2 || hour > 23
            || at >= text.Length || text[at] != ':')
        {
            return false;
        }

        at++;
        if (!TryNumber(text, ref at, out var minute, out var minuteDigits) || minuteDigits != 2 || minute > 59 || at != text.Length)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, ref int at, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && digits < 5)
        {
            value = (value * 10) + text[at++] - '0';
            digits++;
        }

        return digits is > 0 and < 5;
    }

    private static bool TrySeparator(ReadOnlySpan<char> text, ref int at, out char separator)
    {
        separator = at < text.Length ? text[at++] : '\0';
        return separator is '/' or '.' or '-';
    }
}
