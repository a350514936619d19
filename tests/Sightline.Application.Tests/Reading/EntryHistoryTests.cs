using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Tests.Recording;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Reading;

public sealed class EntryHistoryTests : RecordingOperations
{
    [Theory]
    [InlineData("zed", Role.Practitioner, 1)]
    [InlineData("ann", Role.Administrator, 1)]
    [InlineData("ann", Role.Practitioner, 99)]
    public async Task Whoever_may_not_see_the_record_is_refused_and_the_asking_is_written_down(string person, Role role, long family)
    {
        (await AskAsync(By(person, role), OwnVersion, family)).Reason.ShouldBe(AccessChange.Refused);

        Journal.Appended.ShouldHaveSingleItem().Kind.ShouldBe(JournalKind.RecordRefused);
    }

    [Fact]
    public async Task An_entry_that_is_not_visible_and_one_that_is_not_there_are_the_same()
    {
        (await AskAsync(By(), OfPolice)).Reason.ShouldBe(EntryHistory.NoSuchEntry);
        (await AskAsync(By(), new Position(77))).Reason.ShouldBe(EntryHistory.NoSuchEntry);
    }

    [Fact]
    public async Task Where_the_asking_cannot_be_written_down_nothing_is_shown()
    {
        Journal.WritesFailBecause = "The disk is full.";

        (await AskAsync(By(), OwnVersion)).HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task What_came_after_the_day_is_not_told_and_a_version_that_is_not_visible_is_counted()
    {
        var own = (await new OpenRecord(Journal).RunAsync(Asked(By(), 1))).Value!.Entries[0].Entry;
        Journal.Versions =
        [
            new EntryVersion(OwnVersion, Noon, JournalKind.EntryRecorded, "ann", On: null, Reason: null, own),
            new EntryVersion(new Position(8), Noon, JournalKind.EntryCorrected, "ann", Today, "why", own with { CorrectedBecause = "why" }),
            new EntryVersion(new Position(9), Noon, JournalKind.EntryWithdrawn, "zed", Today.AddDays(1), "later", Entry: null),
        ];

        var shown = (await AskAsync(By(), OwnVersion)).Value.ShouldNotBeNull();

        shown.Versions.ShouldHaveSingleItem().Position.ShouldBe(OwnVersion);
        shown.NotVisible.ShouldBe(1);
    }

    private static RecordRequest Asked(AccessRequest request, long family) => new(new FamilyKey(family), request, Today, string.Empty);

    private ValueTask<Domain.Reading<ShownHistory>> AskAsync(AccessRequest request, Position version, long family = 1) => new EntryHistory(Journal, new OpenRecord(Journal)).RunAsync(Asked(request, family), version);
}
