namespace Sightline.Language.People;

/// <summary>The words of one cell, split once and looked up once.</summary>
internal sealed class RowWords
{
    private const int LongestWord = 40;

    private readonly List<Word> words = [];

    public string Text { get; private set; } = string.Empty;

    public int Count => words.Count;

    public Word this[int at] => words[at];

    /// <summary>Splits a text into words.</summary>
    /// <param name="text">The words of a cell.</param>
    /// <param name="lexicon">What the words can mean.</param>
    public void Read(string text, Lexicon lexicon)
    {
        Text = text;
        words.Clear();
        Span<char> lower = stackalloc char[LongestWord];
        var traits = WordTraits.StartsSentence | WordTraits.StartsClause;
        var quoted = false;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (!char.IsLetterOrDigit(c))
            {
                traits |= Between(text, i, ref quoted);
                i++;
                continue;
            }

            var start = i;
            var length = 0;
            var capitals = 0;
            var letters = 0;
            var own = traits;
            while (i < text.Length)
            {
                c = text[i];
                if (char.IsLetterOrDigit(c))
                {
                    if (char.IsLetter(c))
                    {
                        letters++;
                        capitals += char.IsUpper(c) ? 1 : 0;
                    }

                    if (length < LongestWord)
                    {
                        lower[length] = char.ToLowerInvariant(c);
                    }

                    length++;
                    i++;
                }
                else if (c is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                {
                    if (text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])))
                    {
                        own |= WordTraits.Possessive;
                        break;
                    }

                    i++;
                }
                else
                {
                    break;
                }
            }

            var end = i;
            if ((own & WordTraits.Possessive) != WordTraits.None)
            {
                i += 2;
            }

            own |= char.IsUpper(text[start]) ? WordTraits.Capital : WordTraits.None;
            own |= letters > 1 && capitals == letters ? WordTraits.AllCapitals : WordTraits.None;
            own |= quoted ? WordTraits.Quoted : WordTraits.None;
            own |= letters == 0 ? WordTraits.Number : WordTraits.None;
            words.Add(new Word(start, end, length <= LongestWord ? lexicon.Find(lower[..length]) : null, own));
            traits = WordTraits.None;
        }
    }

    /// <summary>The letters of a word, as written.</summary>
    public ReadOnlySpan<char> Letters(int at) => Text.AsSpan(words[at].Start, words[at].End - words[at].Start);

    /// <summary>Whether a word is one letter alone.</summary>
    public bool IsLetter(int at) => words[at].End - words[at].Start == 1 && char.IsLetter(Text[words[at].Start]);

    private static WordTraits Between(string text, int at, ref bool quoted)
    {
        switch (text[at])
        {
            case '.':
                // 'Dr. X' and 'K.P.' do not end a sentence: a full stop does where a space or the end follows, and more than one letter stands before.
                var ends = at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '”' or '"' or '\'' or '’';
                return ends && !(at >= 1 && char.IsUpper(text[at - 1]) && (at < 2 || !char.IsLetterOrDigit(text[at - 2])))
                    ? WordTraits.StartsSentence | WordTraits.StartsClause
                    : WordTraits.AfterDot;
            case '!' or '?' or '\n' or '\r' or '•':
                return WordTraits.StartsSentence | WordTraits.StartsClause;
            case ':':
                return WordTraits.StartsClause | WordTraits.AfterColon;
            case ';':
                return WordTraits.StartsClause | WordTraits.AfterSemicolon;
            case ',' or '–' or '—':
                return WordTraits.StartsClause;
            case '-':
                return at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
                    ? WordTraits.AfterHyphen
                    : WordTraits.StartsClause;
            case '(' or '[':
                return WordTraits.AfterBracket;
            case ')' or ']':
                return WordTraits.AfterClosing;
            case '/' or '+' or '&':
                return WordTraits.AfterStroke;
            case '“':
                quoted = true;
                return WordTraits.StartsQuote;
            case '”':
                quoted = false;
                return WordTraits.None;
            case '"':
                quoted = !quoted;
                return quoted ? WordTraits.StartsQuote : WordTraits.None;
            default:
                return WordTraits.None;
        }
    }
}

/// <summary>One word of a cell.</summary>
internal readonly record struct Word(int Start, int End, Term? Term, WordTraits Traits)
{
    public bool Is(WordTraits trait) => (Traits & trait) != WordTraits.None;

    public bool Means(WordSense sense) => Term is not null && (Term.Senses & sense) != WordSense.None;

    /// <summary>Whether nothing but a space or a hyphen stands between this word and the one before.</summary>
    public bool Follows => (Traits & (WordTraits.StartsSentence | WordTraits.StartsClause | WordTraits.AfterBracket | WordTraits.AfterClosing | WordTraits.AfterStroke | WordTraits.StartsQuote)) == WordTraits.None;
}

/// <summary>How a word is written and what stands before it.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Capital = 1,
    AllCapitals = 1 << 1,
    Number = 1 << 2,
    Possessive = 1 << 3,
    Quoted = 1 << 4,
    StartsSentence = 1 << 5,
    StartsClause = 1 << 6,
    AfterColon = 1 << 7,
    AfterSemicolon = 1 << 8,
    AfterHyphen = 1 << 9,
    AfterBracket = 1 << 10,
    AfterClosing = 1 << 11,
    AfterStroke = 1 << 12,
    AfterDot = 1 << 13,
    StartsQuote = 1 << 14,
}
