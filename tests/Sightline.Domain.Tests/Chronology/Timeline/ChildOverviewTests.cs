using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class ChildOverviewTests
{
    private static readonly DateOnly June = new(2031, 6, 1);

    [Fact]
    public void A_child_is_last_seen_by_whichever_agency_saw_it_last()
    {
        var ada = Overview("ada", """
            - | health-visiting       | 2031-01-10 | visit/routine=completed | ada | seen:ada alone:ada
            - | school                | 2031-03-10 | voice/words             | ben ada | seen:ben
            - | police                | 2031-04-10 | incident/domestic-abuse | ada | seen:ada
            - | childrens-social-care | 2031-05-10 | visit/statutory=no-access | ada | not-seen:ada
            """);

        ada.LastSeen.ShouldNotBeNull().Row.Entry.AgencyId.ShouldBe("police");
        ada.LastSeen.IsAlone.ShouldBeFalse();
        ada.LastSeenAlone.ShouldNotBeNull().Row.Entry.AgencyId.ShouldBe("health-visiting");
        ada.LastSpokenTo.ShouldBeNull();
        ada.Words.ShouldBeEmpty("the words are ben's, who was seen");
    }

    [Fact]
    public void A_child_who_was_never_seen_says_so()
    {
        var ada = Overview("ada", "- | gp | 2031-01-10 | contact=made | ada |");

        ada.LastSeen.ShouldBeNull();
        ada.LastSeenAlone.ShouldBeNull();
    }

    [Fact]
    public void Words_are_the_childs_own_and_the_last_ones_stand_first()
    {
        var ben = Overview("ben", """
            - | school | 2031-01-10 | voice/words         | ben | seen:ben alone:ben
            - | school | 2031-02-10 | disclosure/by-child | ben ada | seen:ben
            - | school | 2031-03-10 | disclosure/by-child | ada ben | seen:ada
            """);

        ben.Words.Select(w => w.On).ShouldBe([new DateOnly(2031, 2, 10), new DateOnly(2031, 1, 10)]);
        ben.LastSpokenTo.ShouldNotBeNull().Row.On.ShouldBe(new DateOnly(2031, 2, 10));
    }

    [Fact]
    public void Those_who_ought_to_see_a_child_follow_from_responsibility_status_and_age()
    {
        var register = SampleFamily.With("w1 family_worker early-help 2031-01-01 - ada");
        var ada = Overview("ada", """
            - | childrens-social-care | 2031-01-10 | decision/child-in-need-opened | ada |
            - | early-help            | 2031-02-10 | visit/routine=completed       | ada | seen:ada
            """, register);
        var ben = Overview("ben", "- | school | 2031-02-10 | observation/presentation=neutral | ben | seen:ben");

        ada.OughtToSee.Select(o => (o.Kind, o.AgencyId, o.Because, o.Last is null)).ShouldBe(
        [
            (AgencyKind.EarlyHelp, "early-help", OughtToSee.IsResponsible, false),
            (AgencyKind.ChildrensSocialCare, "childrens-social-care", OughtToSee.ByStatus, true),
            (AgencyKind.HealthVisiting, null, OughtToSee.ByAge, true),
        ]);
        ben.OughtToSee.ShouldHaveSingleItem().Last.ShouldNotBeNull().Row.Entry.AgencyId.ShouldBe("school");
    }

    [Fact]
    public void What_was_last_written_of_school_health_and_an_advocate_stands_first()
    {
        var ada = Overview("ada", """
            - | nursery        | 2031-01-10 | attendance/figure | ada ben | figure-of:ada@80
            - | nursery        | 2031-02-10 | attendance/figure | ada     | figure:62
            - | nursery        | 2031-03-10 | attendance/figure | ada ben | figure-of:ben@99
            - | gp             | 2031-01-12 | appointment/immunisation=was-not-brought | ada |
            - | gp             | 2031-02-12 | appointment/immunisation=attended | ada |
            - | health-visiting| 2031-02-13 | appointment/development-check=was-not-brought | ada |
            - | gp             | 2031-02-14 | contact=made | ada | says:not-registered
            - | gp             | 2031-02-15 | health/registration | ada |
            - | voluntary      | 2031-02-16 | advocacy/rights-based=offered | ada |
            - | voluntary      | 2031-02-17 | advocacy/rights-based=declined | ben |
            """);

        ada.Attendance.Select(a => a.PerCent).ShouldBe([62m, 80m]);
        ada.Immunisations[0].Outcome.ShouldBe(EntryOutcome.Attended);
        ada.HealthReviews[0].Outcome.ShouldBe(EntryOutcome.WasNotBrought);
        ada.Registrations.Select(r => r.On.Day).ShouldBe([15, 14]);
        ada.Advocacy.ShouldHaveSingleItem().On.Day.ShouldBe(16);
    }

    [Fact]
    public void The_furthest_involvement_stands_first_and_then_who_was_never_seen()
    {
        var view = View("""
            - | school                | 2031-01-10 | observation/presentation=neutral | ben | seen:ben
            - | childrens-social-care | 2031-01-11 | decision/plan-started | ben |
            - | gp                    | 2031-01-12 | contact=made | ada |
            """);

        ChildOverview.OfAll(view).Select(c => c.Child.Id).ShouldBe(["ben", "ada"], "cy is not born, and nobody has written of it");
        ChildOverview.OfAll(view)[0].Statuses.ShouldHaveSingleItem().From.ShouldBe(new DateOnly(2031, 1, 11));
    }

    [Fact]
    public void A_status_that_ended_is_none_now() => Overview("ada", """
        - | childrens-social-care | 2031-01-10 | decision/child-in-need-opened | ada |
        - | childrens-social-care | 2031-02-10 | decision/child-in-need-closed | ada |
        """).Statuses.ShouldBeEmpty();

    [Fact]
    public void An_expected_child_is_there_once_somebody_wrote_of_it()
    {
        var cy = ChildOverview.OfAll(View("- | midwifery | 2031-05-10 | pregnancy/known | cy mum |")).First(c => string.Equals(c.Child.Id, "cy", StringComparison.Ordinal));

        cy.IsUnborn.ShouldBeTrue();
        cy.AgeInMonths.ShouldBeNull();
        cy.OughtToSee.ShouldBeEmpty();
    }

    [Fact]
    public void What_becomes_known_later_changes_no_overview_of_an_earlier_day() => Prop.ForAll(AnyLine.Entries.ToArbitrary(), Gen.Choose(50, 850).ToArbitrary(), static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        Entry[] corrected = [.. entries.Select((e, i) => i % 4 == 0 && Knowledge.RecordedOn(e) <= on ? e with { SupersededOn = on.AddDays(1 + i) } : e)];
        Said(corrected, on).ShouldBe(Said([.. entries.Where(e => Knowledge.RecordedOn(e) <= on)], on));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_import_changes_nothing() => Prop.ForAll(AnyLine.Entries.ToArbitrary(), static entries =>
        Said([.. entries.Reverse()], AnyLine.Last).ShouldBe(Said(entries, AnyLine.Last))).QuickCheckThrowOnFailure();

    private static List<string> Said(IReadOnlyList<Entry> entries, DateOnly on)
    {
        var view = FamilyLine.Of(SampleFamily.With("w1 social_worker childrens-social-care 2030-07-01 - ada+ben 2031-03-01 2031-09-01", "w2 duty_worker childrens-social-care 2031-03-01 - ada"), entries).ViewOn(on, Reader.All);
        return
        [
            .. ChildOverview.OfAll(view).Select(c => $"{c.Child.Id} {c.AgeInMonths} {c.IsUnborn} {string.Join(',', c.Statuses.Select(s => $"{s.Level} {s.From}"))} {Of(c.LastSeen?.Row)} {Of(c.LastSeenAlone?.Row)} {Of(c.LastSpokenTo?.Row)} "
                + $"{string.Join(',', c.OughtToSee.Select(o => $"{o.Kind} {o.AgencyId} {o.Because} {Of(o.Last?.Row)}"))} {Rows(c.Words.Select(f => f.Row))} {Rows(c.Attendance.Select(a => a.Fact.Row))} {Rows(c.Immunisations.Select(f => f.Row))} "
                + $"{Rows(c.HealthReviews.Select(f => f.Row))} {Rows(c.Registrations)} {Rows(c.Advocacy)} {string.Join(',', c.LivesWith.Select(m => m.Id))}"),
            .. WorkerNow.Of(view).Select(w => $"{w.Practitioner.Id} {w.From} {w.Away?.From} {string.Join(',', w.CoveredBy.Select(p => p.Id))}"),
            .. AgencyHeld.OfAll(view).Select(a => $"{a.Agency.Id} {a.Entries} {a.LastOn} {a.Silence} {Of(a.Asked)} {Of(a.Answer)}"),
        ];
    }

    private static string Of(LineRow? row) => row is null ? "-" : $"{row.Entry.Row.File}:{row.Entry.Row.Row}";

    private static string Rows(IEnumerable<LineRow> rows) => string.Join(';', rows.Select(Of));

    private static View View(string sample, Register? register = null) => FamilyLine.Of(register ?? SampleFamily.Register, MarkedLine.Entries(sample)).ViewOn(June, Reader.All);

    private static ChildOverview Overview(string child, string sample, Register? register = null) =>
        ChildOverview.OfAll(View(sample, register)).First(c => string.Equals(c.Child.Id, child, StringComparison.Ordinal));
}
