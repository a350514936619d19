namespace Sightline.Language.People;

/// <summary>Every word and phrase that means something in a family's records, for one look-up a word.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Term> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Lexicon() => lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public Term? Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var term) ? term : null;

    /// <summary>The term of a phrase, made where it is new.</summary>
    /// <param name="phrase">Words in lower case with one space between.</param>
    /// <returns>The term.</returns>
    public Term Of(string phrase)
    {
        Term? term = null;
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var single = Single(word);
            term = term is null ? single : term.Then(single);
        }

        return term ?? Single(string.Empty);
    }

    /// <summary>Gives senses to words separated by a stroke.</summary>
    public void Add(WordSense sense, string words)
    {
        foreach (var word in words.Split('|'))
        {
            Of(word).Senses |= sense;
        }
    }

    private Term Single(string word)
    {
        if (!terms.TryGetValue(word, out var term))
        {
            term = new Term(word);
            terms.Add(word, term);
        }

        return term;
    }
}
