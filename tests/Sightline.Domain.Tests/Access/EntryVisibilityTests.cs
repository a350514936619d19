using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Access;

public class EntryVisibilityTests
{
    private static readonly Viewer Ann = new("ann", "school", AgencyKind.School, Role.Practitioner);

    private static readonly AccessDecision Open = new(AccessLevel.Content, AccessBecause.Relationship, RelationshipBasis.Allocation, AccessWorld.Noon);

    private static readonly SharingRule Incidents = new("incidents-on-a-plan", "Children Act 2004 s.11")
    {
        Kind = EntryKind.Incident,
        Theme = Theme.DomesticAbuse,
        Status = StatusLevel.ChildProtectionPlan,
        Of = AgencyKind.Police,
        To = AgencyKind.School,
    };

    private static readonly Entry Incident = Entry(AgencyKind.Police) with
    {
        Codes = [new EntryCode(EntryKind.Incident, Type: null, Outcome: null, [])],
        Themes = [Theme.DomesticAbuse],
        Concerning = ["ned"],
    };

    [Fact]
    public void The_own_agency_s_entries_are_visible() => Decide(Entry(AgencyKind.School)).Because.ShouldBe(VisibleBecause.OwnAgency);

    [Fact]
    public void What_the_own_agency_was_told_or_heard_in_a_meeting_is_visible()
    {
        Decide(Entry(AgencyKind.Police) with { Told = [new Told("school", On: null)] }).Because.ShouldBe(VisibleBecause.Told);
        Decide(Entry(AgencyKind.Police) with { Attended = ["gp", "school"] }).Because.ShouldBe(VisibleBecause.Told);
        Decide(Entry(AgencyKind.Police) with { Told = [new Told("gp", On: null)] }).IsVisible.ShouldBeFalse();
    }

    [Fact]
    public void A_sharing_rule_opens_what_it_names()
    {
        Decide(Incident, StatusLevel.ChildProtectionPlan).ShouldBe(new EntryDecision(VisibleBecause.SharingRule, Incidents));

        Decide(Incident, StatusLevel.ChildInNeed).IsVisible.ShouldBeFalse();
        Decide(Incident with { Themes = [] }, StatusLevel.ChildProtectionPlan).IsVisible.ShouldBeFalse();
        Decide(Incident with { Codes = [] }, StatusLevel.ChildProtectionPlan).IsVisible.ShouldBeFalse();
        Decide(Incident with { Concerning = ["mum"] }, StatusLevel.ChildProtectionPlan).IsVisible.ShouldBeFalse();
        EntryVisibility.Of(Incident, Ann with { AgencyId = "gp", AgencyKind = AgencyKind.Gp }, Open, [Incidents], _ => new HashSet<StatusLevel> { StatusLevel.ChildProtectionPlan }).IsVisible.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_that_names_nothing_opens_everything_and_no_rule_nothing()
    {
        EntryVisibility.Of(Incident, Ann, Open, [new SharingRule("all", "an agreement")], None).Because.ShouldBe(VisibleBecause.SharingRule);
        EntryVisibility.Of(Incident, Ann, Open, [], None).IsVisible.ShouldBeFalse();
    }

    [Fact]
    public void A_review_reads_every_agency_s_record() =>
        EntryVisibility.Of(Incident, Ann with { Role = Role.Reviewer }, Open with { Basis = RelationshipBasis.ReviewAppointment }, [], None).Because.ShouldBe(VisibleBecause.Review);

    [Theory]
    [InlineData(AccessLevel.Findable)]
    [InlineData(AccessLevel.Hidden)]
    public void Without_the_content_no_entry_is_visible_not_even_the_own_one(AccessLevel level) =>
        EntryVisibility.Of(Entry(AgencyKind.School), Ann, new AccessDecision(level, AccessBecause.NoRelationship), [], None).IsVisible.ShouldBeFalse();

    private static IReadOnlySet<StatusLevel> None(string person) => new HashSet<StatusLevel>();

    private static EntryDecision Decide(Entry entry, StatusLevel? statusOfNed = null) =>
        EntryVisibility.Of(entry, Ann, Open, [Incidents], p => p is "ned" && statusOfNed is { } status ? new HashSet<StatusLevel> { status } : []);

    private static Entry Entry(AgencyKind kind)
    {
        var row = new RowReference("a.csv", 1);
        var id = Kebab.Of(kind);
        return new Entry { Row = row, AgencyId = id, Happened = When.On(new(2031, 3, 3)), Account = new WrittenAccount(row, new Agency(id, id, kind, Area: null), []) };
    }
}
