using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Recording;

public sealed class WithdrawEntryTests : RecordingOperations
{
    private WithdrawEntry Operation => new(Journal, Clock);

    [Theory]
    [MemberData(nameof(WhoIsRefused))]
    public async Task Whoever_may_not_write_and_a_record_that_is_not_there_are_refused_alike(string person, Role role, string agency, long family) =>
        IsRefused(await Operation.RunAsync(new EntryChange(new FamilyKey(family), By(person, role, agency), OwnVersion, Form, "A reason.")));

    [Fact]
    public async Task Another_agencys_entry_is_not_withdrawn() => (await Operation.RunAsync(Change() with { Version = OfPolice })).Reason.ShouldBe(EntryChange.NoSuchEntry);

    [Fact]
    public async Task A_withdrawal_says_why() => (await Operation.RunAsync(Change() with { Reason = " " })).Reason.ShouldBe(AccessChange.ReasonNeeded);

    [Fact]
    public async Task From_today_on_none_stands_in_its_place()
    {
        (await Operation.RunAsync(Change())).Reason.ShouldBeNull();

        var item = Journal.Appended.ShouldHaveSingleItem();
        (item.Kind, item.Supersedes, item.SupersededOn, item.Actor).ShouldBe((JournalKind.EntryWithdrawn, OwnVersion, Today, "ann"));
        ItemContent.Words(item.Narrative.Span).ShouldBe("Another family.");
    }

    private static EntryChange Change() => new(FakeJournal.Family, By(), OwnVersion, Form, "Another family.");
}
