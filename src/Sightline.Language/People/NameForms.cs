using System.Text;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Language.People;

/// <summary>Puts into a lexicon every form under which records name the people of a register.</summary>
internal static class NameForms
{
    /// <summary>Adds the forms of everyone.</summary>
    public static void AddTo(Lexicon lexicon, Register register, FamilyModel family)
    {
        for (var i = 0; i < family.People.Length; i++)
        {
            Add(lexicon, family.People[i], PeopleSet.Of(i));
        }

        foreach (var practitioner in register.Practitioners)
        {
            Add(lexicon, practitioner);
        }
    }

    /// <summary>The words of a name in lower case: letters and digits only, apostrophes dropped.</summary>
    public static string[] Words(string? name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in (name ?? string.Empty) + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return [.. words];
    }

    private static void Add(Lexicon lexicon, Person person, PeopleSet one)
    {
        var given = Words(person.Given);
        var family = Words(person.Family);
        AddGiven(lexicon, given, one);
        AddFamily(lexicon, family, one);
        lexicon.Of(string.Join(' ', family)).OwnFamily |= one;
        AddInitials(lexicon, given, family, one);
        foreach (var alias in person.Aliases)
        {
            AddAlias(lexicon, alias, given, family, one);
        }

        foreach (var previous in person.PreviousNames)
        {
            // 'Smith (until 2012)' is the name and a remark.
            var words = Words(previous.Split('(')[0]);
            if (words.Length > 1 && given.Length > 0 && string.Equals(words[0], given[0], StringComparison.Ordinal))
            {
                AddFamily(lexicon, words[1..], one);
            }
            else
            {
                AddFamily(lexicon, words, one);
            }
        }

        var label = Words(person.Label?.Split('(')[0]);
        if (label.Length > 0)
        {
            lexicon.Of(string.Join(' ', label)).Whole |= one;
        }
    }

    private static void AddGiven(Lexicon lexicon, string[] given, PeopleSet one)
    {
        if (given.Length == 0)
        {
            return;
        }

        lexicon.Of(string.Join(' ', given)).Given |= one;
        lexicon.Of(string.Concat(given)).Given |= one;
        lexicon.Of(given[0]).Given |= one;
        foreach (var familiar in Nicknames.Familiar.GetValueOrDefault(given[0], []))
        {
            lexicon.Of(familiar).Given |= one;
        }
    }

    private static void AddFamily(Lexicon lexicon, string[] family, PeopleSet one)
    {
        if (family.Length > 0)
        {
            lexicon.Of(string.Join(' ', family)).Family |= one;
            lexicon.Of(string.Concat(family)).Family |= one;
            if (family.Length > 1)
            {
                // A double-barrelled name is often cut to its last part.
                lexicon.Of(family[^1]).Family |= one;
            }
        }
    }

    private static void AddInitials(Lexicon lexicon, string[] given, string[] family, PeopleSet one)
    {
        if (given.Length > 0 && family.Length > 0)
        {
            lexicon.Of($"{given[0][0]}{family[0][0]}").Initials |= one;
            lexicon.Of($"{given[0][0]} {family[0][0]}").Initials |= one;
        }
    }

    private static void AddAlias(Lexicon lexicon, string alias, string[] given, string[] family, PeopleSet one)
    {
        var words = Words(alias);
        if (words.Length == 0)
        {
            return;
        }

        var whole = string.Join(' ', words);
        if (words.Length == 1 && whole.Length > 2 && lexicon.Of(whole).Role == FamilyRole.None && char.IsUpper(alias.Trim()[0]))
        {
            lexicon.Of(whole).Given |= one;
        }
        else if (whole.Length == 1 && lexicon.Of(whole).Role == FamilyRole.None)
        {
            lexicon.Of(whole).Initials |= one;
        }
        else
        {
            lexicon.Of(whole).Whole |= one;
            if (words.Length == 2 && words[1].Length > 2 && given.Length > 0 && string.Equals(words[0], given[0], StringComparison.Ordinal))
            {
                AddFamily(lexicon, words[1..], one);
            }

            if (words.Length > 1 && lexicon.Of(words[0]) is { Role: FamilyRole.None, Senses: WordSense.None })
            {
                AddAliasParts(lexicon, words, family, one);
            }
        }
    }

    private static void AddAliasParts(Lexicon lexicon, string[] words, string[] family, PeopleSet one)
    {
        if (words[^1].Length == 1 || (family.Length > 0 && string.Equals(words[^1], family[^1], StringComparison.Ordinal)))
        {
            lexicon.Of(words[0]).Given |= one;
        }
    }

    private static void Add(Lexicon lexicon, Practitioner practitioner)
    {
        var words = Words(practitioner.Name);
        if (words.Length < 2)
        {
            return;
        }

        lexicon.Of(string.Join(' ', words)).IsPractitioner = true;
        lexicon.Of($"{words[0][0]} {words[^1]}").IsPractitioner = true;
        foreach (var title in (string[])["mr", "mrs", "ms", "miss", "dr", "sw", "hv", "mw", "pc"])
        {
            lexicon.Of(title + " " + words[^1]).IsPractitioner = true;
        }

        if (words[0].Length > 2)
        {
            lexicon.Of(words[0]).IsPractitionerForename = true;
            lexicon.Of($"{words[0]} {words[^1][0]}").IsPractitioner = true;
        }
    }
}
