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
        var counts = new List<FaultCount>();
        var folder = Directory.CreateTempSubdirectory("sightline-faults-").FullName;

        await TryAsync(counts, "writer killed (kill -9)", "SQLite", times, Path.Combine(folder, "killed.db"), Path.Combine(folder, "killed.keys"), [], p => p.Kill());
        await TryFullDiskAsync(counts, folder, Math.Max(1, times / 8));
        if (File.Exists("/usr/bin/strace"))
        {
            for (var i = 0; i < Math.Max(1, times / 8); i++)
            {
                var when = 9 + (i * 5);
                await TryAsync(counts, "waiting for the disk fails (EIO)", "SQLite", 1, Path.Combine(folder, $"eio{i}.db"), Path.Combine(folder, $"eio{i}.keys"), ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", $"inject=fdatasync,fsync:error=EIO:when={when}+"], static _ => { });
            }
        }

        using (var server = PostgresServer.Start())
        {
            await TryAsync(counts, "writer killed (kill -9)", "PostgreSQL", Math.Max(1, times / 2), server.NewDatabase(), Path.Combine(folder, "pg.keys"), [], p => p.Kill());
            await TryAsync(counts, "server killed (immediate stop), started again", "PostgreSQL", Math.Max(1, times / 4), server.NewDatabase(), Path.Combine(folder, "pg2.keys"), [], _ => server.KillAndStartAgain());
        }

        Directory.Delete(folder, recursive: true);
        await File.WriteAllTextAsync(path, Page(counts, on));
    }

    private static async Task TryAsync(List<FaultCount> counts, string fault, string engine, int times, string place, string keys, IReadOnlyList<string> wrap, Action<Process> harm, Action? mend = null)
    {
        var count = counts.Find(c => string.Equals(c.Fault, fault, StringComparison.Ordinal) && string.Equals(c.Engine, engine, StringComparison.Ordinal));
        if (count is null)
        {
            counts.Add(count = new FaultCount(fault, engine));
        }

        await FaultTrial.RunAsync(count, times, place, keys, wrap, harm, mend ?? (static () => { }));
        Console.WriteLine(count);
    }

    // A disk of a few megabytes, which the writer fills; afterwards there is room again.
    private static async Task TryFullDiskAsync(List<FaultCount> counts, string folder, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var disk = Path.Combine(folder, $"disk{i}");
            Directory.CreateDirectory(disk);
            if (Run("mount", "-t", "tmpfs", "-o", $"size={4 + i}m", "tmpfs", disk) != 0)
            {
                return;
            }

            await TryAsync(counts, "disk full, then room again", "SQLite", 1, Path.Combine(disk, "full.db"), Path.Combine(folder, $"full{i}.keys"), [], static _ => { }, () => Run("mount", "-o", "remount,size=64m", disk));
            Run("umount", disk);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Page(List<FaultCount> counts, DateOnly on)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Faults\n\nTried on {on:d MMMM yyyy} by `./sightline bench faults`. A program of its own writes from eight clients; something is done to it; then the journal is opened as the next program does, its chain is checked, and everything is said again.\n\n");
        page.Append("| fault | engine | tried | acknowledged | acknowledged and lost | kept and unheard, known when said again | past answers changed | chains broken |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var c in counts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {c.Fault} | {c.Engine} | {c.Trials} | {c.Acknowledged:N0} | {c.Lost} | {c.Unheard:N0} | {c.PastChanged} | {c.Broken} |\n");
        }

        page.Append("\nWithout a disk to fill (needs root) or `strace`, those rows are missing. Tried as tests, on both engines: the clock back an hour and forward a day, the same import twice and half an import, two programs on one journal, and who looked where it cannot be written down (`tests/Sightline.Storage.Tests`, `tests/Sightline.Application.Tests/Reading`).\n");
        return page.ToString();
    }
}
