using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sightline.TestKit;

namespace Sightline.Benchmarks;

/// <summary>Tries faults on both engines and writes docs/reference/faults.md.</summary>
internal static class FaultsPage
{
    /// <summary>Tries them, and writes the page.</summary>
    /// <param name="path">Where.</param>
    /// <param name="times">How often the commonest is tried; the others less.</param>
    /// <param name="on">The day of the run.</param>
    /// <returns>When it is written.</returns>
    public static async Task WriteAsync(string path, int times, DateOnly on)
    {
        var folder = Directory.CreateTempSubdirectory("sightline-faults-").FullName;
        var counts = new List<FaultCount>();
        var audits = new List<AuditCount>();
        var restores = new List<RestoreCount>();

        await TryAsync(counts, "writer killed (kill -9)", "SQLite", times, Path.Combine(folder, "killed.db"), Path.Combine(folder, "killed.keys"), new Harm(static p => p.Kill()));
        await TryFullDiskAsync(counts, folder, Math.Max(1, times / 8));
        await TryDiskErrorAsync(counts, folder, Math.Max(1, times / 8));
        await AuditFaults.TryOnSqliteAsync(audits, folder, Math.Max(1, times / 2));
        var places = 0;
        await RestoreTrial.RunAsync(restores, "SQLite", Math.Max(1, times / 2), folder, () => Path.Combine(folder, $"restore-{places++}.db"));
        using (var server = PostgresServer.Start())
        {
            await TryAsync(counts, "writer killed (kill -9)", "PostgreSQL", Math.Max(1, times / 2), server.NewDatabase(), Path.Combine(folder, "pg.keys"), new Harm(static p => p.Kill()));
            await TryAsync(counts, "server killed (immediate stop), started again", "PostgreSQL", Math.Max(1, times / 4), server.NewDatabase(), Path.Combine(folder, "pg2.keys"), new Harm(_ => server.KillAndStartAgain()));
            await AuditFaults.TryOnPostgresAsync(audits, server, Math.Max(1, times / 4));
            await RestoreTrial.RunAsync(restores, "PostgreSQL", Math.Max(1, times / 2), folder, server.NewDatabase);
        }

        await TryFailoverAsync(counts, "primary killed (kill -9), its synchronous standby promoted", Math.Max(1, times / 2), folder, isSynchronous: true);
        var lossy = await TryFailoverAsync([], "the same with a standby that is not synchronous", Math.Max(1, times / 20), folder, isSynchronous: false);
        Directory.Delete(folder, recursive: true);
        await File.WriteAllTextAsync(path, Page(counts, lossy, audits, restores, on));
    }

    private static async Task<FaultCount> TryAsync(List<FaultCount> counts, string fault, string engine, int times, string place, string keys, Harm harm)
    {
        var count = counts.Find(c => string.Equals(c.Fault, fault, StringComparison.Ordinal) && string.Equals(c.Engine, engine, StringComparison.Ordinal));
        if (count is null)
        {
            counts.Add(count = new FaultCount(fault, engine));
        }

        await FaultTrial.RunAsync(count, times, place, keys, harm);
        Console.WriteLine(count);
        return count;
    }

    // A disk of a few megabytes, which the writer fills; afterwards there is room again.
    private static async Task TryFullDiskAsync(List<FaultCount> counts, string folder, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var disk = SmallDisk.Mount(Path.Combine(folder, $"disk{i}"), kilobytes: (4 + i) * 1024);
            if (disk is null)
            {
                return;
            }

            await TryAsync(counts, "disk full, then room again", "SQLite", 1, Path.Combine(disk.Folder, "full.db"), Path.Combine(folder, $"full{i}.keys"), new Harm(static _ => { }) { Mend = () => disk.Resize(64 * 1024) });
        }
    }

    private static async Task TryDiskErrorAsync(List<FaultCount> counts, string folder, int times)
    {
        for (var i = 0; i < times && File.Exists("/usr/bin/strace"); i++)
        {
            var when = 9 + (i * 5);
            await TryAsync(counts, "waiting for the disk fails (EIO)", "SQLite", 1, Path.Combine(folder, $"eio{i}.db"), Path.Combine(folder, $"eio{i}.keys"), new Harm(static _ => { })
            {
                Wrap = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", $"inject=fdatasync,fsync:error=EIO:when={when}+"],
            });
        }
    }

    // The program goes on against the standby by itself. Every second time the standby is held first, so that the primary dies while commits wait for it; one that is not
    // synchronous is held every time.
    private static async Task<FaultCount> TryFailoverAsync(List<FaultCount> counts, string fault, int times, string folder, bool isSynchronous)
    {
        using var pair = PostgresPair.Start(isSynchronous);
        var trial = 0;
        return await TryAsync(counts, fault, "PostgreSQL", times, pair.Place, Path.Combine(folder, $"pair-{isSynchronous}.keys"), new Harm(_ =>
        {
            if (trial++ % 2 == 0 || !isSynchronous)
            {
                pair.StopReceiving();
                pair.WaitUntilHeldUp();
            }

            pair.KillPrimary();
        })
        {
            GoesOn = 200,
            Mend = pair.MakeStandby,
        });
    }

    private static string Page(List<FaultCount> counts, FaultCount lossy, List<AuditCount> audits, List<RestoreCount> restores, DateOnly on)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Faults\n\nTried on {on:d MMMM yyyy} by `./sightline bench faults`.\n\n## What was acknowledged\n\nA program of its own writes from eight clients; something is done to it; then the journal is opened as the next program does, its chain is checked, and everything is said again.\n\n");
        page.Append("| fault | engine | tried | acknowledged | acknowledged and lost | kept and unheard, known when said again | past answers changed | chains broken |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var c in counts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {c.Fault} | {c.Engine} | {c.Trials} | {c.Acknowledged:N0} | {c.Lost} | {c.Unheard:N0} | {c.PastChanged} | {c.Broken} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nWhere the standby takes the primary's place, the program asks again by itself and goes on; from its first refusal to the next entry that was kept it took {counts[^1].LongestWait.TotalSeconds:N1} s at the longest. Every second time the standby was held up first, so that the primary died while commits waited for it. That the trial can find a loss: the same, with a standby that is not synchronous, lost {lossy.Lost:N0} of {lossy.Acknowledged:N0} acknowledged entries in {lossy.Trials} trials.\n\n");
        page.Append("## Who looked cannot be written down\n\nEight clients ask for records at once: half as a worker of the family, a quarter as a stranger, a quarter for a family that is not there. Each asking has words of its own. In the midst of it writing down is stopped until many were refused, and let go on again. Afterwards each asking that was answered is looked for in the journal.\n\n");
        page.Append("| fault | engine | tried | askings answered | askings refused | answers given without audit | chains broken |\n|---|---|--:|--:|--:|--:|--:|\n");
        foreach (var c in audits)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {c.Fault} | {c.Engine} | {c.Trials} | {c.Answers:N0} | {c.Refusals:N0} | {c.WithoutAudit} | {c.Broken} |\n");
        }

        page.Append("\n## Restored to a moment\n\nFive families; one is disposed of while the others go on. A journal is restored to a moment drawn by chance, by position or by instant. Then everything is looked for that the disposal took away, and the record of each other family, as received up to that moment, is compared with that of the journal itself.\n\n");
        page.Append("| restored to | engine | tried | rows | disposed records that came back | past answers about others changed | chains broken |\n|---|---|--:|--:|--:|--:|--:|\n");
        foreach (var c in restores)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {c.Moment} | {c.Engine} | {c.Trials} | {c.Rows:N0} | {c.CameBack} | {c.PastChanged} | {c.Broken} |\n");
        }

        page.Append("\nWithout a disk to fill (needs root) or `strace`, those rows are missing. Tried as tests, on both engines: the clock back an hour and forward a day, the same import twice and half an import, two programs on one journal, a newer program that migrates while an older one writes, and a backup onto a disk that fills (`tests/Sightline.Storage.Tests`).\n");
        return page.ToString();
    }
}
