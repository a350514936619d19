using System.Text;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Recording;

public sealed class RecordEntryTests : RecordingOperations
{
    private RecordEntry Operation => new(Journal, new OneAccount(), Drafts, Clock);

    [Theory]
    [MemberData(nameof(WhoIsRefused))]
    public async Task Whoever_may_not_write_and_a_record_that_is_not_there_are_refused_alike(string person, Role role, string agency, long family) =>
        IsRefused(await Operation.RunAsync(new EntryToRecord(new FamilyKey(family), By(person, role, agency), Form, Visit)));

    [Fact]
    public async Task A_sealed_record_is_refused_like_one_that_is_not_there()
    {
        Seal();

        IsRefused(await Operation.RunAsync(Asked(Visit)));
    }

    [Fact]
    public async Task Without_a_purpose_nothing_is_written() => IsRefused(await Operation.RunAsync(Asked(Visit) with { Request = By() with { Purpose = null } }));

    [Fact]
    public async Task An_entry_is_recorded_by_the_account_on_the_day_of_the_clock_and_its_draft_ends()
    {
        (await Operation.RunAsync(Asked(Visit))).Reason.ShouldBeNull();

        var item = Journal.Appended.ShouldHaveSingleItem();
        (item.Kind, item.Actor, item.Source).ShouldBe((JournalKind.EntryRecorded, "ann", RecordedHere.OfForm("ann", Form)));
        var entry = EntryIn(item);
        entry.RecordedOn.ShouldBe(Today);
        entry.Author.ShouldBe("Marigold Ilott");
        entry.Practitioners.ShouldBe(["ann"]);
        entry.IsConfirmed.ShouldBeTrue();
        item.Seen.ShouldBe([new SeenOn("ned", Today)]);
        Drafts.Ended.ShouldBe([new DraftKey("ann", FakeJournal.Family, Form)]);
    }

    [Fact]
    public async Task In_the_hour_after_midnight_in_summer_today_is_today()
    {
        Clock.Now = new DateTimeOffset(2031, 6, 2, 23, 30, 0, TimeSpan.Zero);

        (await Operation.RunAsync(Asked(Visit with { Happened = When.On(new(2031, 6, 3)) }))).Reason.ShouldBeNull();

        EntryIn(Journal.Appended[0]).RecordedOn.ShouldBe(new DateOnly(2031, 6, 3));
    }

    [Fact]
    public async Task A_fault_is_a_reason_and_the_draft_stays()
    {
        (await Operation.RunAsync(Asked(Visit with { Concerning = ["nobody"] }))).Reason.ShouldBe("Somebody whom it is about is not on the family's register: add the person there first.");

        Journal.Appended.ShouldBeEmpty();
        Drafts.Ended.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_journal_cannot_write_the_draft_stays()
    {
        Journal.WritesFailBecause = "The disk is full.";

        (await Operation.RunAsync(Asked(Visit))).Reason.ShouldBe("The disk is full.");

        Drafts.Ended.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_system_sends_under_a_reference_of_its_own()
    {
        var source = SourceReference.Of("a-school-system", "17", "3");

        await Operation.RunAsync(Asked(Visit) with { SentAs = source });

        Journal.Appended.ShouldHaveSingleItem().Source.ShouldBe(source);
        EntryIn(Journal.Appended[0]).Row.ShouldBe(RecordedHere.RowOf(source));
        Drafts.Ended.ShouldBeEmpty();
    }

    private static EntryToRecord Asked(EntryAsGiven given) => new(FakeJournal.Family, By(), Form, given);

    private static Entry EntryIn(JournalItem item) => ItemContent.Entry(Encoding.UTF8.GetBytes(item.Plain), item.Narrative.Span).Value.ShouldNotBeNull();
}
