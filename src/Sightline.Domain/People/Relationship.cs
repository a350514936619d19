using Sightline.Domain.Agencies;

namespace Sightline.Domain.People;

/// <summary>How one person is related to another: <c>From</c> is the mother, father, grandparent … of <c>To</c>.</summary>
/// <param name="From">The id of the person who is the relation.</param>
/// <param name="To">The id of the person whose relation it is.</param>
/// <param name="Type">The relation.</param>
/// <param name="FromDate">Since when; null where not known or since birth.</param>
/// <param name="ToDate">Until when; null where it goes on.</param>
/// <param name="Paternity">For a father, on what it stands; null otherwise.</param>
public sealed record Relationship(string From, string To, RelationshipType Type, DateOnly? FromDate, DateOnly? ToDate, Paternity? Paternity)
{
    /// <summary>Since when it has been known; null where the register does not say.</summary>
    public KnownSince? Known { get; init; }
}

/// <summary>The relations that a register knows.</summary>
public enum RelationshipType
{
    /// <summary>Mother of.</summary>
    Mother,

    /// <summary>Father of.</summary>
    Father,

    /// <summary>Step-parent of.</summary>
    StepParent,

    /// <summary>Partner of.</summary>
    Partner,

    /// <summary>Full brother or sister of.</summary>
    Sibling,

    /// <summary>Brother or sister by one parent.</summary>
    HalfSibling,

    /// <summary>Twin of.</summary>
    Twin,

    /// <summary>Grandparent of.</summary>
    Grandparent,

    /// <summary>Aunt or uncle of.</summary>
    AuntOrUncle,

    /// <summary>Any other tie.</summary>
    Other,
}

/// <summary>On what a man's fatherhood stands.</summary>
public enum Paternity
{
    /// <summary>On the birth certificate.</summary>
    Registered,

    /// <summary>Said, not shown.</summary>
    Alleged,

    /// <summary>Shown by a test or a court.</summary>
    Established,
}
