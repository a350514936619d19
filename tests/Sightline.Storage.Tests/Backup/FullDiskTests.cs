using System.Diagnostics;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Storage.Tests.Journal;
using Xunit.Abstractions;

namespace Sightline.Storage.Tests.Backup;

/// <summary>A backup onto a disk that fills up: a small disk in memory, where this machine lets one be made.</summary>
public sealed class FullDiskTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeProvider Clock = new ManualClock(new DateTimeOffset(2031, 6, 1, 9, 0, 0, TimeSpan.Zero));

    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
    private readonly JournalStore _store = new();

    private string Journal => Path.Combine(_folder, "journal.db");

    private string Disk => Path.Combine(_folder, "disk");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_full_disk_leaves_nothing_of_the_backup_and_the_journal_as_it_was()
    {
        Directory.CreateDirectory(Disk);
        if (Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", Disk) != 0)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("CI must let a small disk be made.");
            output.WriteLine("Skipped: no small disk can be made here.");
            return;
        }

        try
        {
            await FillAsync();

            var taken = await _store.BackUpAsync(Journal, Disk, Clock, progress: null, default);

            taken.Reason.ShouldNotBeNull().ShouldContain("full");
            Directory.GetFileSystemEntries(Disk).ShouldBeEmpty();
            (await _store.VerifyAsync(Journal, checkpoint: null, chainAlone: false, progress: null, default)).Value!.Fault.ShouldBeNull();
            Run("mount", "-o", "remount,size=64m", Disk).ShouldBe(0);
            var again = (await _store.BackUpAsync(Journal, Disk, Clock, progress: null, default)).Value.ShouldNotBeNull();
            Run("mount", "-o", $"remount,size={(new FileInfo(again.Path).Length / 1024) + 64}k", Disk).ShouldBe(0);

            var restored = await _store.RestoreAsync(new RestoreRequest(again.Path, new JournalPlace(Path.Combine(Disk, "new.db"), Journal + ".keys"), null, Invented.Actor, null, null, ThereAreNoDisposals: true, ThereAreNoSeals: true), Clock, progress: null, default);

            restored.Reason.ShouldNotBeNull().ShouldContain("full");
            Directory.GetFileSystemEntries(Disk).ShouldBe([again.Path]);
        }
        finally
        {
            Run("umount", Disk);
        }
    }

    [Theory]
    [InlineData("journal.db")]
    [InlineData("journal.db-wal")]
    [InlineData("journal.db.keys")]
    [InlineData("./disk/../journal.db-journal")]
    public async Task A_backup_is_never_written_over_the_journal_or_what_belongs_to_it(string target)
    {
        Directory.CreateDirectory(Disk);
        await FillAsync();

        (await _store.BackUpAsync(Journal, Path.Combine(_folder, target), Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("the journal itself");

        (await _store.VerifyAsync(Journal, checkpoint: null, chainAlone: false, progress: null, default)).Value!.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_place_that_is_taken_or_not_there_is_refused()
    {
        await FillAsync();
        var taken = Path.Combine(_folder, "letter.txt");
        await File.WriteAllTextAsync(taken, "a letter");

        (await _store.BackUpAsync(Journal, taken, Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("something at the place");
        (await _store.BackUpAsync(Journal, Path.Combine(_folder, "none", "x.backup"), Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("check that the folder is there");
        (await _store.BackUpAsync(Journal, " ", Clock, progress: null, default)).Reason.ShouldNotBeNull();
        (await _store.BackUpAsync(Path.Combine(_folder, "none.db"), taken + "2", Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("no journal at this place");
        (await File.ReadAllTextAsync(taken)).ShouldBe("a letter");
    }

    [Fact]
    public async Task What_a_killed_backup_left_is_taken_away_by_the_next_one_to_that_place()
    {
        await FillAsync();
        var target = Path.Combine(_folder, "x.backup");
        await File.WriteAllTextAsync(target + ".part", "half a backup");
        await File.WriteAllTextAsync(target + ".part.lock", string.Empty);

        (await _store.BackUpAsync(Journal, target, Clock, progress: null, default)).HasValue.ShouldBeTrue();

        Directory.GetFiles(_folder, "x.backup*").ShouldBe([target]);
    }

    private async Task FillAsync()
    {
        var opened = await _store.OpenAsync(new JournalPlace(Journal), passphrase: null, mayCreate: true, Clock, default);
        await using var journal = opened.Value.ShouldNotBeNull();
        var family = new FamilyKey((await journal.AppendAsync(ItemOf.Opening(Invented.Source(0), Invented.Actor, "a family"))).Value!.Position.Value);
        for (var i = 1; i <= 400; i++)
        {
            (await journal.AppendAsync(ItemOf.Recording(family, Invented.Entry(i, new(2031, 3, 3)), Invented.Source(i), Invented.Actor))).HasValue.ShouldBeTrue();
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
