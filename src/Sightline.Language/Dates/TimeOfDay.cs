namespace Sightline.Language.Dates;

/// <summary>Reads a time of day as it is written: 14:20, 1420hrs, 2.20pm, 9pm, noon, 10–11am (the first is taken).</summary>
public static class TimeOfDay
{
    /// <summary>Reads a cell that holds only a time of day.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The time, to the minute; null where the words are no time or name only a part of the day.</returns>
    public static TimeOnly? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 60)
        {
            return null;
        }

        var tokens = DateTokens.Cut(text.ToLowerInvariant(), isLenient: false);
        tokens.RemoveAll(t => t.IsNoise || t.Mark is DateMark.About or DateMark.From);
        var at = 0;
        return TryRead(tokens, ref at, isAfterDate: true, out var time) && tokens.Skip(at).All(t => t.Mark is DateMark.PartOfDay or DateMark.Dot) ? time : null;
    }

    /// <summary>Reads a time, and the end of a stretch of time where one follows.</summary>
    /// <param name="tokens">The pieces.</param>
    /// <param name="at">Where to begin; moved past the time where there is one.</param>
    /// <param name="isAfterDate">Whether a whole date stands before it, so that 14.20 and 1420 can only be times.</param>
    /// <param name="time">The time.</param>
    /// <returns>True where there is a time that exists.</returns>
    internal static bool TryRead(IReadOnlyList<DateToken> tokens, ref int at, bool isAfterDate, out TimeOnly time)
    {
        var start = at;
        if (TryOne(tokens, ref at, isAfterDate, hasMeridiem: false, out time))
        {
            var next = at;
            if (next < tokens.Count && tokens[next].Mark is DateMark.Dash or DateMark.To or DateMark.And)
            {
                next++;
                if (TryOne(tokens, ref next, isAfterDate, hasMeridiem: false, out _))
                {
                    at = next;
                }
            }

            return true;
        }

        at = start;
        return TrySharedMeridiem(tokens, ref at, out time);
    }

    private static bool TryOne(IReadOnlyList<DateToken> tokens, ref int at, bool isAfterDate, bool hasMeridiem, out TimeOnly time)
    {
        time = default;
        if (Mark(tokens, at) == DateMark.Noon)
        {
            time = new TimeOnly(12, 0);
            at++;
            return true;
        }

        if (Mark(tokens, at) != DateMark.Number)
        {
            return false;
        }

        var hour = tokens[at];
        var (next, minutes, isClock) = Minutes(tokens, at, isAfterDate);
        var (hours, isCompact) = hour.Digits is 3 or 4 && minutes < 0
            ? (hour.Value / 100, true)
            : (hour.Value, false);
        minutes = isCompact ? hour.Value % 100 : Math.Max(minutes, 0);
        if (!isCompact && hour.Digits > 2)
        {
            return false;
        }

        var mark = Mark(tokens, next);
        if (mark is DateMark.Am or DateMark.Pm)
        {
            hours = mark == DateMark.Pm && hours < 12 ? hours + 12 : mark == DateMark.Am && hours == 12 ? 0 : hours;
            next = SkipNoise(tokens, next + 1);
        }
        else if (mark == DateMark.Hours)
        {
            next++;
        }
        else if (!isClock && !hasMeridiem && !(isCompact && hour.Digits == 4 && isAfterDate && mark is not (DateMark.Slash or DateMark.Dash or DateMark.Dot or DateMark.Month)))
        {
            return false;
        }

        if (hour.Value < 0 || hours > 23 || minutes > 59)
        {
            return false;
        }

        time = new TimeOnly(hours, minutes);
        at = next;
        return true;
    }

    /// <summary>The minutes after a colon, or after a full stop where that can be nothing else.</summary>
    private static (int Next, int Minutes, bool IsClock) Minutes(IReadOnlyList<DateToken> tokens, int at, bool isAfterDate)
    {
        var next = at + 1;
        if (Mark(tokens, next) is not (DateMark.Colon or DateMark.Dot) || Mark(tokens, next + 1) != DateMark.Number || tokens[next + 1].Digits != 2
            || tokens[next + 1].AfterSpace || tokens[next + 1].Value < 0)
        {
            return (next, -1, false);
        }

        var isColon = tokens[next].Mark == DateMark.Colon;
        var minutes = tokens[next + 1].Value;
        var after = next + 2;
        if (isColon && Mark(tokens, after) == DateMark.Colon && Mark(tokens, after + 1) == DateMark.Number)
        {
            after += 2;
            after = Mark(tokens, after) == DateMark.Dot && Mark(tokens, after + 1) == DateMark.Number ? after + 2 : after;
        }

        var isDate = !isColon && Mark(tokens, after) is DateMark.Dot or DateMark.Slash or DateMark.Dash && Mark(tokens, after + 1) == DateMark.Number && !isAfterDate;
        var isClock = isColon || (isAfterDate && !isDate);
        return isClock || Mark(tokens, after) is DateMark.Am or DateMark.Pm or DateMark.Hours ? (after, minutes, isClock) : (next, -1, false);
    }

    /// <summary>"9-11pm": the first takes the half of the day from the second.</summary>
    private static bool TrySharedMeridiem(IReadOnlyList<DateToken> tokens, ref int at, out TimeOnly time)
    {
        time = default;
        if (Mark(tokens, at) != DateMark.Number || tokens[at].Digits > 2 || tokens[at].Value is < 1 or > 12
            || Mark(tokens, at + 1) is not (DateMark.Dash or DateMark.To))
        {
            return false;
        }

        var next = at + 2;
        if (!TryOne(tokens, ref next, isAfterDate: false, hasMeridiem: false, out var until))
        {
            return false;
        }

        var hour = tokens[at].Value % 12;
        time = new TimeOnly(until.Hour >= 12 && hour <= until.Hour - 12 ? hour + 12 : hour, 0);
        at = next;
        return true;
    }

    private static int SkipNoise(IReadOnlyList<DateToken> tokens, int at) => Mark(tokens, at) == DateMark.Noise ? at + 1 : at;

    private static DateMark Mark(IReadOnlyList<DateToken> tokens, int at) => at < tokens.Count ? tokens[at].Mark : DateMark.End;
}
