using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>Reads everything that a date cell says: what leads up to the date, its ends, the time of day, and what follows.</summary>
internal sealed class DateSentence
{
    private readonly List<DateToken> _tokens;
    private readonly DateHints _hints;
    private readonly DatePart _reader;
    private readonly List<PartialDate> _parts = [];
    private TimeOnly? _time;
    private bool _isAbout;
    private bool _isOr;
    private DateMark _week;
    private DateMark _open;
    private bool _hasWeekend;

    private DateSentence(List<DateToken> tokens, DateHints hints)
    {
        _tokens = tokens;
        _hints = hints;
        _reader = new DatePart(tokens, hints);
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The words.</param>
    /// <param name="hints">What is known about the record.</param>
    /// <returns>When it was, or the reason why that cannot be said.</returns>
    public static Reading<When> Read(string text, DateHints hints)
    {
        var tokens = DateTokens.Cut(text.ToLowerInvariant(), isLenient: true);
        var isUndated = tokens.RemoveAll(t => t.Mark is DateMark.Not or DateMark.Undated) > 0;
        tokens.RemoveAll(t => t.Mark == DateMark.Bracket);
        JoinPartsOfDay(tokens);
        if (tokens.TrueForAll(t => t.Mark is DateMark.Noise or DateMark.Dash or DateMark.Dot or DateMark.Slash or DateMark.Comma or DateMark.About))
        {
            return Reading<When>.Not(isUndated ? DateReasons.NotDated : DateReasons.Empty);
        }

        var sentence = new DateSentence(tokens, hints);
        var reason = sentence.Parse();
        return reason is not null ? Reading<When>.Not(reason) : sentence.Compose();
    }

    /// <summary>"Early hours" and "late evening" are parts of a day, and say nothing about a month.</summary>
    private static void JoinPartsOfDay(List<DateToken> tokens)
    {
        for (var i = tokens.Count - 2; i >= 0; i--)
        {
            if (tokens[i].Mark is DateMark.Early or DateMark.Mid or DateMark.Late && tokens[i + 1].Mark is DateMark.Hours or DateMark.PartOfDay)
            {
                tokens[i] = tokens[i] with { Mark = DateMark.PartOfDay };
                tokens.RemoveAt(i + 1);
            }
        }
    }

    private string? Parse()
    {
        if (Lead() is { } wrong)
        {
            return wrong;
        }

        var reason = OnePart();
        while (reason is null && Separator(out var width, out var isOr))
        {
            var begin = _reader.At;
            _reader.At += width;
            SkipLead();
            _reader.At = IsLeadingTime(out var past) ? past : _reader.At;
            SkipLead();
            var parts = _parts.Count;
            reason = OnePart();
            if (reason is null && _parts.Count == parts)
            {
                _reader.At = begin;
                break;
            }

            _isOr |= isOr;
        }

        return reason ?? (_parts.Count == 0 ? DateReasons.Unreadable : Trail());
    }

    /// <summary>What stands before the first end: "between", "w/c", "on or about", the time of day.</summary>
    private string? Lead()
    {
        for (; _reader.Peek().Mark != DateMark.End; _reader.At++)
        {
            var token = _reader.Peek();
            switch (token.Mark)
            {
                case DateMark.Noise or DateMark.Between or DateMark.Or or DateMark.Dash or DateMark.Comma or DateMark.PartOfDay or DateMark.Weekday
                    or DateMark.Commencing or DateMark.Colon or DateMark.Dot:
                    _week = token.Mark == DateMark.Commencing && _week == DateMark.Week ? DateMark.Commencing : _week;
                    break;
                case DateMark.Early when _week == DateMark.Week:
                    _week = DateMark.Commencing;
                    break;
                case DateMark.Ending:
                    _week = DateMark.Ending;
                    break;
                case DateMark.Week:
                    _week = DateMark.Week;
                    break;
                case DateMark.Weekend:
                    _hasWeekend = true;
                    break;
                case DateMark.Before or DateMark.After or DateMark.From:
                    _open = token.Mark;
                    break;
                case DateMark.About or DateMark.Number or DateMark.Noon when IsLeadingTime(out var next):
                    _reader.At = next - 1;
                    break;
                case DateMark.About:
                    _isAbout = true;
                    break;
                case DateMark.Late when _week == DateMark.Week:
                    _week = DateMark.Ending;
                    break;
                case DateMark.Unknown or DateMark.Foreign or DateMark.TimeMark or DateMark.Apostrophe:
                    return DateReasons.Unreadable;
                default:
                    return null;
            }
        }

        return null;
    }

    private bool IsLeadingTime(out int next)
    {
        next = _reader.At + (_reader.Peek().Mark == DateMark.About ? 1 : 0);
        var mark = _reader.Peek(next - _reader.At + 1).Mark;
        var isTime = TimeOfDay.TryRead(_tokens, ref next, isAfterDate: false, out var time) && mark is not DateMark.Month;
        _time = isTime ? time : _time;
        return isTime;
    }

    private void SkipLead()
    {
        while (_reader.Peek().Mark is DateMark.Noise or DateMark.Weekday or DateMark.About or DateMark.PartOfDay)
        {
            _isAbout |= _reader.Peek().Mark == DateMark.About;
            _reader.At++;
        }
    }

    /// <summary>One end with what belongs to it: its weekday, "early", its time.</summary>
    private string? OnePart()
    {
        var position = DateMark.End;
        while (_reader.Peek().Mark is DateMark.Early or DateMark.Mid or DateMark.Late)
        {
            position = _reader.Peek().Mark;
            _reader.At++;
            while (_reader.Peek().Mark is DateMark.Noise || (_reader.Peek().Mark == DateMark.Dash && _reader.Peek(1).Mark is not (DateMark.Early or DateMark.Mid or DateMark.Late)))
            {
                _reader.At++;
            }
        }

        var reason = _reader.Read(out var part);
        part.Position = position;
        if (reason is not null || (part.IsEmpty && position == DateMark.End))
        {
            return reason;
        }

        while (_reader.Peek().Mark is DateMark.Noise or DateMark.Weekday or DateMark.PartOfDay or DateMark.TimeMark or DateMark.Am or DateMark.Pm
            || (_reader.Peek().Mark == DateMark.Comma && part.IsFullDay && (!_reader.Peek(1).IsNumber || LooksLikeTimeAfter()))
            || (_reader.Peek().Mark is DateMark.Between or DateMark.From && part.IsFullDay && LooksLikeTimeAfter())
            || (_reader.Peek().Mark == DateMark.About))
        {
            _isAbout |= _reader.Peek().Mark == DateMark.About && !LooksLikeTimeAfter();
            _reader.At++;
        }

        var at = _reader.At;
        if (part.IsFullDay && _reader.Peek().Mark == DateMark.Dash)
        {
            at++;
        }

        if (part.IsFullDay && IsTimeNotDate(at) && TimeOfDay.TryRead(_tokens, ref at, isAfterDate: true, out var time))
        {
            part.Time = time;
            _reader.At = at;
        }

        _parts.Add(part);
        return null;
    }

    private bool LooksLikeTimeAfter()
    {
        var at = _reader.At + 1;
        return IsTimeNotDate(at) && TimeOfDay.TryRead(_tokens, ref at, isAfterDate: true, out _);
    }

    /// <summary>Whether the numbers here are a clock time and not another date.</summary>
    private bool IsTimeNotDate(int at)
    {
        var ahead = at - _reader.At;
        return !(_reader.Peek(ahead).IsNumber && _reader.Peek(ahead + 1).Mark is DateMark.Slash or DateMark.Dot or DateMark.Dash or DateMark.Month or DateMark.Ordinal
            && (_reader.Peek(ahead + 1).Mark is DateMark.Month or DateMark.Ordinal or DateMark.Slash
                || (_reader.Peek(ahead + 2).IsNumber && _reader.Peek(ahead + 3).Mark is DateMark.Slash or DateMark.Dot && _reader.Peek(ahead + 4).IsNumber)));
    }

    private bool Separator(out int width, out bool isOr)
    {
        width = 0;
        isOr = false;
        while (_reader.Peek(width).Mark is DateMark.Dash or DateMark.To or DateMark.And or DateMark.Or or DateMark.Slash or DateMark.Comma or DateMark.Noise or DateMark.TimeMark)
        {
            isOr |= _reader.Peek(width).Mark == DateMark.Or;
            width++;
        }

        return width > 0 && _reader.Peek(width).Mark is not DateMark.End;
    }

    /// <summary>What stands after the last end. A word that means nothing here may follow a whole date; a number may not.</summary>
    private string? Trail()
    {
        for (; _reader.Peek().Mark != DateMark.End; _reader.At++)
        {
            switch (_reader.Peek().Mark)
            {
                case DateMark.About:
                    _isAbout = true;
                    break;
                case DateMark.Onwards or DateMark.To when _reader.Peek().Mark == DateMark.Onwards || _reader.Peek(1).Mark == DateMark.Onwards:
                    _open = DateMark.From;
                    break;
                case DateMark.Weekend:
                    _hasWeekend = true;
                    break;
                case DateMark.Noise or DateMark.Weekday or DateMark.PartOfDay or DateMark.Am or DateMark.Pm or DateMark.Dot or DateMark.Comma
                    or DateMark.Colon or DateMark.Or or DateMark.Dash:
                    break;
                case DateMark.To:
                    return DateReasons.OneEnd;
                case DateMark.Unknown or DateMark.And or DateMark.Slash or DateMark.Late or DateMark.Early or DateMark.Mid when _parts.TrueForAll(p => p.Year > 0):
                    break;
                case DateMark.Number when _parts is [.., { IsFullDay: true }] && _reader.Peek(1).Mark is DateMark.Colon or DateMark.Hours or DateMark.Am or DateMark.Pm:
                    return DateReasons.NoSuchTime;
                default:
                    return DateReasons.Unreadable;
            }
        }

        return null;
    }

    private Reading<When> Compose()
    {
        for (var i = _parts.Count - 2; i >= 0; i--)
        {
            var part = _parts[i];
            part.FillFrom(_parts[i + 1]);
            _parts[i] = part;
        }

        for (var i = 1; i < _parts.Count; i++)
        {
            var part = _parts[i];
            part.FollowFrom(_parts[i - 1]);
            _parts[i] = part;
        }

        if (_parts.Count == 1 && _parts[0].Year == 0)
        {
            _parts[0] = YearFromHints.Settle(_parts[0], _hints);
        }

        var reason = _parts[0].Resolve(out var first);
        if (reason is not null)
        {
            return Reading<When>.Not(reason);
        }

        reason = _parts[^1].Resolve(out var last);
        if (reason is not null)
        {
            return Reading<When>.Not(reason);
        }

        if (_parts.Count > 1)
        {
            return DateComposition.Range(first, last, _isAbout || _isOr, _week == DateMark.Commencing);
        }

        var isWeekdayWrong = first.Precision == Precision.Day && _tokens.Exists(t => t.Mark == DateMark.Weekday)
            && !_tokens.Exists(t => t.Mark == DateMark.Weekday && t.Value == (int)first.Earliest.DayOfWeek);
        var time = _parts[0].Time ?? _time;
        return _open != DateMark.End ? DateComposition.OpenEnded(first, _parts[0], _open, _hints)
            : _week != DateMark.End ? DateComposition.Week(first, _week, _isAbout)
            : _hasWeekend ? DateComposition.Weekend(first)
            : DateComposition.One(first, time, _isAbout || isWeekdayWrong);
    }
}
