using Sightline.Application.Journal;
using Sightline.Application.Tests.Signals;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Reading;

public sealed class FamilySignalsTests : InventedSignals
{
    private static readonly Viewer Gil = new("gil", "gp", Domain.Agencies.AgencyKind.Gp, Role.Practitioner);

    [Fact]
    public async Task Each_signal_stands_with_its_entries_as_written_its_rule_its_question_and_since_when_it_waits()
    {
        var signal = await ShownAsync();

        signal.Reference.ShouldBe(new SignalReference(NotBrought, ["ned"], Third, BeganWith: null));
        signal.Signal.Says.ShouldStartWith("Ned");
        signal.Signal.Pattern.ShouldSatisfyAllConditions(p => p.Question.ShouldNotBeEmpty(), p => p.WrongWhere.ShouldNotBeEmpty(), p => p.Sources.ShouldNotBeEmpty());
        signal.Signal.Thresholds.ShouldAllBe(t => t.From.Length > 0);
        signal.Entries.Select(e => (e.Entry.Row.Row, e.Entry.Account.Text, e.Why.Because)).ShouldBe(Enumerable.Range(1, 3).Select(i => (i, "Ned was not brought.", VisibleBecause.OwnAgency)));
        (signal.Life.State, signal.Life.WaitingFromOn).ShouldBe((SignalState.Raised, Third));
    }

    [Fact]
    public async Task Where_an_entry_is_not_visible_only_the_child_and_whom_to_ask_are_said()
    {
        var shown = (await Signals.RunAsync(Asked(Gil))).Value.ShouldNotBeNull();

        shown.Shown.ShouldNotContain(s => s.Reference.Pattern == NotBrought);
        shown.NotVisible.ShouldHaveSingleItem().ChildId.ShouldBe("ned");
        shown.NotVisible[0].AskAgencies.ShouldBe(["school"]);
    }

    [Fact]
    public async Task One_entry_that_is_not_visible_is_enough_and_a_sharing_rule_opens_it()
    {
        var journal = With(Missed(1, new(2031, 3, 3)), Missed(2, new(2031, 4, 7), "gp"), Missed(3, Third));
        var signals = new Application.Reading.FamilySignals(journal, new Application.Reading.OpenRecord(journal));

        (await signals.RunAsync(Asked())).Value!.NotVisible.ShouldHaveSingleItem().AskAgencies.ShouldBe(["gp"]);
        journal.Said.Rules = [new SharingRule("appointments", "Children Act 2004 s.11") { Kind = Domain.Chronology.EntryKind.Appointment }];
        (await signals.RunAsync(Asked())).Value!.Shown.ShouldContain(s => s.Reference.Pattern == NotBrought);
    }

    [Fact]
    public async Task It_goes_through_the_one_door_and_without_a_record_of_who_asked_nothing_is_shown()
    {
        (await Signals.RunAsync(Asked(Ann with { Id = "stranger" }))).Value.ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.Shown.ShouldBeEmpty(), s => s.NotVisible.ShouldBeEmpty(), s => s.Ended.ShouldBeEmpty());
        (await Signals.RunAsync(Asked() with { Family = new FamilyKey(99) })).Value.ShouldNotBeNull().NotVisible.ShouldBeEmpty();
        Journal.Appended.Select(a => a.Kind).ShouldBe([JournalKind.RecordOpened, JournalKind.RecordRefused], "a stranger with a reason finds the family, and no more");

        Journal.WritesFailBecause = "The disk is full.";
        (await Signals.RunAsync(Asked())).Reason.ShouldNotBeNull().ShouldContain("nothing is shown");
    }

    [Fact]
    public async Task An_answer_changes_nothing_of_an_earlier_day()
    {
        var before = await ShownAsync(Asked(asKnownOn: Today.AddDays(-1)));
        await new Application.Signals.AnswerSignal(Journal, Signals).RunAsync(Asked(), new Application.Signals.AnswerForm(Guid.Empty, before.Reference, AnswerKind.Disputed, "The letters went astray."));

        var after = await ShownAsync(Asked(asKnownOn: Today.AddDays(-1)));
        (after.Life.State, after.Life.WaitingFromOn, after.Life.IsDisputed, after.Life.Answers.Count).ShouldBe((SignalState.Raised, Third, false, 0));
        (await ShownAsync()).Life.IsDisputed.ShouldBeTrue();
    }

    [Fact]
    public async Task An_answer_to_what_is_not_visible_is_not_visible_either()
    {
        var later = Asked() with { AsKnownOn = Today.AddYears(1), Request = Asked().Request with { At = Noon.AddYears(1) } };
        await new Application.Signals.AnswerSignal(Journal, Signals).RunAsync(Asked(), new Application.Signals.AnswerForm(Guid.Empty, (await ShownAsync()).Reference, AnswerKind.Acted, "The nurse visits on Friday."));

        (await Signals.RunAsync(later)).Value!.Ended.ShouldHaveSingleItem();
        (await Signals.RunAsync(later with { Request = later.Request with { Viewer = Gil } })).Value!.Ended.ShouldBeEmpty();
    }
}
