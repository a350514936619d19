using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Storage.Tests.Recording;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteRecordingTests : RecordingContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteDraftTests : DraftContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    [Fact]
    public async Task A_restore_brings_no_draft_back()
    {
        var folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
        try
        {
            await using var record = await RecordAsync();
            await KeepAsync(record, "words");
            var ring = Path.Combine(folder, "ring.keys");
            await File.WriteAllTextAsync(ring, $$"""{"v":1,"iterations":0,"salt":"","key":"{{Convert.ToBase64String(Ring.Key)}}"}""");
            var taken = await new JournalStore().BackUpAsync(record.Place, Path.Combine(folder, "one.backup"), Clock, progress: null, default);
            var place = NewPlace();

            var done = await new JournalStore().RestoreAsync(
                new RestoreRequest(taken.Value.ShouldNotBeNull(taken.Reason).Path, new JournalPlace(place, ring), Passphrase: null, "a test", AsAt: null, Disposals: null, ThereAreNoDisposals: true, ThereAreNoSeals: true), Clock, progress: null, default);

            done.Value.ShouldNotBeNull(done.Reason);
            await using var restored = await InstallAsync(place);
            (await restored.Drafts.ListAsync(record.Accounts[0].Id)).ShouldBeEmpty();
            (await restored.Journal.HasFamilyAsync(record.Family)).IsThere.ShouldBeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}
