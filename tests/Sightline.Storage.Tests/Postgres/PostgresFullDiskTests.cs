using Sightline.Storage.Tests.Journal;
using Sightline.TestKit;
using Xunit.Abstractions;

namespace Sightline.Storage.Tests.Postgres;

/// <summary>A backup of a journal in PostgreSQL, onto a disk that fills up.</summary>
[Collection(nameof(PostgresServer))]
public sealed class PostgresFullDiskTests(PostgresFixture fixture, ITestOutputHelper output) : OnAnEngine, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override string NewPlace() => fixture.Server.NewDatabase();

    [Fact]
    public async Task Wherever_the_disk_fills_nothing_of_the_backup_is_left_and_the_journal_is_as_it_was()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        await Task.WhenAll(Enumerable.Range(1, 200).Select(i => KeptAsync(journal, EntryOf(family, i, new string('x', 2_000)))));
        using var disk = SmallDisk.Mount(Path.Combine(_folder, "disk"), kilobytes: 64);
        if (disk is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("CI must let a small disk be made.");
            output.WriteLine("Skipped: no small disk can be made here.");
            return;
        }

        // The tables, the rows, the indexes: the disk fills in each of them, until the backup fits.
        var store = new JournalStore();
        var full = 0;
        for (var kilobytes = 64; ; kilobytes += 64)
        {
            disk.Resize(kilobytes);
            var taken = await store.BackUpAsync(place, disk.Folder, Clock, progress: null, default);
            if (taken.HasValue)
            {
                (await store.VerifyAsync(taken.Value.Path, taken.Value.Manifest.Head, chainAlone: false, progress: null, default)).Value!.Fault.ShouldBeNull();
                Directory.GetFileSystemEntries(disk.Folder).ShouldBe([taken.Value.Path]);
                break;
            }

            full++;
            taken.Reason.ShouldBe("The disk that the backup goes to is full. Nothing of the backup was left there, and the journal is as it was. Make room, or name another place with --to.");
            Directory.GetFileSystemEntries(disk.Folder).ShouldBeEmpty();
        }

        full.ShouldBeGreaterThan(5);
        (await VerifyAsync(journal)).ShouldSatisfyAllConditions(v => v.Fault.ShouldBeNull(), v => v.Rows.ShouldBe(201));
        (await KeptAsync(journal, EntryOf(family, 500))).WasThere.ShouldBeFalse();
    }
}
