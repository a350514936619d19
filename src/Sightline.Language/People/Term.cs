namespace Sightline.Language.People;

/// <summary>What one word, or one phrase, can mean in a family's records.</summary>
/// <param name="word">The word in lower case.</param>
internal sealed class Term(string word)
{
    public string Word { get; } = word;

    /// <summary>Those of whom it is a given name, a nickname or an alias of one word.</summary>
    public PeopleSet Given { get; set; }

    /// <summary>Those of whom it is, or was, the family name.</summary>
    public PeopleSet Family { get; set; }

    /// <summary>Those of whom it is the family name now.</summary>
    public PeopleSet OwnFamily { get; set; }

    /// <summary>Those of whom it is a whole name: an alias, a label, a full name.</summary>
    public PeopleSet Whole { get; set; }

    /// <summary>Those whose initials it is.</summary>
    public PeopleSet Initials { get; set; }

    public FamilyRole Role { get; set; }

    public WordSense Senses { get; set; }

    /// <summary>For number words; 0 otherwise.</summary>
    public int Number { get; set; }

    /// <summary>Whether it is a practitioner's whole name.</summary>
    public bool IsPractitioner { get; set; }

    /// <summary>Whether it is a practitioner's forename.</summary>
    public bool IsPractitionerForename { get; set; }

    /// <summary>The agency that it names; null where it names none.</summary>
    public Sharing.AgencyWord? Agency { get; set; }

    /// <summary>What it does in telling.</summary>
    public Sharing.TellingSense Telling { get; set; }

    /// <summary>The longer phrases that begin with it.</summary>
    public Dictionary<Term, Term>? Next { get; private set; }

    /// <summary>Whether it means anything by itself rather than only as the beginning of a phrase.</summary>
    public bool MeansSomething =>
        Given.Any || Family.Any || Whole.Any || Initials.Any || Role != FamilyRole.None || IsPractitioner || Agency is not null || Senses != WordSense.None;

    public Term Then(Term next)
    {
        Next ??= [];
        if (!Next.TryGetValue(next, out var phrase))
        {
            phrase = new Term(Word + " " + next.Word);
            Next.Add(next, phrase);
        }

        return phrase;
    }
}

/// <summary>What a word does in a sentence of a record.</summary>
[Flags]
internal enum WordSense : long
{
    None = 0,
    All = 1,
    Both = 1 << 1,
    Older = 1 << 2,
    Younger = 1 << 3,
    But = 1 << 4,
    Title = 1 << 5,
    Male = 1 << 6,
    Female = 1 << 7,
    Profession = 1 << 8,
    Seen = 1 << 9,
    Not = 1 << 10,
    Told = 1 << 11,
    Asleep = 1 << 12,
    Absent = 1 << 13,
    NoAccess = 1 << 14,
    NotBrought = 1 << 15,
    Alone = 1 << 16,
    Presence = 1 << 17,
    Former = 1 << 18,
    Call = 1 << 19,
    Pregnant = 1 << 20,
    By = 1 << 21,
    Her = 1 << 22,
    Number = 1 << 23,
    Yes = 1 << 24,
    No = 1 << 25,
    And = 1 << 26,
    Place = 1 << 27,
    Hearsay = 1 << 28,
    Gathering = 1 << 29,
    Fostered = 1L << 30,
    Setting = 1L << 31,
    Letter = 1L << 32,
    SeenByItself = 1L << 33,
    Antenatal = 1L << 34,
    Found = 1L << 35,
    Intelligence = 1L << 36,
    SchoolNurse = 1L << 37,
    Review = 1L << 38,
    AtHome = 1L << 39,
    Meets = 1L << 40,
    Opens = 1L << 41,
    Session = 1L << 42,
    Video = 1L << 43,
    Each = 1L << 44,
    Remote = 1L << 45,
    About = 1L << 46,
}
