using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Domain.Tests.Access;

/// <summary>Requests and families as chance gives them.</summary>
internal static class AccessWorld
{
    /// <summary>The moment around which everything happens.</summary>
    public static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<string> People = Gen.Elements("ann", "bea", "cai");

    private static readonly Gen<string> Agencies = Gen.Elements("csc", "school");

    private static readonly Gen<DateTimeOffset> Moments = Gen.Choose(-100, 100).Select(m => Noon.AddMinutes(m));

    /// <summary>Any request.</summary>
    public static Gen<AccessRequest> Requests { get; } =
        from person in People
        from agency in Agencies
        from role in Gen.Elements(Enum.GetValues<Role>())
        from at in Moments
        from purpose in Gen.Elements(Enum.GetValues<Purpose>().Select(p => (Purpose?)p).Append(null))
        from hasReason in Gen.Elements(true, false)
        select new AccessRequest(new Viewer(person, agency, agency is "csc" ? AgencyKind.ChildrensSocialCare : AgencyKind.School, role), at, purpose, hasReason);

    /// <summary>A tie.</summary>
    public static Gen<ConflictOfInterest> Conflicts { get; } = from person in People from kind in Gen.Elements(Enum.GetValues<ConflictKind>()) select new ConflictOfInterest(person, kind);

    /// <summary>A seal.</summary>
    public static Gen<Seal> Seals { get; } =
        from at in Moments
        from to in Moments
        from ends in Gen.Elements(true, false)
        from named in Gen.SubListOf("ann", "bea", "cai")
        select new Seal(at, ends ? to : null, [.. named]);

    /// <summary>Any family.</summary>
    public static Gen<FamilyAccess> Families { get; } =
        from relationships in Relationships().ListOf()
        from conflicts in Conflicts.ListOf(1)
        from hasConflict in Gen.Elements(true, false, false)
        from seals in Seals.ListOf(1)
        from isSealed in Gen.Elements(true, false, false)
        from glass in (from person in People from at in Moments from minutes in Gen.Choose(-5, 500) select new BrokenGlass(person, at, minutes)).ListOf()
        select new FamilyAccess
        {
            Relationships = [.. relationships],
            Conflicts = hasConflict ? [.. conflicts] : [],
            Seals = isSealed ? [.. seals] : [],
            BrokenGlass = [.. glass.Take(2)],
        };

    private static Gen<LegitimateRelationship> Relationships() =>
        from basis in Gen.Elements(Enum.GetValues<RelationshipBasis>())
        from person in People
        from agency in Agencies
        from at in Moments
        from minutes in Gen.Choose(0, 300)
        select new LegitimateRelationship(basis, person, agency, at, at.AddMinutes(minutes));
}
