using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Domain.Tests.Access;

public class DecideAccessTests
{
    private static readonly DateTimeOffset Noon = AccessWorld.Noon;

    private static readonly Viewer Ann = new("ann", "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner);

    private static readonly AccessRequest Working = new(Ann, Noon, Purpose.WorkWithTheFamily, HasReason: true);

    private static readonly FamilyAccess Allocated = new() { Relationships = [new(RelationshipBasis.Allocation, "ann", "csc", Noon.AddDays(-9), Noon.AddDays(9))] };

    [Fact]
    public void A_relationship_and_a_purpose_open_the_content_until_the_relationship_ends() =>
        DecideAccess.Of(Working, Allocated).ShouldBe(new AccessDecision(AccessLevel.Content, AccessBecause.Relationship, RelationshipBasis.Allocation, Noon.AddDays(9)));

    [Theory]
    [InlineData(-9 * 1440, true)]
    [InlineData((-9 * 1440) - 1, false)]
    [InlineData((9 * 1440) - 1, true)]
    [InlineData(9 * 1440, false)]
    public void A_relationship_holds_from_its_first_moment_to_its_last(int minutes, bool holds) =>
        (DecideAccess.Of(Working with { At = Noon.AddMinutes(minutes) }, Allocated).Level == AccessLevel.Content).ShouldBe(holds);

    [Fact]
    public void Without_a_relationship_a_reason_finds_the_family_and_no_reason_does_not()
    {
        DecideAccess.Of(Working, new FamilyAccess()).ShouldBe(new AccessDecision(AccessLevel.Findable, AccessBecause.NoRelationship));
        DecideAccess.Of(Working with { HasReason = false }, new FamilyAccess()).Level.ShouldBe(AccessLevel.Hidden);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Purpose.Supervision)]
    [InlineData(Purpose.Review)]
    public void A_purpose_that_the_role_may_not_have_opens_no_content(Purpose? purpose) =>
        DecideAccess.Of(Working with { Purpose = purpose }, Allocated).ShouldBe(new AccessDecision(AccessLevel.Findable, AccessBecause.NoPurpose));

    [Fact]
    public void Another_s_relationship_and_one_for_another_agency_open_nothing()
    {
        DecideAccess.Of(Working with { Viewer = Ann with { Id = "bea" } }, Allocated).Level.ShouldBe(AccessLevel.Findable);
        DecideAccess.Of(Working with { Viewer = Ann with { AgencyId = "school" } }, Allocated).Level.ShouldBe(AccessLevel.Findable);
    }

    [Fact]
    public void A_manager_looks_where_one_of_the_own_agency_has_a_relationship()
    {
        var manager = Working with { Viewer = Ann with { Id = "bea", Role = Role.Manager }, Purpose = Purpose.Supervision };

        DecideAccess.Of(manager, Allocated).Level.ShouldBe(AccessLevel.Content);
        DecideAccess.Of(manager with { Viewer = manager.Viewer with { AgencyId = "school" } }, Allocated).Level.ShouldBe(AccessLevel.Findable);
    }

    [Fact]
    public void A_reviewer_sees_the_family_of_the_review_while_it_goes_on_and_finds_no_other()
    {
        var reviewer = Working with { Viewer = Ann with { Role = Role.Reviewer }, Purpose = Purpose.Review };
        var family = new FamilyAccess { Relationships = [new(RelationshipBasis.ReviewAppointment, "ann", "csc", Noon, Noon.AddDays(1))] };

        DecideAccess.Of(reviewer, family).Level.ShouldBe(AccessLevel.Content);
        DecideAccess.Of(reviewer with { At = Noon.AddDays(1) }, family).Level.ShouldBe(AccessLevel.Hidden);
        DecideAccess.Of(reviewer, Allocated with { BrokenGlass = [new("ann", Noon, 30)] }).ShouldBe(new AccessDecision(AccessLevel.Hidden, AccessBecause.NoRelationship));
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.BusinessUnit)]
    public void Some_roles_see_no_family_whatever_holds(Role role) =>
        DecideAccess.Of(Working with { Viewer = Ann with { Role = role } }, Allocated with { BrokenGlass = [new("ann", Noon, 30)] }).ShouldBe(new AccessDecision(AccessLevel.Hidden, AccessBecause.RoleSeesNoFamily));

    [Fact]
    public void A_seal_hides_from_whoever_is_not_named_while_it_is_on()
    {
        var family = Allocated with { Seals = [new Seal(Noon, Noon.AddHours(1), ["bea"])] };

        DecideAccess.Of(Working, family).ShouldBe(new AccessDecision(AccessLevel.Hidden, AccessBecause.Sealed));
        DecideAccess.Of(Working with { At = Noon.AddHours(1) }, family).Level.ShouldBe(AccessLevel.Content);
        DecideAccess.Of(Working with { At = Noon.AddMinutes(-1) }, family).Level.ShouldBe(AccessLevel.Content);
        DecideAccess.Of(Working, Allocated with { Seals = [new Seal(Noon, ToAt: null, ["ann"])] }).Level.ShouldBe(AccessLevel.Content);
    }

    [Theory]
    [InlineData(ConflictKind.DeclaredRelationship)]
    [InlineData(ConflictKind.SharedHousehold)]
    [InlineData(ConflictKind.SharedAddress)]
    public void A_tie_hides_even_from_who_broke_the_glass(ConflictKind kind)
    {
        var family = Allocated with { Conflicts = [new("ann", kind), new("ann", ConflictKind.SurnameDeclaredUnrelated)], BrokenGlass = [new("ann", Noon, 30)] };

        DecideAccess.Of(Working, family).ShouldBe(new AccessDecision(AccessLevel.Hidden, AccessBecause.Conflict));
    }

    [Fact]
    public void A_shared_surname_asks_for_a_declaration_first()
    {
        var shared = Allocated with { Conflicts = [new("ann", ConflictKind.SharedSurname)] };

        DecideAccess.Of(Working, shared).ShouldBe(new AccessDecision(AccessLevel.Hidden, AccessBecause.DeclarationNeeded));
        DecideAccess.Of(Working, shared with { Conflicts = [.. shared.Conflicts, new("ann", ConflictKind.SurnameDeclaredUnrelated)] }).Level.ShouldBe(AccessLevel.Content);
        DecideAccess.Of(Working with { Viewer = Ann with { Id = "bea", Role = Role.Manager } }, shared).Level.ShouldBe(AccessLevel.Content);
    }

    [Fact]
    public void Broken_glass_opens_for_minutes_and_never_for_longer_than_an_hour()
    {
        var family = new FamilyAccess { BrokenGlass = [new("ann", Noon, 500)] };

        DecideAccess.Of(Working, family).ShouldBe(new AccessDecision(AccessLevel.Content, AccessBecause.BrokenGlass, Basis: null, Noon.AddMinutes(60)));
        DecideAccess.Of(Working with { At = Noon.AddMinutes(60) }, family).Level.ShouldBe(AccessLevel.Findable);
        DecideAccess.Of(Working with { Viewer = Ann with { Id = "bea" } }, family).Level.ShouldBe(AccessLevel.Findable);
    }

    [Fact]
    public void Content_needs_a_relationship_or_broken_glass_and_no_seal_and_no_tie() => Prop.ForAll(AccessWorld.Requests.ToArbitrary(), AccessWorld.Families.ToArbitrary(), static (request, family) =>
    {
        if (DecideAccess.Of(request, family).Level != AccessLevel.Content)
        {
            return;
        }

        var who = request.Viewer;
        (family.Relationships.Any(r => r.HoldsAt(request.At) && string.Equals(r.AgencyId, who.AgencyId, StringComparison.Ordinal) && (Is(r.PersonId, who) || who.Role == Role.Manager))
            || family.BrokenGlass.Any(g => Is(g.PersonId, who) && g.HoldsAt(request.At))).ShouldBeTrue();
        family.Seals.ShouldNotContain(s => s.KeepsOut(who.Id, request.At));
        family.Conflicts.ShouldNotContain(c => Is(c.PersonId, who) && c.Kind != ConflictKind.SharedSurname && c.Kind != ConflictKind.SurnameDeclaredUnrelated);
        who.Role.ShouldNotBe(Role.Administrator);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_further_seal_or_tie_never_shows_more() => Prop.ForAll(
        AccessWorld.Requests.ToArbitrary(),
        AccessWorld.Families.ToArbitrary(),
        AccessWorld.Seals.Zip(AccessWorld.Conflicts.Where(c => c.Kind != ConflictKind.SurnameDeclaredUnrelated)).ToArbitrary(),
        static (request, family, further) =>
        {
            var before = DecideAccess.Of(request, family).Level;
            DecideAccess.Of(request, family with { Seals = [.. family.Seals, further.Item1] }).Level.CompareTo(before).ShouldBeLessThanOrEqualTo(0);
            DecideAccess.Of(request, family with { Conflicts = [.. family.Conflicts, further.Item2] }).Level.CompareTo(before).ShouldBeLessThanOrEqualTo(0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_facts_stand_does_not_matter() => Prop.ForAll(AccessWorld.Requests.ToArbitrary(), AccessWorld.Families.ToArbitrary(), static (request, family) =>
    {
        var turned = new FamilyAccess
        {
            Relationships = [.. family.Relationships.Reverse()],
            Conflicts = [.. family.Conflicts.Reverse()],
            Seals = [.. family.Seals.Reverse()],
            BrokenGlass = [.. family.BrokenGlass.Reverse()],
        };
        DecideAccess.Of(request, turned).Level.ShouldBe(DecideAccess.Of(request, family).Level);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Content_lasts_until_its_end_and_not_a_moment_longer_without_another_reason() => Prop.ForAll(AccessWorld.Requests.ToArbitrary(), AccessWorld.Families.ToArbitrary(), static (request, family) =>
    {
        var unsealed = family with { Seals = [] };
        var decision = DecideAccess.Of(request, unsealed);
        if (decision is { Level: AccessLevel.Content, EndsAt: { } ends })
        {
            ends.ShouldBeGreaterThan(request.At);
            DecideAccess.Of(request with { At = ends.AddTicks(-1) }, unsealed).Level.ShouldBe(AccessLevel.Content);
        }
    }).QuickCheckThrowOnFailure();

    private static bool Is(string? id, Viewer who) => string.Equals(id, who.Id, StringComparison.Ordinal);
}
