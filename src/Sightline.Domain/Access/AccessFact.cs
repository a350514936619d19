namespace Sightline.Domain.Access;

/// <summary>
/// One thing that decides who may see a family, as it was said at one place of the record. All of them lie in plain columns, so that the decision is made before
/// anything of the record is decrypted.
/// </summary>
/// <param name="Kind">What it says.</param>
/// <param name="SaidIn">The place of the record in which it was said; what one seal says is said in one place.</param>
/// <param name="FromAt">Since when.</param>
/// <param name="ToAt">Until when, not included; null where it goes on.</param>
public sealed record AccessFact(AccessFactKind Kind, long SaidIn, DateTimeOffset FromAt, DateTimeOffset? ToAt)
{
    /// <summary>The account that it is about, or for a protected address the person of the register; null where it is about none, or about everybody of the agency.</summary>
    public string? PersonId { get; init; }

    /// <summary>The agency that it is about; null where it is about none.</summary>
    public string? AgencyId { get; init; }

    /// <summary>For a tie: what both sides have, in a form that shows nothing of it.</summary>
    public string? Tie { get; init; }

    /// <summary>Whether it holds at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>True where it does.</returns>
    public bool HoldsAt(DateTimeOffset at) => at >= FromAt && !(at >= ToAt);
}

/// <summary>What can be said that decides who may see a family.</summary>
public enum AccessFactKind
{
    /// <summary>A relationship: responsible for a child of the family. It follows from the register, and ends with it.</summary>
    Allocation,

    /// <summary>A relationship: a referral was received.</summary>
    Referral,

    /// <summary>A relationship: invited to a meeting.</summary>
    Invitation,

    /// <summary>A relationship with every family: on the duty rota.</summary>
    DutyRota,

    /// <summary>A relationship: appointed to a review.</summary>
    ReviewAppointment,

    /// <summary>The record is sealed.</summary>
    Seal,

    /// <summary>The seal that was said in the same place leaves this person in.</summary>
    SealNamed,

    /// <summary>The person declared a tie with the family.</summary>
    DeclaredRelationship,

    /// <summary>The person declared that a common surname means nothing.</summary>
    SurnameDeclaredUnrelated,

    /// <summary>The person broke the glass.</summary>
    BrokenGlass,

    /// <summary>Somebody of the family has a surname. It follows from the register.</summary>
    SurnameTie,

    /// <summary>The family lives or lived at an address. It follows from the register.</summary>
    AddressTie,

    /// <summary>A grown-up of a household of the family has a name and a birth. It follows from the register.</summary>
    HouseholdTie,

    /// <summary>An address of somebody of the family is protected: the fact's person is that of the register.</summary>
    AddressProtected,

    /// <summary>The protection that was said in the same place leaves this account in.</summary>
    AddressNamed,
}
