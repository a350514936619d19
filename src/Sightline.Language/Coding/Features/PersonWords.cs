using Sightline.Domain.People;

namespace Sightline.Language.Coding.Features;

/// <summary>Which words are names, so that what is learned is about "a child says", never about one child's name.</summary>
internal sealed class PersonWords
{
    public const string Child = "_child";
    public const string Adult = "_adult";
    public const string Family = "_family";
    public const string Worker = "_worker";

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["mum"] = Adult,
        ["mummy"] = Adult,
        ["mother"] = Adult,
        ["mo"] = Adult,
        ["mob"] = Adult,
        ["mam"] = Adult,
        ["ma"] = Adult,
        ["dad"] = Adult,
        ["daddy"] = Adult,
        ["father"] = Adult,
        ["fa"] = Adult,
        ["fob"] = Adult,
        ["stepdad"] = Adult,
        ["stepfather"] = Adult,
        ["partner"] = Adult,
        ["boyfriend"] = Adult,
        ["girlfriend"] = Adult,
        ["parent"] = Adult,
        ["parents"] = Adult,
        ["nan"] = Adult,
        ["gran"] = Adult,
        ["mgm"] = Adult,
        ["pgm"] = Adult,
        ["mgf"] = Adult,
        ["pgf"] = Adult,
        ["grandmother"] = Adult,
        ["aunt"] = Adult,
        ["uncle"] = Adult,
        ["carer"] = Adult,
        ["child"] = Child,
        ["children"] = Child,
        ["kids"] = Child,
        ["baby"] = Child,
        ["babies"] = Child,
        ["twins"] = Child,
        ["twin"] = Child,
        ["girls"] = Child,
        ["boys"] = Child,
        ["girl"] = Child,
        ["boy"] = Child,
        ["sibling"] = Child,
        ["siblings"] = Child,
        ["toddler"] = Child,
        ["unborn"] = Child,
        ["pupil"] = Child,
        ["son"] = Child,
        ["daughter"] = Child,
        ["yp"] = Child,
        ["sibs"] = Child,
        ["sib"] = Child,
    };

    private readonly Dictionary<string, string> _words = new(Roles, StringComparer.Ordinal);

    public PersonWords(Register register)
    {
        foreach (var person in register.People)
        {
            var kind = person.IsSubjectChild ? Child : Adult;
            AddName(person.Given, kind);
            foreach (var alias in person.Aliases.Where(a => a.Length > 2))
            {
                AddName(alias, kind);
            }

            AddName(person.Family, Family);
        }

        foreach (var practitioner in register.Practitioners)
        {
            foreach (var word in Parts(practitioner.Name).Where(w => w.Length > 2))
            {
                _words.TryAdd(word, Worker);
            }
        }
    }

    /// <summary>The class of a word that names somebody; null for any other word.</summary>
    public string? ClassOf(string word) => _words.GetValueOrDefault(word);

    /// <summary>What the words of the column about whom say, together: child, adult, unborn, several, none.</summary>
    /// <param name="words">The cell's normalised words.</param>
    public string AboutWhom(IReadOnlyList<string> words)
    {
        var (child, adult, unborn) = (0, 0, false);
        foreach (var word in words)
        {
            unborn |= word is "unborn" or "ubb" or "ub";
            switch (ClassOf(word))
            {
                case Child:
                    child++;
                    break;
                case Adult:
                    adult++;
                    break;
            }
        }

        return (child, adult, unborn) switch
        {
            (_, _, true) => "unborn",
            (0, 0, _) => words.Count == 0 ? "none" : "other",
            (0, _, _) => "adult",
            (1, 0, _) => "child",
            (_, 0, _) => "children",
            _ => "both",
        };
    }

    /// <summary>The words of a name, in small letters; none where there is no name.</summary>
    /// <param name="name">The name.</param>
    public static string[] Parts(string? name) =>
        name?.ToLowerInvariant().Split([' ', '-', '.', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private void AddName(string? name, string kind)
    {
        foreach (var part in Parts(name).Where(p => p.Length > 1))
        {
            _words.TryAdd(part, kind);
        }
    }
}
