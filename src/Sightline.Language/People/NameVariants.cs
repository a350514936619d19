using System.Collections.Concurrent;

namespace Sightline.Language.People;

/// <summary>Finds the people whose names a word may be a misspelling of. Remembers its answers, up to a limit.</summary>
internal sealed class NameVariants
{
    private const int AnswersKept = 8192;
    private const int LongestWord = 24;

    private readonly List<(string Name, string Sound, PeopleSet Given, PeopleSet Family)> names = [];
    private readonly ConcurrentDictionary<string, (PeopleSet Given, PeopleSet Family)> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (PeopleSet Given, PeopleSet Family)>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameVariants(FamilyModel family)
    {
        lookup = answers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < family.People.Length; i++)
        {
            var one = PeopleSet.Of(i);
            var given = NameForms.Words(family.People[i].Given);
            var surname = NameForms.Words(family.People[i].Family);
            Add(string.Concat(given), one, PeopleSet.None);
            Add(given.Length > 0 ? given[0] : string.Empty, one, PeopleSet.None);
            Add(string.Concat(surname), PeopleSet.None, one);
        }
    }

    /// <summary>Whom a word may mean.</summary>
    /// <param name="word">A word as written.</param>
    /// <returns>The people by given name and by family name; both empty where it is like nobody's.</returns>
    public (PeopleSet Given, PeopleSet Family) Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestWord)
        {
            return default;
        }

        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(word[i]);
        }

        if (lookup.TryGetValue(lower, out var known))
        {
            return known;
        }

        var text = lower.ToString();
        var answer = Compare(text);
        if (answers.Count < AnswersKept)
        {
            answers.TryAdd(text, answer);
        }

        return answer;
    }

    private (PeopleSet Given, PeopleSet Family) Compare(string word)
    {
        var sound = SoundKey.Of(word);
        var (given, family) = (PeopleSet.None, PeopleSet.None);
        foreach (var name in names)
        {
            if (sound.Length > 1 && string.Equals(sound, name.Sound, StringComparison.Ordinal))
            {
                given |= name.Given;
                family |= name.Family;
            }
        }

        if (given.Any || family.Any || CommonNames.All.Contains(word))
        {
            return (given, family);
        }

        foreach (var name in names)
        {
            if (Misspelling.MayBe(word, name.Name))
            {
                given |= name.Given;
                family |= name.Family;
            }
        }

        return (given, family);
    }

    private void Add(string name, PeopleSet given, PeopleSet family)
    {
        if (name.Length > 1)
        {
            names.Add((name, SoundKey.Of(name), given, family));
        }
    }
}
