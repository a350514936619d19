using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Storage.Tests.Access;

/// <summary>What was said about a family, and who asks, as chance gives them. All of it lies around one noon.</summary>
internal static class AccessWorlds
{
    /// <summary>The moment around which everything happens.</summary>
    public static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> Moments = Gen.Choose(-100, 100).Select(m => Noon.AddMinutes(m));

    private static readonly Gen<string> People = Gen.Elements("ann", "bea", "cai");

    private static readonly Gen<string> Ties = Gen.Elements("t1", "t2", "t3");

    /// <summary>Any request.</summary>
    public static Gen<AccessRequest> Requests { get; } =
        from person in People
        from agency in Gen.Elements("csc", "school")
        from role in Gen.Elements(Enum.GetValues<Role>())
        from at in Moments
        from purpose in Gen.Elements(Enum.GetValues<Purpose>().Select(p => (Purpose?)p).Append(null))
        from hasReason in Gen.Elements(true, false)
        from ties in Gen.SubListOf("t1", "t2", "t3")
        from hasTies in Gen.Elements(true, false, false)
        select new AccessRequest(new Viewer(person, agency, AgencyKind.Other, role) { Ties = hasTies ? [.. ties] : [] }, at, purpose, hasReason);

    /// <summary>What one thing in the journal says: a seal with whom it leaves in, or one fact.</summary>
    public static Gen<AccessFact[]> Said { get; } =
        from kind in Gen.Frequency(
            (8, Gen.Elements(AccessFactKind.Referral, AccessFactKind.Invitation, AccessFactKind.ReviewAppointment)),
            (2, Gen.Constant(AccessFactKind.DutyRota)),
            (1, Gen.Constant(AccessFactKind.Seal)),
            (1, Gen.Elements(AccessFactKind.DeclaredRelationship, AccessFactKind.SurnameDeclaredUnrelated)),
            (3, Gen.Constant(AccessFactKind.BrokenGlass)))
        from person in People
        from agency in Gen.Elements("csc", "school")
        from at in Moments
        from minutes in Gen.Choose(1, 60)
        from goesOn in Gen.Elements(true, false)
        from named in Gen.SubListOf("ann", "bea", "cai")
        select Facts(kind, person, agency, at, goesOn && kind != AccessFactKind.BrokenGlass ? null : at.AddMinutes(minutes), named);

    /// <summary>What a register says: allocations and ties.</summary>
    public static Gen<AccessFact[]> Registers { get; } =
        from allocated in (from person in People from agency in Gen.Elements("csc", "school") from at in Moments select new AccessFact(AccessFactKind.Allocation, 0, at, ToAt: null) { PersonId = person, AgencyId = agency }).ListOf(2)
        from tie in Ties
        from kind in Gen.Elements(AccessFactKind.SurnameTie, AccessFactKind.AddressTie, AccessFactKind.HouseholdTie)
        from hasTie in Gen.Elements(true, false)
        select (AccessFact[])[.. allocated, .. hasTie ? [new AccessFact(kind, 0, DateTimeOffset.UnixEpoch, ToAt: null) { Tie = tie }] : Array.Empty<AccessFact>()];

    private static AccessFact[] Facts(AccessFactKind kind, string person, string agency, DateTimeOffset from, DateTimeOffset? to, IEnumerable<string> named) => kind switch
    {
        AccessFactKind.Seal => [new AccessFact(kind, 0, from, to), .. named.Select(n => new AccessFact(AccessFactKind.SealNamed, 0, from, to) { PersonId = n })],
        AccessFactKind.DeclaredRelationship or AccessFactKind.SurnameDeclaredUnrelated or AccessFactKind.BrokenGlass => [new AccessFact(kind, 0, from, to) { PersonId = person }],
        _ => [new AccessFact(kind, 0, from, to) { PersonId = person, AgencyId = agency }],
    };
}
