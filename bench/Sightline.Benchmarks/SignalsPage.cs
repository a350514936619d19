using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sightline.Benchmarks;

/// <summary>Measures the patterns and writes docs/reference/benchmarks-signals.md.</summary>
internal static class SignalsPage
{
    /// <summary>Measures, and writes the page.</summary>
    /// <param name="path">Where.</param>
    /// <param name="on">The day of the run.</param>
    public static void Write(string path, DateOnly on)
    {
        SignalsAtScale.AllPatterns(100_000);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Benchmarks of the patterns\n\nMeasured on {on:d MMMM yyyy} on a machine of {Environment.ProcessorCount} cores, .NET {Environment.Version}, Release, by `./sightline bench signals`. The families are made up (`bench/Sightline.Population`), the same in every run; making them is not counted.\n\n");
        page.Append("## All patterns, streamed family by family\n\nEach family's line is laid out from its entries and looked at with every pattern on its last day.\n\n| entries | families | seconds | entries a second | findings |\n|--:|--:|--:|--:|--:|\n");
        foreach (var size in new[] { 10_000L, 100_000, 1_000_000, 10_000_000 })
        {
            var (entries, families, seconds, findings) = SignalsAtScale.AllPatterns(size);
            page.Append(CultureInfo.InvariantCulture, $"| {entries:N0} | {families:N0} | {seconds:N2} | {entries / seconds:N0} | {findings:N0} |\n");
        }

        using var process = Process.GetCurrentProcess();
        page.Append(CultureInfo.InvariantCulture, $"\nBar: 500,000 entries a second on two cores. Peak memory of the process: {process.PeakWorkingSet64 / 1e6:N0} MB (bar: under 4,000 MB).\n");
        var (notSeen, scan) = SignalsAtScale.NotSeenBesideAScan(10_000);
        page.Append(CultureInfo.InvariantCulture, $"\n## 'Not seen' alone\n\nOver the laid-out lines of 10,000 families: {notSeen * 1000:N1} ms; a plain scan of the same rows for when each child was last seen: {scan * 1000:N1} ms. Ratio {notSeen / scan:N2} (bar: within 5).\n");
        var (median, ninetyFifth) = SignalsAtScale.OneNewEntry(500);
        page.Append(CultureInfo.InvariantCulture, $"\n## One new entry in a family of 500\n\nAll patterns asked again: median {median:N2} ms, 95 in 100 under {ninetyFifth:N2} ms (bar: under 1 ms).\n");
        var (first, best, years, agencies) = SignalsAtScale.OneBacktest(250);
        page.Append(CultureInfo.InvariantCulture, $"\n## One back-test\n\n250 entries over {years:N1} years, every day, all agencies together and each of {agencies} alone: {best:N0} ms warm, {first:N0} ms the first time (bar: under 1,000 ms).\n");
        File.WriteAllText(path, page.ToString());
    }
}
