namespace Sightline.Domain.Chronology.Timeline;

/// <summary>One dated row of an agency on a family's line, ready to be asked.</summary>
public sealed class LineRow
{
    internal LineRow(int index, Entry entry, int agency, FamilyMembers members)
    {
        Index = index;
        Entry = entry;
        Agency = agency;
        var happened = entry.Happened!;
        From = happened.Earliest;
        RecordedOn = Knowledge.RecordedOn(entry)!.Value;
        On = happened.Latest < RecordedOn ? happened.Latest : RecordedOn;
        Concerning = members.Set(entry.Concerning);
        First = entry.Concerning.Count > 0 ? members.Find(entry.Concerning[0]) : null;
        Seen = members.Set(entry.Seen) | members.Set(entry.SeenAlone);
        Named = Concerning | Seen | members.Set(entry.NotSeen);
        Themes = ThemeSet.Of(entry.Themes);
        var facts = new Fact[entry.Codes.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = new Fact(this, entry.Codes[i]);
        }

        Facts = facts;
    }

    /// <summary>The row's place on the line, 0 and up, in the order of what happened; it breaks ties of a day.</summary>
    public int Index { get; }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>The agency's place among the line's agencies.</summary>
    public int Agency { get; }

    /// <summary>The first day on which it can have happened.</summary>
    public DateOnly From { get; }

    /// <summary>The day by which it counts: the last on which it can have happened, or the day of recording where that is earlier.</summary>
    public DateOnly On { get; }

    /// <summary>Since when it stands on a line at all: when it was written down, or where that is not known, when it happened.</summary>
    public DateOnly RecordedOn { get; }

    /// <summary>Whom it is about.</summary>
    public PeopleSet Concerning { get; }

    /// <summary>Whom it is mostly about; null where it names nobody.</summary>
    public FamilyMember? First { get; }

    /// <summary>The children who were seen, alone or not.</summary>
    public PeopleSet Seen { get; }

    /// <summary>Everybody whom it names: about, seen or not seen.</summary>
    public PeopleSet Named { get; }

    /// <summary>What it bears on.</summary>
    public ThemeSet Themes { get; }

    /// <summary>Its codes.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether the words say something.</summary>
    /// <param name="saying">What.</param>
    /// <returns>True where they do.</returns>
    public bool Says(Saying saying) => (Entry.Says & saying) != Saying.None;

    /// <summary>Whether one of its codes is of a kind and type.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="type">The type; null for any.</param>
    /// <returns>True where one is.</returns>
    public bool Is(EntryKind kind, EntryType? type = null)
    {
        foreach (var fact in Facts)
        {
            if (fact.Kind == kind && (type is null || fact.Type == type))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One code of one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Code">The code.</param>
public sealed record Fact(LineRow Row, EntryCode Code)
{
    /// <summary>The kind.</summary>
    public EntryKind Kind => Code.Kind;

    /// <summary>The type; null where there is none.</summary>
    public EntryType? Type => Code.Type;

    /// <summary>The outcome; null where there is none.</summary>
    public EntryOutcome? Outcome => Code.Outcome;

    /// <summary>The day by which it counts.</summary>
    public DateOnly On => Row.On;

    /// <summary>Whom the row is about.</summary>
    public PeopleSet Concerning => Row.Concerning;
}
