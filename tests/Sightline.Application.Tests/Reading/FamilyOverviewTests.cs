using Sightline.Application.Planning;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;
using static Sightline.Application.Tests.Planning.PlanWorld;

namespace Sightline.Application.Tests.Reading;

public class FamilyOverviewTests
{
    private const string Secret = "Secret-author-name";

    [Fact]
    public async Task Last_seen_counts_every_agency_and_of_what_is_not_visible_only_the_sight_leaves()
    {
        var journal = new FakeJournal(
            Register,
            Entry(1, "school", May, Code(EntryKind.Voice, EntryType.Words)) with { Seen = ["ada"] },
            Entry(2, "csc", May.AddDays(10), Code(EntryKind.Visit, EntryType.Statutory, EntryOutcome.Completed), Code(EntryKind.Voice, EntryType.Words)) with { Seen = ["ada"], SeenAlone = ["ada"], Author = Secret, Practitioners = ["sal"] });

        var ada = Of("ada", await ShownAsync(journal, Ann));

        ada.LastSeen.ShouldNotBeNull().ShouldSatisfyAllConditions(
            s => s.AgencyId.ShouldBe("csc"),
            s => s.Role.ShouldBe("social worker"),
            s => s.DaysAgo.ShouldBe(22),
            s => s.IsAlone.ShouldBeTrue(),
            s => s.IsSpokenTo.ShouldBeTrue(),
            s => s.Entry.ShouldBeNull());
        ada.LastWords.Entry.ShouldNotBeNull().Row.Row.ShouldBe(1, "the last words that are visible");
        ada.LastWords.Ask.ShouldBe(["csc"]);
        ada.OughtToSee.First(o => o.AgencyId is "school").Last.ShouldNotBeNull().Entry.ShouldNotBeNull();
        System.Text.Json.JsonSerializer.Serialize((await ShownAsync(journal, Ann)).Overview).ShouldNotContain(Secret);
        Of("ada", await ShownAsync(journal, Sal)).LastSeen!.Entry.ShouldNotBeNull().Author.ShouldBe(Secret);
    }

    [Fact]
    public async Task What_was_never_recorded_says_so()
    {
        var ben = Of("ben", await ShownAsync(new FakeJournal(Register), Ann));

        ben.LastSeen.ShouldBeNull();
        new[] { ben.LastWords, ben.Attendance, ben.Immunisation, ben.HealthReview, ben.GpRegistration, ben.Advocate }.ShouldAllBe(f => f.State == SheetState.NotRecorded);
        ben.MayCare.State.ShouldBe(SheetState.NotRecorded);
    }

    [Fact]
    public async Task What_is_not_visible_is_not_called_unrecorded()
    {
        var journal = new FakeJournal(Register, Entry(1, "gp", May, Code(EntryKind.Appointment, EntryType.Immunisation, EntryOutcome.WasNotBrought)));

        var immunisation = Of("ada", await ShownAsync(journal, Ann)).Immunisation;

        immunisation.State.ShouldBe(SheetState.NotVisible);
        immunisation.Ask.ShouldBe(["gp"]);
    }

    [Fact]
    public async Task A_figure_is_the_child_s_own()
    {
        var figure = Code(EntryKind.Attendance, EntryType.Figure) with { Figure = new AttendanceFigure(PerCent: null, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["ada"] = 76, ["ben"] = 93 }) };
        var shown = await ShownAsync(new FakeJournal(Register, Entry(1, "school", May, figure) with { Concerning = ["ada", "ben"] }), Ann);

        (Of("ada", shown).Attendance.PerCent, Of("ben", shown).Attendance.PerCent).ShouldBe((76m, 93m));
    }

    [Fact]
    public async Task Statuses_of_every_child_stand_beside_each_other()
    {
        var shown = await ShownAsync(new FakeJournal(Register, Entry(1, "csc", May, Code(EntryKind.Decision, EntryType.PlanStarted)) with { Concerning = ["ben"] }), Ann);

        shown.Overview.Children.Select(c => (c.PersonId, c.Statuses.FirstOrDefault()?.Level)).ShouldBe([("ben", StatusLevel.ChildProtectionPlan), ("ada", null)]);
    }

    [Fact]
    public async Task Who_is_away_stands_with_who_covers_and_never_with_why()
    {
        var shown = await ShownAsync(new FakeJournal(Register), Ann);

        var sal = shown.Overview.Workers.First(w => w.PractitionerId is "sal");
        sal.Away.ShouldNotBeNull().CoveredBy.ShouldBe(["cov"]);
        sal.Away.To.ShouldBe(new DateOnly(2031, 6, 20));
        shown.Overview.Workers.First(w => w.PractitionerId is "ann").Away.ShouldBeNull();
        System.Text.Json.JsonSerializer.Serialize(shown.Overview).ShouldNotContain("sickness");
    }

    [Fact]
    public async Task What_the_record_does_not_hold_is_said_of_each_agency()
    {
        var shown = await ShownAsync(
            new FakeJournal(
                Register,
                Entry(1, "police", May),
                Entry(2, "police", May.AddDays(1)),
                Entry(3, "csc", May, Code(EntryKind.Sharing, EntryType.Asked)) with { Told = [new Told("gp", May)] },
                Entry(4, "school", May)),
            Ann);

        shown.Overview.Agencies.Select(a => (a.AgencyId, a.Silence, a.NotVisible)).ShouldBe(
            [("school", Silence.NothingSince, 0), ("csc", Silence.NothingSince, 1), ("gp", Silence.AskedNotAnswered, 0), ("police", Silence.NothingSince, 2)]);
        shown.Overview.Agencies[3].LastOn.ShouldBe(May.AddDays(1));
        shown.Overview.Agencies[2].AskedOn.ShouldBe(May);
    }

    [Fact]
    public async Task Reviews_of_what_is_visible_are_due()
    {
        var journal = new FakeJournal(Register);
        journal.Plans.AddRange([Received(Plan with { SharedWith = ["school"] }, 5), Received(Dog with { ReviewOn = new(2031, 5, 20) }, 6), Received(GranMay with { ReviewOn = new(2031, 5, 10) }, 7)]);

        (await ShownAsync(journal, Ann)).Overview.Dues.Select(d => (d.Part, d.DueOn, d.IsPast)).ShouldBe(
            [(PlanPartKind.DangerToWorkers, new DateOnly(2031, 5, 20), true), (PlanPartKind.SafetyPlan, new DateOnly(2031, 6, 1), true)]);
    }

    [Fact]
    public async Task What_became_known_later_changes_no_earlier_day()
    {
        var early = new FakeJournal(Register, Entry(1, "csc", May) with { Seen = ["ada"] });
        var late = new FakeJournal(Register, Entry(1, "csc", May) with { Seen = ["ada"] }, Entry(2, "school", May.AddDays(5)) with { Seen = ["ada"], RecordedOn = May.AddDays(20) });
        late.Plans.Add(Received(Dog with { KnownOn = May.AddDays(20) }, 9));

        var then = May.AddDays(10);
        System.Text.Json.JsonSerializer.Serialize((await ShownAsync(late, Ann, then)).Overview).ShouldBe(System.Text.Json.JsonSerializer.Serialize((await ShownAsync(early, Ann, then)).Overview));
        Of("ada", await ShownAsync(late, Ann)).LastSeen!.AgencyId.ShouldBe("school");
    }

    [Fact]
    public async Task Whoever_sees_no_content_sees_nothing_of_it()
    {
        var journal = new FakeJournal(Register, Entry(1, "csc", May) with { Seen = ["ada"] });
        journal.Plans.Add(Received(Dog, 5));

        var shown = await ShownAsync(journal, By("bea", "school", AgencyKind.School));

        shown.Decision.Level.ShouldBe(AccessLevel.Findable);
        shown.Overview.ShouldBeSameAs(FamilyOverview.Nothing);
        shown.Plans.ShouldBeSameAs(PlanAndSafety.Nothing);
    }

    private static ShownChild Of(string child, ShownRecord shown) => shown.Overview.Children.First(c => string.Equals(c.PersonId, child, StringComparison.Ordinal));
}
