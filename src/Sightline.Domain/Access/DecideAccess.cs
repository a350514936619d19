namespace Sightline.Domain.Access;

/// <summary>
/// The one decision about who sees a family: everything that shows, prints, sends or counts goes through it. It looks at facts alone, so the same facts at the same moment
/// give the same answer.
/// </summary>
public static class DecideAccess
{
    private static readonly RelationshipBasis[] OfWork = [RelationshipBasis.Allocation, RelationshipBasis.Referral, RelationshipBasis.Invitation];
    private static readonly RelationshipBasis[] OfDuty = [RelationshipBasis.DutyRota];
    private static readonly RelationshipBasis[] OfReview = [RelationshipBasis.ReviewAppointment];

    /// <summary>Decides.</summary>
    /// <param name="request">Who asks, when and what for.</param>
    /// <param name="family">All that decides.</param>
    /// <returns>How much the person may see, and why.</returns>
    public static AccessDecision Of(AccessRequest request, FamilyAccess family)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(family);
        var viewer = request.Viewer;

        // First what hides, whatever else holds: broken glass does not open a sealed record, nor one's own family's.
        if (SeesNoFamily(viewer.Role))
        {
            return new AccessDecision(AccessLevel.Hidden, AccessBecause.RoleSeesNoFamily);
        }

        foreach (var seal in family.Seals)
        {
            if (seal.KeepsOut(viewer.Id, request.At))
            {
                return new AccessDecision(AccessLevel.Hidden, AccessBecause.Sealed);
            }
        }

        if (ConflictOf(viewer, family) is { } conflict)
        {
            return new AccessDecision(AccessLevel.Hidden, conflict);
        }

        var relationship = RelationshipOf(request, family);
        if (relationship is not null && request.Purpose is { } purpose && MayHave(viewer.Role, purpose))
        {
            return new AccessDecision(AccessLevel.Content, AccessBecause.Relationship, relationship.Basis, relationship.ToAt);
        }

        foreach (var glass in family.BrokenGlass)
        {
            if (IsOf(glass.PersonId, viewer) && glass.HoldsAt(request.At) && MayBreakGlass(viewer.Role))
            {
                return new AccessDecision(AccessLevel.Content, AccessBecause.BrokenGlass, Basis: null, glass.ToAt);
            }
        }

        if (relationship is not null)
        {
            return new AccessDecision(AccessLevel.Findable, AccessBecause.NoPurpose);
        }

        // A reviewer has one family, and looks for no other.
        if (viewer.Role == Role.Reviewer)
        {
            return new AccessDecision(AccessLevel.Hidden, AccessBecause.NoRelationship);
        }

        return request.HasReason
            ? new AccessDecision(AccessLevel.Findable, AccessBecause.NoRelationship)
            : new AccessDecision(AccessLevel.Hidden, AccessBecause.NoReason);
    }

    /// <summary>Whether a role may open a record for a purpose.</summary>
    /// <param name="role">The role.</param>
    /// <param name="purpose">The purpose.</param>
    /// <returns>True where it may.</returns>
    public static bool MayHave(Role role, Purpose purpose) => role switch
    {
        Role.Practitioner => purpose is Purpose.WorkWithTheFamily or Purpose.DecideOnAConcern or Purpose.Meeting,
        Role.Manager => purpose is Purpose.WorkWithTheFamily or Purpose.DecideOnAConcern or Purpose.Meeting or Purpose.Supervision,
        Role.ConferenceChair => purpose is Purpose.Meeting or Purpose.Supervision,
        Role.DutyWorker => purpose is Purpose.OutOfHours or Purpose.DecideOnAConcern,
        Role.Reviewer => purpose is Purpose.Review,
        _ => false,
    };

    /// <summary>The relationships that count for a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>From what they follow; none for a role that sees no family.</returns>
    public static IReadOnlyList<RelationshipBasis> BasesOf(Role role) => role switch
    {
        Role.Practitioner or Role.Manager or Role.ConferenceChair => OfWork,
        Role.DutyWorker => OfDuty,
        Role.Reviewer => OfReview,
        _ => [],
    };

    /// <summary>Whether a relationship of anybody of the own agency counts for a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>True for those who answer for others.</returns>
    public static bool IsForItsAgency(Role role) => role == Role.Manager;

    /// <summary>Whether a role sees no family at all.</summary>
    /// <param name="role">The role.</param>
    /// <returns>True for those who keep the installation, its figures or its traces.</returns>
    public static bool SeesNoFamily(Role role) => role is Role.Administrator or Role.PrivacyOfficer or Role.BusinessUnit;

    /// <summary>Whether broken glass opens a record for a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>False for reviewers, who have one family and look for no other.</returns>
    public static bool MayBreakGlass(Role role) => role != Role.Reviewer && !SeesNoFamily(role);

    private static AccessBecause? ConflictOf(Viewer viewer, FamilyAccess family)
    {
        AccessBecause? found = null;
        var isDeclared = false;
        foreach (var conflict in family.Conflicts)
        {
            if (!IsOf(conflict.PersonId, viewer))
            {
                continue;
            }

            switch (conflict.Kind)
            {
                case ConflictKind.SurnameDeclaredUnrelated:
                    isDeclared = true;
                    break;
                case ConflictKind.SharedSurname:
                    found ??= AccessBecause.DeclarationNeeded;
                    break;
                default:
                    return AccessBecause.Conflict;
            }
        }

        return isDeclared ? null : found;
    }

    // The one that lasts longest, so that nobody is asked again before the last one ends.
    private static LegitimateRelationship? RelationshipOf(AccessRequest request, FamilyAccess family)
    {
        LegitimateRelationship? found = null;
        foreach (var relationship in family.Relationships)
        {
            if (relationship.HoldsAt(request.At) && IsFor(relationship, request.Viewer) && (found is null || relationship.ToAt > found.ToAt))
            {
                found = relationship;
            }
        }

        return found;
    }

    private static bool IsFor(LegitimateRelationship relationship, Viewer viewer) =>
        BasesOf(viewer.Role).Contains(relationship.Basis)
        && string.Equals(relationship.AgencyId, viewer.AgencyId, StringComparison.Ordinal)
        && (IsForItsAgency(viewer.Role) || IsOf(relationship.PersonId, viewer));

    private static bool IsOf(string? personId, Viewer viewer) => string.Equals(personId, viewer.Id, StringComparison.Ordinal);
}
