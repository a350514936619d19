using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Signals;
using Sightline.Application.Tests.Signals;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Reading;

public sealed class SignalsWaitingTests : InventedSignals
{
    private static readonly Viewer Mo = Ann with { Id = "mo", Role = Role.Manager };

    [Fact]
    public async Task What_waits_stands_by_family_the_longest_wait_first_and_is_written_down_before()
    {
        var family = (await WaitingAsync()).Families.ShouldHaveSingleItem();

        family.Family.ShouldBe(FakeJournal.Family);
        family.Children.ShouldHaveSingleItem().Id.ShouldBe("ned");
        family.Waiting.Select(s => s.Life.WaitingFromOn).ShouldBeInOrder();
        family.Waiting.ShouldContain(s => s.Reference.Pattern == NotBrought && s.Life.WaitingFromOn == Third);
        family.WaitingFromOn.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(Third);
        var item = Journal.Appended.ShouldHaveSingleItem();
        (item.Kind, item.Family).ShouldBe((JournalKind.RecordOpened, FakeJournal.Family));
        AccessRecord.Read(Encoding.UTF8.GetBytes(item.Plain), string.Empty)!.Level.ShouldBe(AccessLevel.Content);
    }

    [Fact]
    public async Task What_is_quiet_does_not_wait_and_a_dispute_is_shown_to_managers()
    {
        foreach (var signal in (await Signals.RunAsync(Asked())).Value!.Shown)
        {
            (await new AnswerSignal(Journal, Signals).RunAsync(Asked(), new AnswerForm(Guid.NewGuid(), signal.Reference, AnswerKind.Disputed, "The letters went astray."))).Reason.ShouldBeNull();
        }

        Journal.Appended.RemoveAll(a => a.Kind == JournalKind.RecordOpened);
        (await WaitingAsync()).Families.ShouldBeEmpty();
        Journal.Appended.ShouldNotContain(a => a.Kind == JournalKind.RecordOpened, "nothing was shown of it");

        var family = (await WaitingAsync(Mo)).Families.ShouldHaveSingleItem();
        family.Waiting.ShouldBeEmpty();
        family.Disputed.ShouldContain(s => s.Reference.Pattern == NotBrought);
    }

    [Fact]
    public async Task What_rests_on_entries_that_are_not_visible_is_there_without_pattern_or_sentence()
    {
        var family = (await WaitingAsync(new Viewer("gil", "gp", Domain.Agencies.AgencyKind.Gp, Role.Practitioner))).Families.ShouldHaveSingleItem();

        family.Waiting.ShouldNotContain(s => s.Reference.Pattern == NotBrought);
        family.NotVisible.ShouldHaveSingleItem().AskAgencies.ShouldBe(["school"]);
    }

    [Fact]
    public async Task It_says_why_there_is_no_list()
    {
        (await new SignalsWaiting(Journal).RunAsync(Asked(Ann with { Role = Role.DutyWorker }).Request, Today)).Reason.ShouldBe(SignalsWaiting.NotYours);
        (await new SignalsWaiting(Journal).RunAsync(Asked(Ann with { Role = Role.Administrator }).Request, Today)).Reason.ShouldBe(SignalsWaiting.NotYours);
        (await new SignalsWaiting(Journal).RunAsync(Asked().Request with { Purpose = null }, Today)).Reason.ShouldBe(SignalsWaiting.PurposeNeeded);
        (await new SignalsWaiting(Journal).RunAsync(Asked().Request with { Purpose = Purpose.Supervision }, Today)).Reason.ShouldBe(SignalsWaiting.PurposeNeeded);
        (await WaitingAsync(Ann with { Id = "stranger" })).Families.ShouldBeEmpty();
        Journal.Appended.ShouldBeEmpty();

        Journal.WritesFailBecause = "The disk is full.";
        (await new SignalsWaiting(Journal).RunAsync(Asked().Request, Today)).Reason.ShouldNotBeNull().ShouldContain("nothing is shown");
    }

    private async Task<SignalsThatWait> WaitingAsync(Viewer? viewer = null) => (await new SignalsWaiting(Journal).RunAsync(Asked(viewer).Request, Today)).Value.ShouldNotBeNull();
}
