namespace Sightline.Domain.Access;

/// <summary>Puts the facts about a family together for whoever asks, as the one decision looks at them.</summary>
public static class FamilyAccessOf
{
    /// <summary>Puts them together.</summary>
    /// <param name="facts">What was said about the family, and about every family.</param>
    /// <param name="request">Who asks, and when.</param>
    /// <returns>All that decides for this person.</returns>
    public static FamilyAccess Facts(IReadOnlyList<AccessFact> facts, AccessRequest request)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(request);
        return new FamilyAccess
        {
            Relationships = [.. from fact in facts let basis = BasisOf(fact.Kind) where basis is not null && fact.AgencyId is not null select Relationship(fact, basis.Value, request.At)],
            Conflicts = [.. facts.Where(f => f.HoldsAt(request.At)).Select(f => ConflictOf(f, request.Viewer)).OfType<ConflictOfInterest>()],
            Seals = [.. facts.Where(f => f.Kind == AccessFactKind.Seal).Select(s => new Seal(s.FromAt, s.ToAt, NamedIn(facts, s)))],
            BrokenGlass = [.. facts.Where(f => f is { Kind: AccessFactKind.BrokenGlass, PersonId: not null, ToAt: not null }).Select(f => new BrokenGlass(f.PersonId!, f.FromAt, (int)(f.ToAt!.Value - f.FromAt).TotalMinutes))],
        };
    }

    /// <summary>The fact that a relationship is written as.</summary>
    /// <param name="basis">From what the relationship follows.</param>
    /// <returns>What is said of it.</returns>
    public static AccessFactKind KindOf(RelationshipBasis basis) => basis switch
    {
        RelationshipBasis.Allocation => AccessFactKind.Allocation,
        RelationshipBasis.Referral => AccessFactKind.Referral,
        RelationshipBasis.Invitation => AccessFactKind.Invitation,
        RelationshipBasis.DutyRota => AccessFactKind.DutyRota,
        RelationshipBasis.ReviewAppointment => AccessFactKind.ReviewAppointment,
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    private static RelationshipBasis? BasisOf(AccessFactKind kind) => kind switch
    {
        AccessFactKind.Allocation => RelationshipBasis.Allocation,
        AccessFactKind.Referral => RelationshipBasis.Referral,
        AccessFactKind.Invitation => RelationshipBasis.Invitation,
        AccessFactKind.DutyRota => RelationshipBasis.DutyRota,
        AccessFactKind.ReviewAppointment => RelationshipBasis.ReviewAppointment,
        _ => null,
    };

    // What goes on without an end holds for a day and is looked at again: a relationship never outlives the record that gave it.
    private static LegitimateRelationship Relationship(AccessFact fact, RelationshipBasis basis, DateTimeOffset at) =>
        new(basis, fact.PersonId, fact.AgencyId!, fact.FromAt, fact.ToAt ?? at.AddDays(1));

    private static ConflictOfInterest? ConflictOf(AccessFact fact, Viewer viewer) => fact.Kind switch
    {
        AccessFactKind.DeclaredRelationship when fact.PersonId is not null => new ConflictOfInterest(fact.PersonId, ConflictKind.DeclaredRelationship),
        AccessFactKind.SurnameDeclaredUnrelated when fact.PersonId is not null => new ConflictOfInterest(fact.PersonId, ConflictKind.SurnameDeclaredUnrelated),
        AccessFactKind.SurnameTie when Has(viewer, fact) => new ConflictOfInterest(viewer.Id, ConflictKind.SharedSurname),
        AccessFactKind.AddressTie when Has(viewer, fact) => new ConflictOfInterest(viewer.Id, ConflictKind.SharedAddress),
        AccessFactKind.HouseholdTie when Has(viewer, fact) => new ConflictOfInterest(viewer.Id, ConflictKind.SharedHousehold),
        _ => null,
    };

    private static bool Has(Viewer viewer, AccessFact fact) => fact.Tie is not null && viewer.Ties.Contains(fact.Tie, StringComparer.Ordinal);

    private static IReadOnlyList<string> NamedIn(IReadOnlyList<AccessFact> facts, AccessFact seal) =>
        [.. facts.Where(f => f.Kind == AccessFactKind.SealNamed && f.SaidIn == seal.SaidIn && f.PersonId is not null).Select(f => f.PersonId!)];
}
