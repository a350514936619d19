namespace Sightline.Domain.Access;

/// <summary>A tie between somebody with an account and a family, which keeps that person from its record.</summary>
/// <param name="PersonId">The account.</param>
/// <param name="Kind">What sort of tie.</param>
public sealed record ConflictOfInterest(string PersonId, ConflictKind Kind);

/// <summary>The sorts of tie.</summary>
public enum ConflictKind
{
    /// <summary>The person said so: a relative, a friend, a neighbour.</summary>
    DeclaredRelationship,

    /// <summary>The person lives in a household of the family.</summary>
    SharedHousehold,

    /// <summary>The person's address is one of the family's.</summary>
    SharedAddress,

    /// <summary>The person has a surname of the family's, and nobody has said yet whether that means anything.</summary>
    SharedSurname,

    /// <summary>The person has a surname of the family's and has declared that it means nothing.</summary>
    SurnameDeclaredUnrelated,
}

/// <summary>That a family's record is sealed: for whoever is not named, it does not exist.</summary>
/// <param name="FromAt">Since when.</param>
/// <param name="ToAt">Until when, not included; null where it goes on.</param>
/// <param name="NamedPeople">The accounts for which it is open.</param>
public sealed record Seal(DateTimeOffset FromAt, DateTimeOffset? ToAt, IReadOnlyList<string> NamedPeople)
{
    /// <summary>Whether it keeps somebody out at a moment.</summary>
    /// <param name="personId">The account.</param>
    /// <param name="at">The moment.</param>
    /// <returns>True where it does.</returns>
    public bool KeepsOut(string personId, DateTimeOffset at) => at >= FromAt && !(at >= ToAt) && !NamedPeople.Contains(personId, StringComparer.Ordinal);
}

/// <summary>That somebody broke the glass: opened a record without a relationship, with a reason, for minutes; the privacy officer was told.</summary>
/// <param name="PersonId">The account.</param>
/// <param name="FromAt">Since when.</param>
/// <param name="Minutes">For how many minutes.</param>
public sealed record BrokenGlass(string PersonId, DateTimeOffset FromAt, int Minutes)
{
    /// <summary>The longest for which glass stays broken.</summary>
    public const int MostMinutes = 60;

    /// <summary>Until when, not included.</summary>
    public DateTimeOffset ToAt => FromAt.AddMinutes(Math.Clamp(Minutes, 0, MostMinutes));

    /// <summary>Whether it holds at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>True where it does.</returns>
    public bool HoldsAt(DateTimeOffset at) => at >= FromAt && at < ToAt;
}

/// <summary>All that decides who may see a family's record.</summary>
public sealed record FamilyAccess
{
    /// <summary>Why somebody may.</summary>
    public IReadOnlyList<LegitimateRelationship> Relationships { get; init; } = [];

    /// <summary>Who must not, because of a tie.</summary>
    public IReadOnlyList<ConflictOfInterest> Conflicts { get; init; } = [];

    /// <summary>For whom alone it exists.</summary>
    public IReadOnlyList<Seal> Seals { get; init; } = [];

    /// <summary>Who broke the glass.</summary>
    public IReadOnlyList<BrokenGlass> BrokenGlass { get; init; } = [];
}
