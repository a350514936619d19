using System.Globalization;
using System.Text;

namespace Sightline.Documents.Import.Excel;

/// <summary>Writes numbers in patterns of digits: leading zeros, decimals, thousands, per cent, pounds, the groups of a telephone number.</summary>
internal static class DigitPattern
{
    /// <summary>Writes a number.</summary>
    /// <param name="pattern">The part of a format's code for positive numbers.</param>
    /// <param name="value">The number.</param>
    /// <returns>The text; null where the pattern cannot be followed.</returns>
    public static string? Write(string pattern, double value)
    {
        var marks = Marks(pattern);
        var first = marks.FindIndex(m => m.IsDigit);
        var last = marks.FindLastIndex(m => m.IsDigit);
        var point = marks.FindIndex(m => m is { IsLiteral: false, Mark: '.' });
        var wholeEnd = point < 0 ? last + 1 : point;
        var decimals = point < 0 ? 0 : marks.Skip(point).Count(m => m.IsDigit);
        var needed = point < 0 ? 0 : marks.Skip(point).Count(m => m is { IsDigit: true, Mark: '0' });
        var percents = marks.Count(m => m is { IsLiteral: false, Mark: '%' });
        var scaled = value * Math.Pow(100, percents);
        if (decimals > 15 || Math.Abs(scaled) >= 1e15)
        {
            return null;
        }

        // Decimal arithmetic rounds 0.285 as a person does; through 15 digits, so that 3.0000000004 and its like end.
        var number = Math.Round((decimal)Math.Abs(scaled), decimals, MidpointRounding.AwayFromZero);
        var digits = number.ToString("0." + new string('0', decimals), CultureInfo.InvariantCulture).Split('.');
        var text = new StringBuilder(value < 0 && number != 0 ? "-" : string.Empty);
        Literals(text, marks, 0, first);
        var hasThousands = marks.Take(wholeEnd).Skip(first).Any(m => m is { IsLiteral: false, Mark: ',' });
        Whole(text, marks.GetRange(first, wholeEnd - first).FindAll(m => m.IsDigit || m.IsLiteral), digits[0], hasThousands);
        if (decimals > 0)
        {
            var fraction = digits[1].TrimEnd('0');
            fraction = fraction.PadRight(Math.Max(needed, fraction.Length), '0');
            text.Append(fraction.Length > 0 ? "." : string.Empty).Append(fraction);
        }

        Literals(text, marks, last + 1, marks.Count);
        return text.ToString().Trim();
    }

    private static void Whole(StringBuilder text, List<PatternMark> marks, string digits, bool hasThousands)
    {
        var fewest = marks.Count(m => m is { IsDigit: true, Mark: '0' });
        var left = (digits is "0" && fewest == 0 ? string.Empty : digits).PadLeft(fewest, '0');
        if (hasThousands)
        {
            for (var i = 0; i < left.Length; i++)
            {
                text.Append(i > 0 && (left.Length - i) % 3 == 0 ? "," : string.Empty).Append(left[i]);
            }

            return;
        }

        // Digits fill their places from the right; what is left over stands before the first place.
        var places = marks.Count(m => m.IsDigit);
        var spare = Math.Max(0, left.Length - places);
        text.Append(left, 0, spare);
        var skipped = places - (left.Length - spare);
        var next = spare;
        foreach (var mark in marks)
        {
            if (!mark.IsDigit)
            {
                text.Append(next > 0 ? mark.Mark.ToString() : string.Empty);
            }
            else if (skipped > 0)
            {
                skipped--;
            }
            else
            {
                text.Append(left[next++]);
            }
        }
    }

    private static void Literals(StringBuilder text, List<PatternMark> marks, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (marks[i].IsLiteral || marks[i].Mark == '%')
            {
                text.Append(marks[i].Mark);
            }
        }
    }

    private static List<PatternMark> Marks(string pattern)
    {
        var marks = new List<PatternMark>();
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    marks.Add(new(pattern[++i], IsLiteral: true));
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '"':
                    for (i++; i < pattern.Length && pattern[i] != '"'; i++)
                    {
                        marks.Add(new(pattern[i], IsLiteral: true));
                    }

                    break;
                case '[':
                    var close = pattern.IndexOf(']', i) is > 0 and var end ? end : pattern.Length - 1;
                    // [$£-809] : the sign of a currency, and the language.
                    if (i + 1 < pattern.Length && pattern[i + 1] == '$')
                    {
                        marks.AddRange(pattern[(i + 2)..close].Split('-')[0].Select(s => new PatternMark(s, IsLiteral: true)));
                    }

                    i = close;
                    break;
                case '0' or '#' or '?' or '.' or ',' or '%':
                    marks.Add(new(c, IsLiteral: false));
                    break;
                default:
                    marks.Add(new(c, IsLiteral: true));
                    break;
            }
        }

        return marks;
    }

    private readonly record struct PatternMark(char Mark, bool IsLiteral)
    {
        public bool IsDigit => !IsLiteral && Mark is '0' or '#' or '?';
    }
}
