using System.Collections.Concurrent;

namespace Sightline.Language.Coding.Words;

/// <summary>Every distinct word met so far, with the lexicon elements that accept it. Safe for several threads.</summary>
internal sealed class WordTable
{
    // Records repeat a small vocabulary; what lies beyond this many words is names and numbers, made anew each time.
    private const int Remembered = 200_000;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "nil", "none", "without", "denies", "denied", "deny", "didn't", "wasn't", "weren't", "isn't", "hasn't", "haven't",
        "hadn't", "don't", "doesn't", "won't", "wouldn't", "couldn't", "can't", "cannot", "nor", "neither", "nobody", "nothing",
    };

    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, List<int>> _exact;
    private readonly Dictionary<string, List<int>> _prefixes;
    private readonly int _shortestPrefix;
    private readonly int _longestPrefix;
    private readonly int _anyNumber;
    private readonly int _numberPair;
    private int _count;

    public WordTable(Dictionary<string, List<int>> exact, Dictionary<string, List<int>> prefixes, int anyNumber, int numberPair)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _exact = exact;
        _prefixes = prefixes;
        _anyNumber = anyNumber;
        _numberPair = numberPair;
        _shortestPrefix = prefixes.Count == 0 ? 0 : prefixes.Keys.Min(k => k.Length);
        _longestPrefix = prefixes.Count == 0 ? 0 : prefixes.Keys.Max(k => k.Length);
    }

    public Word Get(ReadOnlySpan<char> normalised)
    {
        if (_lookup.TryGetValue(normalised, out var known))
        {
            return known;
        }

        var text = normalised.ToString();
        var word = new Word(text, ElementsOf(text), KindOf(text));
        if (_count < Remembered && _words.TryAdd(text, word))
        {
            Interlocked.Increment(ref _count);
        }

        return word;
    }

    private static WordClass KindOf(string text) => text switch
    {
        "." or "?" or "!" or ";" or "\n" => WordClass.Stop,
        "\"" => WordClass.Quote,
        _ => Negations.Contains(text) ? WordClass.Negation : WordClass.Plain,
    };

    private int[] ElementsOf(string text)
    {
        var elements = new SortedSet<int>();
        if (_exact.TryGetValue(text, out var exact))
        {
            elements.UnionWith(exact);
        }

        for (var n = _shortestPrefix; n <= Math.Min(_longestPrefix, text.Length); n++)
        {
            if (_prefixes.TryGetValue(text[..n], out var prefixed))
            {
                elements.UnionWith(prefixed);
            }
        }

        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            elements.Add(text.Contains('-', StringComparison.Ordinal) ? _numberPair : _anyNumber);
        }

        elements.Remove(-1);
        return [.. elements];
    }
}
