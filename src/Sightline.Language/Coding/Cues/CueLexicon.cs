using System.Reflection;
using Sightline.Language.Coding.Words;

namespace Sightline.Language.Coding.Cues;

/// <summary>
/// The ways in which the professions write a thing down, read from <c>Lexicon/*.cues</c>: each cue a name, perhaps the code that it
/// stands for by itself, and phrases.
/// The lexicon is data: adding a way of saying something is one phrase in one file.
/// </summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _prefixes = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];
    private readonly List<string> _names = [];
    private readonly List<string?> _proposals = [];
    private readonly Dictionary<int, List<Phrase>> _byFirst = [];

    private CueLexicon()
    {
        AnyNumber = Element("#");
        NumberPair = Element("#-#");
    }

    /// <summary>The lexicon of this build.</summary>
    public static CueLexicon Default { get; } = Load();

    /// <summary>The names of the cues; a cue is its index here.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>For each cue the code that it stands for by itself, as <c>kind/type/outcome</c>; null where it stands for none.</summary>
    public IReadOnlyList<string?> Proposals => _proposals;

    /// <summary>The element that accepts any number.</summary>
    public int AnyNumber { get; }

    /// <summary>The element that accepts a pair of numbers.</summary>
    public int NumberPair { get; }

    /// <summary>A table of words that knows this lexicon's elements.</summary>
    public WordTable NewTable() => new(_exact, _prefixes, AnyNumber, NumberPair);

    /// <summary>The phrases that may begin with a word.</summary>
    public bool TryPhrases(int element, out List<Phrase> phrases) => _byFirst.TryGetValue(element, out phrases!);

    /// <summary>Reads one file of cues.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="InvalidDataException">A line is not a cue; the lexicon is part of the program, so this is a bug.</exception>
    public static CueLexicon Parse(string text)
    {
        var lexicon = new CueLexicon();
        lexicon.Add(text);
        return lexicon;
    }

    private static CueLexicon Load()
    {
        var lexicon = new CueLexicon();
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cues", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            lexicon.Add(reader.ReadToEnd());
        }

        return lexicon;
    }

    private void Add(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw new InvalidDataException("A line of the lexicon has no name.");
            }

            var cue = _names.Count;
            var head = line[..colon].Split(" => ");
            _names.Add(head[0]);
            _proposals.Add(head.Length > 1 ? head[1] : null);
            foreach (var phrase in line[(colon + 2)..].Split(" | "))
            {
                foreach (var variant in PhraseParser.Variants(phrase))
                {
                    AddPhrase(cue, variant);
                }
            }
        }
    }

    private void AddPhrase(int cue, IReadOnlyList<string> parts)
    {
        var steps = parts.Select(p => p[0] == '~' ? new Step(Element: -1, Gap: p[1] - '0') : new Step(Element(p), Gap: 0)).ToArray();
        if (steps.Length == 0 || steps[0].Element < 0)
        {
            throw new InvalidDataException("A phrase of the lexicon begins with a gap.");
        }

        if (!_byFirst.TryGetValue(steps[0].Element, out var list))
        {
            _byFirst[steps[0].Element] = list = [];
        }

        list.Add(new Phrase(cue, steps));
    }

    private int Element(string part)
    {
        if (_elements.TryGetValue(part, out var known))
        {
            return known;
        }

        var id = _elements.Count;
        _elements[part] = id;
        _written.Add(part);
        if (part is "#" or "#-#")
        {
            return id;
        }

        foreach (var word in part.Split('/'))
        {
            var (table, key) = word.EndsWith('*') ? (_prefixes, word[..^1]) : (_exact, word);
            if (!table.TryGetValue(key, out var ids))
            {
                table[key] = ids = [];
            }

            ids.Add(id);
        }

        return id;
    }

    /// <summary>A cue's phrases without gaps, each as one might write it; at most a handful.</summary>
    public IEnumerable<string> PlainPhrases(int cue) =>
        _byFirst.Values.SelectMany(l => l)
            .Where(p => p.Cue == cue && p.Steps.All(s => s.Element >= 0 && s.Element != AnyNumber && s.Element != NumberPair))
            .OrderByDescending(p => p.Steps.Length)
            .Select(p => string.Join(' ', p.Steps.Select(s => _written[s.Element].Split('/')[0].TrimEnd('*'))))
            .Take(4);

    /// <summary>A way of saying something.</summary>
    internal sealed record Phrase(int Cue, Step[] Steps);

    /// <summary>One word of a phrase, or a gap of up to so many words before the next.</summary>
    internal readonly record struct Step(int Element, int Gap);
}
