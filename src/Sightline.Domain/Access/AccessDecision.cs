namespace Sightline.Domain.Access;

/// <summary>How much of a family somebody sees.</summary>
public enum AccessLevel
{
    /// <summary>Nothing: as if there were no such family.</summary>
    Hidden,

    /// <summary>That the family is known, which agencies are at work, and whom to ring. No content.</summary>
    Findable,

    /// <summary>The record, as far as each entry is visible.</summary>
    Content,
}

/// <summary>What decided. It is kept in the record of who looked, and never shown to who was kept out: it could reveal what is hidden.</summary>
public enum AccessBecause
{
    /// <summary>The role sees no family.</summary>
    RoleSeesNoFamily,

    /// <summary>The record is sealed, and this person is not named.</summary>
    Sealed,

    /// <summary>There is a tie between the person and the family.</summary>
    Conflict,

    /// <summary>The person has a surname of the family's and has to say first whether that means anything.</summary>
    DeclarationNeeded,

    /// <summary>No reason was given for looking for the family.</summary>
    NoReason,

    /// <summary>A reason was given, and there is no legitimate relationship.</summary>
    NoRelationship,

    /// <summary>There is a relationship, and no purpose that the role may have was given.</summary>
    NoPurpose,

    /// <summary>There is a legitimate relationship, and a purpose that the role may have.</summary>
    Relationship,

    /// <summary>The glass was broken.</summary>
    BrokenGlass,

    /// <summary>The record is open, and the address that was asked for is protected: this person is not named, or has no relationship.</summary>
    AddressProtected,

    /// <summary>The record is open, and it was asked to be sent to somebody to whom it may not go.</summary>
    NotForRecipient,
}

/// <summary>What somebody may see of a family, and why.</summary>
/// <param name="Level">How much.</param>
/// <param name="Because">What decided.</param>
/// <param name="Basis">From what the relationship follows; null without one.</param>
/// <param name="EndsAt">When the decision no longer holds and has to be made again; null where only new facts change it.</param>
public sealed record AccessDecision(AccessLevel Level, AccessBecause Because, RelationshipBasis? Basis = null, DateTimeOffset? EndsAt = null);
