namespace Sightline.Domain.Access;

/// <summary>Why somebody may look at a family's record. It follows from something that happened, and ends.</summary>
/// <param name="Basis">From what it follows.</param>
/// <param name="PersonId">The account that has it; null where everybody of the agency on duty does.</param>
/// <param name="AgencyId">The agency for which.</param>
/// <param name="FromAt">Since when.</param>
/// <param name="ToAt">Until when, not included.</param>
public sealed record LegitimateRelationship(RelationshipBasis Basis, string? PersonId, string AgencyId, DateTimeOffset FromAt, DateTimeOffset ToAt)
{
    /// <summary>Whether it holds at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>True where it does.</returns>
    public bool HoldsAt(DateTimeOffset at) => at >= FromAt && at < ToAt;
}

/// <summary>From what a legitimate relationship follows.</summary>
public enum RelationshipBasis
{
    /// <summary>Responsible for a child of the family.</summary>
    Allocation,

    /// <summary>A referral that the own agency received and has not yet decided on, or was decided on lately.</summary>
    Referral,

    /// <summary>Invited to a meeting about a child of the family.</summary>
    Invitation,

    /// <summary>On the duty rota.</summary>
    DutyRota,

    /// <summary>Appointed to a review of the family.</summary>
    ReviewAppointment,
}
