using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Recording;
using Sightline.Domain.Time;
using Sightline.Storage.Tests.Recording;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresRecordingTests(PostgresFixture fixture) : RecordingContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresDraftTests(PostgresFixture fixture) : DraftContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

/// <summary>As the program's own user, who owns nothing and reads behind the second wall.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramRecordingTests(PostgresFixture fixture) : OnARecord
{
    [Fact]
    public async Task An_entry_is_recorded_corrected_and_withdrawn_and_its_history_shown_to_whoever_may_see_it()
    {
        await using var record = await RecordAsync();
        var asked = Asked(record);
        var first = (await Recording(record).RunAsync(asked)).Value.ShouldNotBeNull();
        (await Recording(record).RunAsync(asked)).Value.ShouldNotBeNull().WasThere.ShouldBeTrue();
        var second = (await new CorrectEntry(record.Journal, record.There.Drafts, Clock).RunAsync(Change(record, first.Position), Visit with { Text = "put right" })).Value.ShouldNotBeNull();
        (await new WithdrawEntry(record.Journal, Clock).RunAsync(Change(record, second.Position))).Reason.ShouldBeNull();

        var history = new EntryHistory(record.Journal, new OpenRecord(record.Journal));
        var today = UnitedKingdomTime.DayOf(Clock.Now);
        var shown = (await history.RunAsync(new RecordRequest(record.Family, By(record.Accounts[0]), today, string.Empty), first.Position)).Value.ShouldNotBeNull();

        shown.Versions.Select(v => v.Kind).ShouldBe([JournalKind.EntryRecorded, JournalKind.EntryCorrected, JournalKind.EntryWithdrawn]);
        (await record.Journal.ReadVersionsAsync(record.Family, first.Position)).Value.ShouldNotBeNull().ShouldBeEmpty("nobody is named for whom it is read");
    }

    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}

/// <summary>The same as the program's own user, who owns nothing.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramDraftTests(PostgresFixture fixture) : DraftContract
{
    protected override bool MayDispose => false;

    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}
