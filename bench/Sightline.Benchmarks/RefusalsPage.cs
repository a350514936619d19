using System.Globalization;
using System.Text;
using Sightline.TestKit;

namespace Sightline.Benchmarks;

/// <summary>Measures whether the time of a refusal tells what was refused, and writes docs/reference/refusals.md.</summary>
internal static class RefusalsPage
{
    /// <summary>Measures, and writes the page.</summary>
    /// <param name="path">Where.</param>
    /// <param name="on">The day of the run.</param>
    /// <returns>When it is written.</returns>
    public static async Task WriteAsync(string path, DateOnly on)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Refusals\n\nMeasured on {on:d MMMM yyyy} on a machine of {Environment.ProcessorCount} cores, .NET {Environment.Version}, Release, by `./sightline bench refusals`.\n\n");
        page.Append("A family that is hidden, one that the asker has nothing to do with and gives no reason for, and one that is not there are one answer: the same steps, status, headers and body, which tests hold. This page says whether the time gives them away. Somebody asks for one of each a round, in an order drawn by chance, at the one door to a record (`OpenRecord`, without HTTP); each asking is written down before it is answered. Half of the families are sealed; they are made up (`bench/Sightline.Population`).\n\n");
        page.Append("Where time tells nothing, the first of two takes longer than the second in 50 of 100 rounds. 'By chance' is where that share lies in 95 of 100 such measurements if nothing is to be told; a share outside it is told apart by whoever may ask often enough. No network adds its own noise here. Each asking is written down with who asked, so whoever measures this stands in the journal.\n");
        var folder = Directory.CreateTempSubdirectory("sightline-bench-").FullName;
        await MeasureAsync("SQLite", Path.Combine(folder, "refusals.db"), page);
        Directory.Delete(folder, recursive: true);
        using (var server = PostgresServer.Start())
        {
            await MeasureAsync("PostgreSQL", server.NewDatabase(), page);
        }

        await File.WriteAllTextAsync(path, page.ToString());
    }

    private static async Task MeasureAsync(string engine, string place, StringBuilder page)
    {
        var (first, later) = await RefusalTimes.MeasureAsync(place);
        Append(page, $"{engine}, asked for the first time since the program opened the journal", first);
        Append(page, $"{engine}, asked again", later);
        Console.WriteLine(page);
    }

    private static void Append(StringBuilder page, string what, RefusalTimes times)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {what}\n\n| family | askings | half within | 95 in 100 within |\n|---|--:|--:|--:|\n");
        foreach (var (kind, of) in new[] { ("hidden", times.Hidden), ("of another", times.OfAnother), ("absent", times.Absent) })
        {
            page.Append(CultureInfo.InvariantCulture, $"| {kind} | {of.Count:N0} | {Percentile(of, 0.5):N2} ms | {Percentile(of, 0.95):N2} ms |\n");
        }

        page.Append("\n| pair | the first took longer | by chance | typical difference | told apart |\n|---|--:|--:|--:|---|\n");
        foreach (var (pair, one, other) in new[] { ("hidden, absent", times.Hidden, times.Absent), ("of another, absent", times.OfAnother, times.Absent), ("hidden, of another", times.Hidden, times.OfAnother) })
        {
            // The sign test: the rounds are pairs, so what the machine did in a round falls on both.
            var differences = one.Zip(other, (a, b) => a - b).ToList();
            var half = 98 / Math.Sqrt(differences.Count);
            var share = 100.0 * differences.Count(d => d > 0) / differences.Count;
            page.Append(CultureInfo.InvariantCulture, $"| {pair} | {share:N1} % | {50 - half:N1} to {50 + half:N1} % | {Percentile(differences, 0.5) * 1000:N0} µs | {(Math.Abs(share - 50) > half ? "yes" : "no")} |\n");
        }
    }

    private static double Percentile(IReadOnlyList<double> times, double share) => times.Order().ElementAt((int)(times.Count * share));
}
