namespace Sightline.Language.Coding.Words;

/// <summary>A distinct word of the records, as normalised for reading.</summary>
internal sealed class Word(string text, int[] elements, WordClass kind)
{
    /// <summary>The normalised word.</summary>
    public string Text { get; } = text;

    /// <summary>The lexicon elements that accept the word, ascending.</summary>
    public int[] Elements { get; } = elements;

    /// <summary>The word's part of a feature's key.</summary>
    public ulong Hash { get; } = Features.FeatureKey.Of(text);

    /// <summary>What the word does to the words after it.</summary>
    public WordClass Kind { get; } = kind;

    /// <summary>Whether a lexicon element accepts the word.</summary>
    public bool Is(int element)
    {
        foreach (var e in Elements)
        {
            if (e == element)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What a word does in a sentence, as far as reading needs it.</summary>
internal enum WordClass
{
    /// <summary>An ordinary word.</summary>
    Plain,

    /// <summary>Ends a sentence.</summary>
    Stop,

    /// <summary>Denies what follows it.</summary>
    Negation,

    /// <summary>Opens or closes reported words.</summary>
    Quote,
}

/// <summary>A word where it stands in an account's text.</summary>
internal readonly record struct Token(Word Word, int Start, int Length)
{
    /// <summary>One past the last character.</summary>
    public int End => Start + Length;
}
