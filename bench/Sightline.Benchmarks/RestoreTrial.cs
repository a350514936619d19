using System.Globalization;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Population;
using Sightline.Storage;
using Sightline.Storage.Keys;

namespace Sightline.Benchmarks;

/// <summary>What restores to a moment came to.</summary>
/// <param name="Moment">Which moment, of which backup.</param>
/// <param name="Engine">The engine.</param>
internal sealed record RestoreCount(string Moment, string Engine)
{
    /// <summary>How often it was tried.</summary>
    public int Trials { get; set; }

    /// <summary>Restored rows.</summary>
    public long Rows { get; set; }

    /// <summary>Records that had been disposed of, and of which something is there again.</summary>
    public int CameBack { get; set; }

    /// <summary>Families whose record, as received up to that moment, is another than in the journal that the backup is of.</summary>
    public int PastChanged { get; set; }

    /// <summary>Restored journals whose chain does not hold.</summary>
    public int Broken { get; set; }
}

/// <summary>Fills journals, disposes of a record in the midst of it, restores to moments after it and before it, and looks for what must not be there.</summary>
internal static class RestoreTrial
{
    private const int Families = 5;

    /// <summary>Runs trials, each on a journal of its own.</summary>
    /// <param name="counts">Where they are counted.</param>
    /// <param name="engine">The engine's name.</param>
    /// <param name="times">How many.</param>
    /// <param name="folder">Where key rings and backups lie.</param>
    /// <param name="newPlace">Where a journal that is not there yet can be made.</param>
    /// <returns>When they are done.</returns>
    public static async Task RunAsync(List<RestoreCount> counts, string engine, int times, string folder, Func<string> newPlace)
    {
        var after = new RestoreCount("a moment after the disposal", engine);
        var before = new RestoreCount("a moment before the disposal, with the list of disposals", engine);
        var early = new RestoreCount("all of a backup from before the disposal, with the list of disposals", engine);
        for (var trial = 0; trial < times; trial++)
        {
            var keys = Path.Combine(folder, $"restore-{engine}-{trial}.keys");
            using var ring = KeyRingFile.Create(keys, passphrase: null).Value!;
            await using var journal = await OpenAsync(newPlace(), ring, out var place);
            var families = await FillAsync(journal, trial);
            var gone = families[trial % Families];
            var fromBefore = await BackUpAsync(place, Path.Combine(folder, $"restore-{engine}-{trial}-early.backup"));
            var disposedAt = await DisposeAsync(journal, gone);
            await WriteAsync(journal, [.. families.Where(f => f != gone)], trial, from: 1_000);
            var whole = await BackUpAsync(place, Path.Combine(folder, $"restore-{engine}-{trial}.backup"));
            var list = new DisposalList(await journal.Keeping.JournalIdAsync(), await journal.Keeping.CertificatesAsync()).ToString();

            var chance = new Random(trial);
            async Task Try(RestoreCount count, TakenBackup from, AsAt? asAt)
            {
                var to = newPlace();
                var done = await new JournalStore().RestoreAsync(new RestoreRequest(from.Path, new JournalPlace(to, keys), Passphrase: null, "fault", asAt, list, ThereAreNoDisposals: false), TimeProvider.System, progress: null, CancellationToken.None);
                await LookAsync(count, journal, to, ring, done.Value ?? throw new InvalidOperationException(done.Reason), families, gone);
            }

            await Try(after, whole, await MomentAsync(journal, chance.NextInt64(disposedAt, whole.Manifest.Head.Position + 1), isInstant: trial % 2 == 1));
            await Try(before, whole, await MomentAsync(journal, chance.NextInt64(families[^1].Value, disposedAt), isInstant: trial % 2 == 1));
            await Try(early, fromBefore, asAt: null);
        }

        foreach (var count in (RestoreCount[])[after, before, early])
        {
            counts.Add(count);
            Console.WriteLine(count);
        }
    }

    private static Task<JournalDatabase> OpenAsync(string at, KeyRing ring, out string place)
    {
        place = at;
        return OpenAsync(at, ring);
    }

    private static async Task<JournalDatabase> OpenAsync(string place, KeyRing ring)
    {
        var opened = await JournalDatabase.OpenAsync(place, ring, TimeProvider.System);
        return opened.Value ?? throw new InvalidOperationException(opened.Reason);
    }

    private static async Task<FamilyKey[]> FillAsync(JournalDatabase journal, int trial)
    {
        var families = new FamilyKey[Families];
        for (var i = 0; i < Families; i++)
        {
            families[i] = new FamilyKey((await journal.AppendAsync(Opening(i))).Value!.Position.Value);
            await journal.AppendAsync(ItemOf.Recording(families[i], new MadeUpAuthority(Families, trial + 1).Family(i).Register, Domain.People.Register.Empty, "fault", "fault")!);
        }

        await WriteAsync(journal, families, trial, from: 0);
        return families;
    }

    private static JournalItem Opening(int number) => ItemOf.Opening(SourceReference.Of("fault", string.Create(CultureInfo.InvariantCulture, $"family {number}"), "1"), "fault", "a family");

    private static async Task WriteAsync(JournalDatabase journal, FamilyKey[] families, int trial, int from)
    {
        for (var number = from; number < from + 20; number++)
        {
            await Task.WhenAll(families.Select((f, i) => journal.AppendAsync(FaultWriter.Item(f, new MadeUpAuthority(Families, trial + 1).Family(i).Entries, number)).AsTask()));
        }
    }

    private static async Task<TakenBackup> BackUpAsync(string place, string to)
    {
        var taken = await new JournalStore().BackUpAsync(place, to, TimeProvider.System, progress: null, CancellationToken.None);
        return taken.Value ?? throw new InvalidOperationException(taken.Reason);
    }

    private static async Task<long> DisposeAsync(JournalDatabase journal, FamilyKey family)
    {
        var order = new DisposalOrder(family, (await journal.Keeping.StateAsync(family)).LastPosition, "a-rule", "an invented rule", new DateOnly(2031, 3, 3), "fault", "The period is over.");
        var done = await journal.Keeping.DisposeOfAsync(order);
        return done.Value?.Position ?? throw new InvalidOperationException(done.Reason);
    }

    private static async Task<AsAt> MomentAsync(JournalDatabase journal, long position, bool isInstant)
    {
        if (!isInstant)
        {
            return new AsAt(new Position(position), null);
        }

        await using var connection = await journal.Engine.OpenAsync(CancellationToken.None);
        var at = await connection.QuerySingleAsync<long>("SELECT received_at FROM journal WHERE position = @position", new { position });
        return new AsAt(null, Storage.Journal.Microseconds.Read(at));
    }

    private static async Task LookAsync(RestoreCount count, JournalDatabase journal, string to, KeyRing ring, RestoredJournal done, FamilyKey[] families, FamilyKey gone)
    {
        await using var restored = await OpenAsync(to, ring);
        count.Trials++;
        count.Rows += done.Verified.Rows;
        var verified = await new JournalStore().VerifyAsync(to, checkpoint: null, chainAlone: false, progress: null, CancellationToken.None);
        count.Broken += verified.Value is { Fault: null } ? 0 : 1;

        // Whoever opens the same family anew does not bring its record back either.
        await restored.AppendAsync(Opening(Array.IndexOf(families, gone)));
        await using (var connection = await restored.Engine.OpenAsync(CancellationToken.None))
        {
            var left = await connection.QuerySingleAsync<long>("SELECT (SELECT COUNT(*) FROM family_key WHERE family = @Value) + (SELECT COUNT(*) FROM knowledge WHERE family = @Value) + (SELECT COUNT(*) FROM person WHERE family = @Value) + (SELECT COUNT(*) FROM journal WHERE family = @Value AND sealed IS NOT NULL AND kind <> 'record-disposed')", new { gone.Value });
            count.CameBack += left > 0 || (await restored.HasFamilyAsync(gone)).IsThere || (await ReadAsync(restored, gone, Position.Latest)) is not null ? 1 : 0;
        }

        foreach (var family in families.Where(f => f != gone))
        {
            var then = await ReadAsync(journal, family, done.AsAt);
            count.PastChanged += then is not null && string.Equals(then, await ReadAsync(restored, family, Position.Latest), StringComparison.Ordinal) ? 0 : 1;
        }
    }

    private static async Task<string?> ReadAsync(JournalDatabase journal, FamilyKey family, Position asReceived) =>
        (await journal.ReadFamilyAsync(family, new Looking(DateOnly.MaxValue, Reader.All, asReceived))).Value is { } record ? FaultTrial.RowsOf(record) : null;
}
