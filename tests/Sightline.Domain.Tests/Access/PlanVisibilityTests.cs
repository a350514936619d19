using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;

namespace Sightline.Domain.Tests.Access;

public class PlanVisibilityTests
{
    private static readonly Viewer Teacher = new("ann", "school", AgencyKind.School, Role.Practitioner);

    private static readonly AccessDecision Content = new(AccessLevel.Content, AccessBecause.Relationship, RelationshipBasis.Allocation);

    private static readonly SafetyPlan Plan = new() { AgencyId = "csc", KnownOn = new(2031, 3, 3), Source = "core group", Words = "Gran sleeps over." };

    private static readonly Contact Number = new() { AgencyId = "csc", KnownOn = new(2031, 3, 3), Source = "visit", Who = new Somebody(PersonId: null, "the desk"), Number = "1", Order = 1 };

    private static readonly DangerToWorkers Danger = new() { AgencyId = "csc", KnownOn = new(2031, 3, 3), Source = "visit", What = "A dog.", WhatToDo = "Ring before." };

    private static readonly SharingRule OnAPlan = new("on-a-plan", "Children Act 2004 s.11") { Status = StatusLevel.ChildProtectionPlan };

    [Fact]
    public void What_another_agency_recorded_is_not_visible_until_it_is_shared()
    {
        Of(Plan).ShouldBe(PlanVisibleBecause.NotVisible);
        Of(Plan with { AgencyId = "school" }).ShouldBe(PlanVisibleBecause.OwnAgency);
        Of(Plan with { SharedWith = ["school"] }).ShouldBe(PlanVisibleBecause.SharedWith);
    }

    [Fact]
    public void A_danger_to_those_who_visit_is_visible_to_whoever_may_see_the_content_and_to_nobody_else()
    {
        Of(Danger).ShouldBe(PlanVisibleBecause.DangerToWorkers);
        foreach (var level in new[] { AccessLevel.Hidden, AccessLevel.Findable })
        {
            Of(Danger, decision: Content with { Level = level }).ShouldBe(PlanVisibleBecause.NotVisible);
            Of(Plan with { AgencyId = "school" }, decision: Content with { Level = level }).ShouldBe(PlanVisibleBecause.NotVisible);
        }
    }

    [Fact]
    public void Whoever_is_on_duty_out_of_hours_and_whoever_reviews_sees_all()
    {
        Of(Number, Teacher with { Role = Role.DutyWorker }, Content with { Basis = RelationshipBasis.DutyRota }).ShouldBe(PlanVisibleBecause.OutOfHours);
        Of(Number, Teacher with { Role = Role.Reviewer }, Content with { Basis = RelationshipBasis.ReviewAppointment }).ShouldBe(PlanVisibleBecause.Review);
    }

    [Fact]
    public void Broken_glass_opens_no_more_than_a_relationship_but_to_whoever_is_on_duty()
    {
        var glass = new AccessDecision(AccessLevel.Content, AccessBecause.BrokenGlass);

        Of(Number, decision: glass).ShouldBe(PlanVisibleBecause.NotVisible);
        Of(Number, Teacher with { Role = Role.DutyWorker }, glass).ShouldBe(PlanVisibleBecause.OutOfHours);
    }

    [Fact]
    public void A_sharing_rule_opens_it_while_one_of_its_children_has_the_status()
    {
        Of(Number, rules: [OnAPlan], statuses: StatusLevel.ChildProtectionPlan).ShouldBe(PlanVisibleBecause.SharingRule);
        Of(Number, rules: [OnAPlan], statuses: StatusLevel.ChildInNeed).ShouldBe(PlanVisibleBecause.NotVisible);
        Of(Number, rules: [OnAPlan with { Of = AgencyKind.Police }], statuses: StatusLevel.ChildProtectionPlan).ShouldBe(PlanVisibleBecause.NotVisible);
        Of(Number, rules: [OnAPlan with { To = AgencyKind.Police }], statuses: StatusLevel.ChildProtectionPlan).ShouldBe(PlanVisibleBecause.NotVisible);
        Of(Number, rules: [OnAPlan with { Theme = Theme.DomesticAbuse }], statuses: StatusLevel.ChildProtectionPlan).ShouldBe(PlanVisibleBecause.NotVisible);
    }

    [Fact]
    public void A_rule_about_documents_opens_safety_plans_alone()
    {
        var documents = new SharingRule("documents", "Children Act 2004 s.11") { Kind = EntryKind.Document };

        Of(Plan, rules: [documents]).ShouldBe(PlanVisibleBecause.SharingRule);
        Of(Number, rules: [documents]).ShouldBe(PlanVisibleBecause.NotVisible);
        Of(Plan, rules: [documents with { Kind = EntryKind.Visit }]).ShouldBe(PlanVisibleBecause.NotVisible);
    }

    private static PlanVisibleBecause Of(PlanPart part, Viewer? viewer = null, AccessDecision? decision = null, IReadOnlyList<SharingRule>? rules = null, params StatusLevel[] statuses) =>
        PlanVisibility.Of(part, AgencyKind.ChildrensSocialCare, viewer ?? Teacher, decision ?? Content, rules ?? [], statuses.ToHashSet()).Because;
}
