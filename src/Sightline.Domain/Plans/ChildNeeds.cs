namespace Sightline.Domain.Plans;

/// <summary>
/// What somebody has to know who looks after a child tonight. Each part is null where it is not recorded; an empty list says that there is none, which is another thing.
/// </summary>
public sealed record ChildNeeds : PlanPart
{
    /// <inheritdoc/>
    public override PlanPartKind Kind => PlanPartKind.ChildNeeds;

    /// <summary>What the child needs, in words: sleep, food, comfort, an illness, a disability.</summary>
    public string? Needs { get; init; }

    /// <summary>The medicines that the child takes.</summary>
    public IReadOnlyList<Medicine>? Medicines { get; init; }

    /// <summary>What the child calls people.</summary>
    public IReadOnlyList<CalledBy>? CallsPeople { get; init; }

    /// <summary>Nursery, school or college in the morning, in words: which, when, who takes the child.</summary>
    public string? SchoolInTheMorning { get; init; }

    /// <summary>Who has parental responsibility.</summary>
    public IReadOnlyList<ResponsibilityHolder>? ParentalResponsibility { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> PeopleNamed() =>
        (CallsPeople ?? []).Select(c => c.Who.PersonId).Concat((ParentalResponsibility ?? []).Select(p => p.Who.PersonId)).OfType<string>();

    private protected override string? MissingOfItsOwn() =>
        Children.Count != 1 ? "Say for which one child this is."
        : Needs is null && Medicines is null && CallsPeople is null && SchoolInTheMorning is null && ParentalResponsibility is null ? "Write at least one thing that the child needs."
        : (Medicines ?? []).Any(m => string.IsNullOrWhiteSpace(m.What)) ? "Name each medicine."
        : !(CallsPeople ?? []).All(c => c.Who.IsNamed() && !string.IsNullOrWhiteSpace(c.Called)) ? "Say of each person who it is, and what the child calls them."
        : !(ParentalResponsibility ?? []).All(p => p.Who.IsNamed()) ? "Say who has parental responsibility."
        : null;
}

/// <summary>A medicine that a child takes.</summary>
/// <param name="What">Which one, with its strength.</param>
/// <param name="How">How much, when, and where it is kept, in words; null where that is not recorded.</param>
public sealed record Medicine(string What, string? How);

/// <summary>What a child calls somebody.</summary>
/// <param name="Who">Who.</param>
/// <param name="Called">The child's word.</param>
public sealed record CalledBy(Somebody Who, string Called);

/// <summary>Somebody who has parental responsibility for a child.</summary>
/// <param name="Who">Who: a person, or the local authority.</param>
/// <param name="By">By what.</param>
public sealed record ResponsibilityHolder(Somebody Who, ResponsibilityBy By);

/// <summary>By what somebody has parental responsibility (Children Act 1989 ss.2, 4, 4A, 5, 12, 14C, 33, 44; Adoption and Children Act 2002 ss.25, 46).</summary>
public enum ResponsibilityBy
{
    /// <summary>That is not recorded.</summary>
    NotRecorded,

    /// <summary>As the child's mother, or as a father or second parent who was married to her or in a civil partnership.</summary>
    BirthOrMarriage,

    /// <summary>As a father or second parent who is registered on the birth certificate.</summary>
    BirthRegistration,

    /// <summary>By an agreement that was made and recorded.</summary>
    Agreement,

    /// <summary>By an order of a court: parental responsibility, a child arrangements order, special guardianship.</summary>
    CourtOrder,

    /// <summary>The local authority by a care order, or while an emergency protection order lasts.</summary>
    CareOrder,

    /// <summary>As a guardian after a death.</summary>
    Guardian,

    /// <summary>By adoption.</summary>
    Adoption,
}
