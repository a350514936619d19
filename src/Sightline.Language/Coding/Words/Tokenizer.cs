namespace Sightline.Language.Coding.Words;

/// <summary>
/// Cuts text into words as records are written: hyphens part words ("pre-birth" is two), single letters with strokes or dots close up
/// ("D/N/A", "s.47"), a possessive ending falls away, and number pairs stay whole ("6–8").
/// </summary>
internal static class Tokenizer
{
    /// <summary>Adds the words of a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">What to add to each word's place.</param>
    /// <param name="words">The table of words.</param>
    /// <param name="tokens">Where the words go.</param>
    public static void Cut(ReadOnlySpan<char> text, int offset, WordTable words, List<Token> tokens)
    {
        Span<char> buffer = stackalloc char[64];
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || c is '½')
            {
                var end = EndOfWord(text, i);
                var n = Normalise(text[i..end], buffer);
                if (n > 0)
                {
                    tokens.Add(new Token(words.Get(buffer[..n]), offset + i, end - i));
                }

                i = end;
                continue;
            }

            var mark = c switch
            {
                '.' or '?' or '!' or ';' or '\n' => c,
                '“' or '”' or '"' or '‘' => '"',
                '&' => '&',
                '%' => '%',
                '@' => '@',
                _ => '\0',
            };
            if (mark != '\0')
            {
                buffer[0] = mark;
                tokens.Add(new Token(mark == '&' ? words.Get("and") : words.Get(buffer[..1]), offset + i, 1));
            }

            i++;
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || c is '½')
            {
                i++;
                continue;
            }

            if (i + 1 >= text.Length || i == start || !Joins(text, start, i))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        var next = text[at + 1];
        if (!char.IsLetterOrDigit(next))
        {
            return false;
        }

        var before = text[at - 1];
        var digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(next);
        switch (text[at])
        {
            case '\'' or '’' or '&' or '+':
                return true;
            case '-' or '–' or ':':
                return digits;
            case '.':
                return digits || IsSingle(text, at - 1, start) && IsSingleAhead(text, at + 1);
            case '/':
                return digits || (IsSingle(text, at - 1, start) && IsSingleAhead(text, at + 1));
            default:
                return false;
        }
    }

    private static bool IsSingle(ReadOnlySpan<char> text, int at, int start) =>
        at == start || (at > 0 && !char.IsLetterOrDigit(text[at - 1]));

    private static bool IsSingleAhead(ReadOnlySpan<char> text, int at) =>
        at + 1 >= text.Length || !char.IsLetter(text[at + 1]) || char.IsAsciiDigit(text[at]);

    private static int Normalise(ReadOnlySpan<char> raw, Span<char> buffer)
    {
        var n = 0;
        var letters = !char.IsAsciiDigit(raw[0]);
        foreach (var c in raw)
        {
            if (n == buffer.Length)
            {
                break;
            }

            switch (c)
            {
                case '’':
                    buffer[n++] = '\'';
                    break;
                case '–':
                    buffer[n++] = '-';
                    break;
                case '/' or '.' when letters:
                    break;
                default:
                    buffer[n++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        if (n > 2 && buffer[n - 2] == '\'' && buffer[n - 1] == 's')
        {
            n -= 2;
        }

        return n;
    }
}
