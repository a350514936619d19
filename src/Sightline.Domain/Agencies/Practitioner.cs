namespace Sightline.Domain.Agencies;

/// <summary>A person who acts for an agency.</summary>
/// <param name="Id">The register's id.</param>
/// <param name="Name">The name as it is written.</param>
/// <param name="Role">The role as it is written; null where not given.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="Allocations">For which children the practitioner was responsible, and when.</param>
/// <param name="Absences">When the practitioner was away, and why.</param>
public sealed record Practitioner(
    string Id,
    string Name,
    string? Role,
    string AgencyId,
    IReadOnlyList<Allocation> Allocations,
    IReadOnlyList<Absence> Absences)
{
    /// <summary>
    /// The account of whoever this is, once somebody has said so; null before. No file says it: an id in an agency's register is that agency's own, and opens nothing.
    /// </summary>
    public string? AccountId { get; init; }
}

/// <summary>A time of responsibility for children.</summary>
/// <param name="Children">The children's ids.</param>
/// <param name="From">Since when; null where not known.</param>
/// <param name="To">Until when, included; null where it goes on.</param>
public sealed record Allocation(IReadOnlyList<string> Children, DateOnly? From, DateOnly? To)
{
    /// <summary>Since when it has been known; null where the register does not say.</summary>
    public KnownSince? Known { get; init; }
}

/// <summary>A time away.</summary>
/// <param name="From">Since when; null where not known.</param>
/// <param name="To">Until when, included; null where it goes on.</param>
/// <param name="Reason">Why, as written; null where not given.</param>
public sealed record Absence(DateOnly? From, DateOnly? To, string? Reason)
{
    /// <summary>Since when it has been known; null where the register does not say.</summary>
    public KnownSince? Known { get; init; }
}
