using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>A person on a family's line.</summary>
public sealed class FamilyMember
{
    internal FamilyMember(int index, Person person)
    {
        Index = index;
        Person = person;
        BornOn = person.Born?.Latest;
        Called = person.Given?.Split(' ')[0] ?? person.Label ?? person.Id;
        AdultOn = BornOn is { } born && born.Year < 9900 ? born.AddYears(18) : null;
    }

    /// <summary>The person's place on the line, 0 and up: children for whom the record is kept come first.</summary>
    public int Index { get; }

    /// <summary>What the register says.</summary>
    public Person Person { get; }

    /// <summary>The register's id.</summary>
    public string Id => Person.Id;

    /// <summary>The forename by which sentences call the person; else the label, else the id.</summary>
    public string Called { get; }

    /// <summary>The day of birth, the last that it can be; null where not known.</summary>
    public DateOnly? BornOn { get; }

    /// <summary>The eighteenth birthday; null where the birth is not known.</summary>
    public DateOnly? AdultOn { get; }

    /// <summary>Whether the record is kept because of this child.</summary>
    public bool IsSubjectChild => Person.IsSubjectChild;
}
