namespace Sightline.Language.Dates;

/// <summary>Cuts a written date into its pieces.</summary>
internal static class DateTokens
{
    /// <summary>The shorthand that a slash or full stops run through: what it is written as, and the pieces that it stands for.</summary>
    private static readonly (string Written, DateMark First, DateMark Second)[] Shorthand =
    [
        ("w/c", DateMark.Week, DateMark.Commencing), ("w.c", DateMark.Week, DateMark.Commencing), ("wk/c", DateMark.Week, DateMark.Commencing),
        ("w/b", DateMark.Week, DateMark.Commencing), ("w/s", DateMark.Week, DateMark.Commencing), ("wc", DateMark.Week, DateMark.Commencing),
        ("wb", DateMark.Week, DateMark.Commencing), ("w-c", DateMark.Week, DateMark.Commencing),
        ("w/end", DateMark.Weekend, DateMark.Noise), ("w/e", DateMark.Week, DateMark.Ending), ("w.e", DateMark.Week, DateMark.Ending), ("we", DateMark.Week, DateMark.Ending),
        ("n/k", DateMark.Undated, DateMark.Noise), ("n/a", DateMark.Undated, DateMark.Noise), ("n.k", DateMark.Undated, DateMark.Noise), ("d/k", DateMark.Undated, DateMark.Noise),
        ("a.m", DateMark.Am, DateMark.Noise), ("p.m", DateMark.Pm, DateMark.Noise), ("c/o", DateMark.Unknown, DateMark.Noise),
    ];

    /// <summary>Cuts text.</summary>
    /// <param name="text">The words, in lower case.</param>
    /// <param name="isLenient">Whether a month may be wrong by one letter.</param>
    /// <returns>The pieces in order.</returns>
    public static List<DateToken> Cut(string text, bool isLenient)
    {
        var tokens = new List<DateToken>(16);
        var at = 0;
        var spaced = true;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            at = char.IsAsciiDigit(text[at]) ? Number(text, at, spaced, tokens)
                : char.IsLetter(text[at]) ? Word(text, at, spaced, isLenient, tokens)
                : Sign(text, at, spaced, tokens);
            spaced = false;
        }

        return tokens;
    }

    private static int Number(string text, int start, bool spaced, List<DateToken> tokens)
    {
        var end = start;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = end - start < 9 ? (value * 10) + text[end] - '0' : value;
            end++;
        }

        var mark = end - start > 9 ? DateMark.Foreign : DateMark.Number;
        tokens.Add(new DateToken(mark, value, end - start, start, end, spaced));
        return end;
    }

    private static int Word(string text, int start, bool spaced, bool isLenient, List<DateToken> tokens)
    {
        foreach (var (written, first, second) in Shorthand)
        {
            var past = start + written.Length;
            if (string.CompareOrdinal(text, start, written, 0, written.Length) == 0 && (past == text.Length || !char.IsLetter(text[past])))
            {
                past = past < text.Length && text[past] == '.' ? past + 1 : past;
                tokens.Add(new DateToken(first, 0, 0, start, past, spaced));
                tokens.Add(new DateToken(second, 0, 0, past, past, AfterSpace: false));
                return past;
            }
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        if (word.Trim('x').IsEmpty && word.Length <= 2 && end < text.Length && text[end] is '/' or '.' or '-')
        {
            tokens.Add(new DateToken(DateMark.Number, -1, 2, start, end, spaced));
            return end;
        }

        var (mark, value) = DateWords.Read(word, isLenient);
        var isGlued = !spaced && tokens is [.., { IsNumber: true }];
        if (isGlued && mark is not (DateMark.Ordinal or DateMark.Month or DateMark.Am or DateMark.Pm or DateMark.Hours or DateMark.TimeMark)
            && !(mark == DateMark.Noise && word is "z"))
        {
            mark = DateMark.Foreign;
        }

        end = end < text.Length && text[end] == '.' && mark is not (DateMark.Unknown or DateMark.Foreign) ? end + 1 : end;
        tokens.Add(new DateToken(mark, value, 0, start, end, spaced));
        return end;
    }

    private static int Sign(string text, int start, bool spaced, List<DateToken> tokens)
    {
        if (text[start] == '?')
        {
            return Questions(text, start, spaced, tokens);
        }

        var mark = text[start] switch
        {
            '/' or '\\' => DateMark.Slash,
            '.' => DateMark.Dot,
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => DateMark.Dash,
            ',' or ';' => DateMark.Comma,
            ':' => DateMark.Colon,
            '\'' or '\u2018' or '\u2019' or '`' => DateMark.Apostrophe,
            '(' or ')' or '[' or ']' or '"' or '\u201C' or '\u201D' or '*' => DateMark.Bracket,
            '&' or '+' => DateMark.And,
            '~' or '\u2248' => DateMark.About,
            '@' => DateMark.Noise,
            '\u200B' or '\u200E' or '\u200F' or '\u00AD' or '\uFEFF' => DateMark.Noise,
            _ => DateMark.Foreign,
        };
        tokens.Add(new DateToken(mark, 0, 0, start, start + 1, spaced));
        return start + 1;
    }

    private static int Questions(string text, int start, bool spaced, List<DateToken> tokens)
    {
        var end = start;
        while (end < text.Length && text[end] == '?')
        {
            end++;
        }

        var standsForNumber = end + 1 < text.Length && text[end] is '/' or '.' or '-' && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] == '?');
        tokens.Add(standsForNumber
            ? new DateToken(DateMark.Number, -1, 2, start, end, spaced)
            : new DateToken(DateMark.About, 0, 0, start, end, spaced));
        return end;
    }
}
