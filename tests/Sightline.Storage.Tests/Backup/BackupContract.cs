using Dapper;
using Microsoft.Data.Sqlite;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Storage.Backup;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;
using Sightline.Storage.Sqlite;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Backup;

/// <summary>What a backup and a restore do, whatever the journal is kept in. One class an engine derives from this.</summary>
public abstract class BackupContract : OnAnEngine, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
    private int _backups;

    public virtual void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_backup_taken_while_many_write_holds_and_is_a_beginning_of_the_journal()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        using var isTaken = new CancellationTokenSource();
        var acknowledged = 0;
        var writers = Enumerable.Range(0, 8).Select(w => Task.Run(async () =>
        {
            for (var i = 0; !isTaken.IsCancellationRequested; i++)
            {
                await KeptAsync(journal, EntryOf(family, (w * 1_000_000) + i));
                Interlocked.Increment(ref acknowledged);
            }
        })).ToList();
        while (Volatile.Read(ref acknowledged) < 200)
        {
            await Task.Yield();
        }

        var before = (await journal.ReadFamilyAsync(family, ToAll(LastDay))).Value!.Entries.Count;
        var taken = await TakenAsync(place);
        await isTaken.CancelAsync();
        await Task.WhenAll(writers);

        var backup = await RowsAsync(new SqliteEngine(taken.Path, isReadOnly: true));
        backup.Count.ShouldBe((int)taken.Manifest.Head.Position);
        backup.Count.ShouldBeGreaterThanOrEqualTo(before + 2);
        backup.ShouldBe((await RowsAsync(journal.Engine)).Take(backup.Count));
        (await new JournalStore().VerifyAsync(taken.Path, taken.Manifest.Head, chainAlone: false, progress: null, default)).Value!.Fault.ShouldBeNull();
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_who_writes_waits_for_a_backup_and_what_they_write_is_not_in_it()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        for (var i = 1; i <= 300; i++)
        {
            await KeptAsync(journal, EntryOf(family, i, new string('x', 20_000)));
        }

        var writing = new WriteMeanwhile(journal, family);
        var taken = await new JournalStore().BackUpAsync(place, Path.Combine(_folder, "meanwhile.backup"), Clock, writing, default);

        writing.Written.ShouldBeGreaterThan(0);
        taken.Value.ShouldNotBeNull().Manifest.Head.Position.ShouldBe(301);
        (await VerifyAsync(journal)).Rows.ShouldBe(301 + writing.Written);
    }

    [Fact]
    public async Task A_restore_as_at_every_position_is_the_journal_as_received_then()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (one, other) = await FillAsync(journal);
        var taken = await TakenAsync(place);

        for (var position = 1; position <= taken.Manifest.Head.Position; position++)
        {
            var restoredPlace = NewPlace();
            var done = (await RestoredAsync(taken.Path, restoredPlace, new AsAt(new Position(position), null))).Value.ShouldNotBeNull();
            await using var restored = await OpenAsync(restoredPlace);

            done.LeftOut.ShouldBe(taken.Manifest.Head.Position - position);
            done.Verified.Rows.ShouldBe(position + 1);
            (await VerifyAsync(restored)).Fault.ShouldBeNull();
            foreach (var family in (FamilyKey[])[one, other])
            {
                foreach (var reader in (Reader[])[Reader.All, new Reader("school"), new Reader("gp")])
                {
                    (await ReadAsync(restored, family, new Looking(LastDay, reader, Position.Latest)))
                        .ShouldBe(family.Value <= position ? await ReadAsync(journal, family, new Looking(LastDay, reader, new Position(position))) : "absent");
                }
            }

            (await restored.ChildrenNotSeenSinceAsync(LastDay, ToAll(LastDay))).ShouldBe(await journal.ChildrenNotSeenSinceAsync(LastDay, new Looking(LastDay, Reader.All, new Position(position))));
            (await CountAsync(restored, "person")).ShouldBe(await CountAsync(journal, $"person WHERE position <= {position}"));
            (await CountAsync(restored, "superseded")).ShouldBe(await CountAsync(journal, $"superseded WHERE by_position <= {position}"));
        }
    }

    [Fact]
    public async Task A_restore_as_at_an_instant_holds_what_had_been_received_by_then_and_goes_on()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, EntryOf(family, 1, "before"));
        var then = Clock.Now;
        Clock.Now = Clock.Now.AddHours(1);
        await KeptAsync(journal, EntryOf(family, 2, "after"));
        var taken = await TakenAsync(place);
        var restoredPlace = NewPlace();

        (await RestoredAsync(taken.Path, restoredPlace, new AsAt(null, then.AddMinutes(1)))).Value.ShouldNotBeNull().AsAt.Value.ShouldBe(2);
        (await RestoredAsync(taken.Path, NewPlace(), new AsAt(null, then.AddDays(-1)))).Reason.ShouldNotBeNull().ShouldContain("Nothing had been received");
        (await RestoredAsync(taken.Path, NewPlace(), new AsAt(new Position(99), null))).Reason.ShouldNotBeNull().ShouldContain("ends at position 3");

        await using var restored = await OpenAsync(restoredPlace);
        (await TextsAsync(restored, family, ToAll(LastDay))).ShouldBe(["before"]);
        (await KeptAsync(restored, EntryOf(family, 2, "again"))).Position.Value.ShouldBe(4);
        (await VerifyAsync(restored)).Fault.ShouldBeNull();
        await using var connection = await restored.Engine.OpenAsync(default);
        var row = await connection.QuerySingleAsync<(string Kind, string Actor, string Plain)>("SELECT kind, actor, plain FROM journal WHERE position = 3");
        (row.Kind, row.Actor).ShouldBe(("journal-restored", Invented.Actor));
        row.Plain.ShouldContain($"\"head\":\"{taken.Manifest.Head}\"");
        row.Plain.ShouldContain("\"asAt\":\"2\"");
    }

    [Fact]
    public async Task A_backup_holds_no_key_ring_and_nobody_works_on_it()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await KeptAsync(journal, EntryOf(await OpenFamilyAsync(journal), 1));
        var taken = await TakenAsync(place);
        var bytes = await File.ReadAllBytesAsync(taken.Path);

        bytes.AsSpan().IndexOf(Ring.Key).ShouldBe(-1);
        bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Invented.Word)).ShouldBe(-1);
        Directory.GetFiles(_folder).ShouldBe([taken.Path]);
        var opened = await new JournalStore().OpenAsync(new JournalPlace(taken.Path, RingFile()), passphrase: null, mayCreate: true, Clock, default);
        opened.Reason.ShouldNotBeNull().ShouldContain("nobody works on a backup");
        (await File.ReadAllBytesAsync(taken.Path)).ShouldBe(bytes);
        taken.Manifest.Rows["journal"].ShouldBe(2);
        taken.Manifest.Rows["family_key"].ShouldBe(1);
        BackupManifest.Read(taken.Manifest.ToJson()).ShouldNotBeNull().Head.ToString().ShouldBe(taken.Manifest.Head.ToString());
    }

    [Fact]
    public async Task Two_backups_at_once_are_two_backups_and_to_one_place_is_one()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        for (var i = 0; i < 50; i++)
        {
            await KeptAsync(journal, EntryOf(family, i));
        }

        var apart = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => TakenAsync(place))));
        var target = Path.Combine(_folder, "one.backup");
        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new JournalStore().BackUpAsync(place, target, Clock, progress: null, default))));

        apart.Select(t => t.Manifest.Head.ToString()).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        together.Count(t => t.HasValue).ShouldBe(1);
        together.Where(t => !t.HasValue).ShouldAllBe(t => t.Reason!.Contains("Another backup is being written", StringComparison.Ordinal) || t.Reason!.Contains("something at the place", StringComparison.Ordinal));
        Directory.GetFiles(_folder).Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_damaged_journal_gives_no_backup_and_the_place_is_said()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, EntryOf(family, 1));
        await KeptAsync(journal, EntryOf(family, 2));
        await ExecuteAsync(journal, WithoutGuards);
        await ExecuteAsync(journal, "UPDATE journal SET actor = 'somebody else' WHERE position = 2");

        var taken = await new JournalStore().BackUpAsync(place, Path.Combine(_folder, "bad.backup"), Clock, progress: null, default);

        taken.Reason.ShouldNotBeNull().ShouldContain("Position 2 was changed");
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_backup_is_not_restored()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal);
        for (var i = 0; i < 100; i++)
        {
            await KeptAsync(journal, EntryOf(family, i));
        }

        var taken = await TakenAsync(place);
        var bytes = await File.ReadAllBytesAsync(taken.Path);
        bytes[bytes.AsSpan().IndexOf("\"agency\":\"school\""u8) + 12] ^= 1;
        await File.WriteAllBytesAsync(taken.Path, bytes);
        var there = NewPlace();

        (await RestoredAsync(taken.Path, there)).Reason.ShouldNotBeNull().ShouldMatch("damaged: Position [0-9]+ was changed");
        (await RestoredAsync(Path.Combine(_folder, "none"), there)).Reason.ShouldNotBeNull().ShouldContain("no backup at this place");
        await File.WriteAllTextAsync(taken.Path, "This is a letter, and no backup at all; it is longer than a header of a file.");
        (await RestoredAsync(taken.Path, there)).Reason.ShouldNotBeNull().ShouldContain("no backup that Sightline made");
        (await new JournalStore().VerifyAsync(there, checkpoint: null, chainAlone: false, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("no journal at this place");
    }

    [Fact]
    public async Task A_restore_goes_to_a_new_place_alone_with_its_own_ring_and_a_word_on_disposals()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await KeptAsync(journal, EntryOf(await OpenFamilyAsync(journal), 1));
        var taken = await TakenAsync(place);
        var there = NewPlace();

        (await RestoredAsync(taken.Path, place)).Reason.ShouldNotBeNull().ShouldContain("There is something");
        var silent = new RestoreRequest(taken.Path, new JournalPlace(there, RingFile()), null, Invented.Actor, null, Disposals: null, ThereAreNoDisposals: false);
        (await new JournalStore().RestoreAsync(silent, Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("must not bring back what was disposed of");
        var lost = silent with { To = new JournalPlace(there, Path.Combine(_folder, "no-ring")), ThereAreNoDisposals = true, ThereAreNoSeals = true };
        (await new JournalStore().RestoreAsync(lost, Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("key ring of this journal is not there");
        KeyRingFile.Create(Path.Combine(_folder, "another-ring"), passphrase: null).HasValue.ShouldBeTrue();
        var wrong = lost with { To = new JournalPlace(there, Path.Combine(_folder, "another-ring")) };
        (await new JournalStore().RestoreAsync(wrong, Clock, progress: null, default)).Reason.ShouldNotBeNull().ShouldContain("not that of the journal");

        (await RestoredAsync(taken.Path, there)).Value.ShouldNotBeNull();
        (await RestoredAsync(taken.Path, there)).Reason.ShouldNotBeNull().ShouldContain("There is something");
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_restore_that_is_stopped_leaves_nothing_behind()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await FillAsync(journal);
        var taken = await TakenAsync(place);
        using var stop = new CancellationTokenSource();
        var there = NewPlace();
        var request = new RestoreRequest(taken.Path, new JournalPlace(there, RingFile()), null, Invented.Actor, null, null, ThereAreNoDisposals: true, ThereAreNoSeals: true);

        await Should.ThrowAsync<OperationCanceledException>(() => new JournalStore().RestoreAsync(request, Clock, new StopAt("Restoring", stop), stop.Token));

        (await RestoredAsync(taken.Path, there)).Value.ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_table_says_how_a_position_cuts_it()
    {
        await using var journal = await OpenAsync(NewPlace());
        await using var connection = await journal.Engine.OpenAsync(default);
        var tables = journal.Engine is SqliteEngine ? await TablesOfSqlite.ReadAsync(connection) : await TablesOfPostgres.ReadAsync(connection);

        tables.ShouldContain(t => t.Name == "knowledge");
        tables.Where(t => t.CutBy is null).Select(t => t.Name).Except(JournalTable.Whole.Concat(JournalTable.MadeAnew), StringComparer.Ordinal)
            .ShouldBeEmpty("A table of a journal has a column position, by_position or family, or is named in JournalTable.Whole.");
    }

    [Fact]
    public async Task A_journal_moves_to_the_other_engine()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (one, _) = await FillAsync(journal);
        var taken = await TakenAsync(place);
        var there = NewPlaceOfTheOther();

        (await RestoredAsync(taken.Path, there)).Value.ShouldNotBeNull();

        await using var moved = await OpenAsync(there);
        (await ReadAsync(moved, one, ToAll(LastDay))).ShouldBe(await ReadAsync(journal, one, ToAll(LastDay)));
        (await RowsAsync(moved.Engine)).SkipLast(1).ShouldBe(await RowsAsync(journal.Engine));
        (await KeptAsync(moved, EntryOf(one, 77))).WasThere.ShouldBeFalse();
        (await VerifyAsync(moved)).Fault.ShouldBeNull();
    }

    /// <summary>What to run so that somebody with every right can change the journal.</summary>
    protected abstract string WithoutGuards { get; }

    /// <summary>Where a journal of the other engine can be made.</summary>
    protected abstract string NewPlaceOfTheOther();

    private protected string RingFile()
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "ring")).FullName, "ring.keys");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, $$"""{"v":1,"iterations":0,"salt":"","key":"{{Convert.ToBase64String(Ring.Key)}}"}""");
        }

        return path;
    }

    private protected async Task<TakenBackup> TakenAsync(string place)
    {
        var taken = await new JournalStore().BackUpAsync(place, Path.Combine(_folder, $"{Interlocked.Increment(ref _backups)}.backup"), Clock, progress: null, default);
        return taken.Value ?? throw new InvalidOperationException(taken.Reason);
    }

    private protected Task<Domain.Reading<RestoredJournal>> RestoredAsync(string backup, string place, AsAt? asAt = null) =>
        new JournalStore().RestoreAsync(new RestoreRequest(backup, new JournalPlace(place, RingFile()), Passphrase: null, Invented.Actor, asAt, Disposals: null, ThereAreNoDisposals: true, ThereAreNoSeals: true), Clock, progress: null, default);

    // Two families, with a register recorded twice, a correction, a withdrawal, an undated row and somebody who looked.
    private static async Task<(FamilyKey One, FamilyKey Other)> FillAsync(JournalDatabase journal)
    {
        var one = await OpenFamilyAsync(journal, "one");
        await KeptAsync(journal, RegisterOf(one, Invented.Register));
        var first = await KeptAsync(journal, EntryOf(one, 1));
        var other = await OpenFamilyAsync(journal, "other");
        await KeptAsync(journal, EntryOf(other, 1));
        await KeptAsync(journal, ItemOf.Correcting(EntryOf(one, 1, "put right", "2"), first.Position, Monday.AddDays(9)));
        var second = await KeptAsync(journal, ItemOf.Recording(one, Invented.Entry(2, on: null), Invented.Source(2), Invented.Actor));
        await KeptAsync(journal, ItemOf.Recording(one, Invented.Register with { Case = "anew" }, Invented.Register, "case-folder", Invented.Actor)!);
        await KeptAsync(journal, ItemOf.Withdrawing(one, second.Position, Monday.AddDays(10), "It was about another child.", Invented.Source(3), Invented.Actor));
        return (one, other);
    }

    private static async Task<string> ReadAsync(JournalDatabase journal, FamilyKey family, Looking looking)
    {
        var record = await journal.ReadFamilyAsync(family, looking);
        return record.HasValue
            ? System.Text.Json.JsonSerializer.Serialize((record.Value.Label, record.Value.Register, record.Value.Entries.Select(e => (e.Position, e.Entry)).ToList()), Fields)
            : "absent";
    }

    private static readonly System.Text.Json.JsonSerializerOptions Fields = new() { IncludeFields = true };

    private static async Task<IReadOnlyList<string>> RowsAsync(IJournalEngine engine)
    {
        await using var connection = await engine.OpenAsync(default);
        return [.. (await connection.QueryAsync<(long Position, byte[] Hash, string? Plain)>("SELECT position, hash, plain FROM journal ORDER BY position")).Select(r => $"{r.Position} {Convert.ToHexString(r.Hash)} {r.Plain}")];
    }

    private static async Task<long> CountAsync(JournalDatabase journal, string of)
    {
        await using var connection = await journal.Engine.OpenAsync(default);
        return await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM {of}");
    }

    private sealed class WriteMeanwhile(JournalDatabase journal, FamilyKey family) : IProgress<KeepingProgress>
    {
        public int Written { get; private set; }

        public void Report(KeepingProgress value)
        {
            if (value.What.StartsWith("Copying", StringComparison.Ordinal) && Task.Run(() => KeptAsync(journal, EntryOf(family, 1_000 + Written))).Wait(TimeSpan.FromSeconds(20)))
            {
                Written++;
            }
        }
    }

    private sealed class StopAt(string what, CancellationTokenSource stop) : IProgress<KeepingProgress>
    {
        public void Report(KeepingProgress value)
        {
            if (value.What.StartsWith(what, StringComparison.Ordinal))
            {
                stop.Cancel();
            }
        }
    }
}
