using System.Text;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Recording;

public sealed class CorrectEntryTests : RecordingOperations
{
    private CorrectEntry Operation => new(Journal, Drafts, Clock);

    [Theory]
    [MemberData(nameof(WhoIsRefused))]
    public async Task Whoever_may_not_write_and_a_record_that_is_not_there_are_refused_alike(string person, Role role, string agency, long family) =>
        IsRefused(await Operation.RunAsync(new EntryChange(new FamilyKey(family), By(person, role, agency), OwnVersion, Form, "A reason."), Visit));

    [Fact]
    public async Task Another_agencys_entry_and_one_that_is_not_there_are_refused_alike()
    {
        (await Operation.RunAsync(Change() with { Version = OfPolice }, Visit)).Reason.ShouldBe(EntryChange.NoSuchEntry);
        (await Operation.RunAsync(Change() with { Version = new Position(77) }, Visit)).Reason.ShouldBe(EntryChange.NoSuchEntry);

        Journal.Appended.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_correction_says_why(string reason) => (await Operation.RunAsync(Change() with { Reason = reason }, Visit)).Reason.ShouldBe(AccessChange.ReasonNeeded);

    [Fact]
    public async Task A_reason_has_an_end() => (await Operation.RunAsync(Change() with { Reason = new string('a', EntryChange.MostOfReason + 1) }, Visit)).Reason.ShouldBe(EntryChange.ReasonTooLong);

    [Fact]
    public async Task The_new_version_stands_in_the_place_of_the_old_one_from_today()
    {
        (await Operation.RunAsync(Change(), Visit)).Reason.ShouldBeNull();

        var item = Journal.Appended.ShouldHaveSingleItem();
        (item.Kind, item.Supersedes, item.SupersededOn, item.Actor).ShouldBe((JournalKind.EntryCorrected, OwnVersion, Today, "ann"));
        var entry = ItemContent.Entry(Encoding.UTF8.GetBytes(item.Plain), item.Narrative.Span).Value.ShouldNotBeNull();
        entry.Row.File.ShouldBe("agencies/school.csv", "it is the same entry");
        (entry.Author, entry.RecordedOn, entry.CorrectedBecause).ShouldBe(("somebody else", Today, "It was another child."));
        Drafts.Ended.ShouldHaveSingleItem().Form.ShouldBe(Form);
    }

    [Fact]
    public async Task A_fault_is_a_reason() => (await Operation.RunAsync(Change(), Visit with { Codes = [] })).Reason.ShouldBe("Say what kind of thing it is.");

    [Fact]
    public async Task Where_the_journal_cannot_write_the_draft_stays()
    {
        Journal.WritesFailBecause = "The disk is full.";

        (await Operation.RunAsync(Change(), Visit)).Reason.ShouldBe("The disk is full.");

        Drafts.Ended.ShouldBeEmpty();
    }

    private static EntryChange Change() => new(FakeJournal.Family, By(), OwnVersion, Form, " It was another child. ");
}
