using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Sightline.Benchmarks;

/// <summary>Writes what was measured to docs/reference/benchmarks.md.</summary>
internal static class ResultsPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="path">Where.</param>
    /// <param name="on">The day of the run.</param>
    /// <param name="summaries">What the benches gave.</param>
    /// <param name="peak">The peak memory in megabytes of combining the CSV file.</param>
    /// <param name="steps">What each step of reading a row costs.</param>
    public static void Write(string path, DateOnly on, IReadOnlyList<Summary> summaries, double peak, IReadOnlyList<(string Step, double Microseconds)> steps)
    {
        var page = new StringBuilder();
        page.Append("# Benchmarks\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Measured on {on:d MMMM yyyy} on a machine of {Environment.ProcessorCount} cores, .NET {Environment.Version}, Release, by `./sightline bench`.\n");
        page.Append(Busy());
        page.Append("The rows are invented (`bench/Sightline.Benchmarks/MadeUpRows.cs`), the same in every run. Each ratio is to its floor in the same run; times are medians of seven runs after two to warm up.\n\n");
        page.Append("| what | rows | median | rows a second | ratio to floor | bar |\n|---|--:|--:|--:|--:|---|\n");
        Csv(page, summaries[0]);
        Pair(page, summaries[1], WordCombining.Rows, "≤ 3 times its floor");
        Pair(page, summaries[2], ExcelCombining.Rows, "≤ 3 times its floor");
        page.Append(CultureInfo.InvariantCulture, $"\nPeak memory of a whole process that combines the {CsvCombining.Rows:N0} rows of CSV: {peak:N0} MB (bar: under 500 MB).\n");
        page.Append("\nWhat each step costs, in processor time (which a busy machine hardly changes), 20,000 rows, the best of three runs:\n\n| step | microseconds a row |\n|---|--:|\n");
        foreach (var (step, cost) in steps)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {step} | {cost:N1} |\n");
        }

        File.WriteAllText(path, page.ToString());
    }

    // Rows a second mean little where other programs run; the page says so itself.
    private static string Busy()
    {
        const string Load = "/proc/loadavg";
        if (!File.Exists(Load))
        {
            return string.Empty;
        }

        var load = double.Parse(File.ReadAllText(Load).Split(' ')[0], CultureInfo.InvariantCulture);
        return load > 2 * Environment.ProcessorCount
            ? string.Create(CultureInfo.InvariantCulture, $"**The machine was busy with other work** (load {load:N0} on {Environment.ProcessorCount} cores): times and rows a second are too slow, and ratios of parallel to sequential work too high; processor time below holds.\n")
            : string.Create(CultureInfo.InvariantCulture, $"Load of the machine: {load:N1}.\n");
    }

    private static void Csv(StringBuilder page, Summary summary) => Pair(page, summary, CsvCombining.Rows, "≥ 20,000 rows a second");

    private static void Pair(StringBuilder page, Summary summary, int rows, string bar)
    {
        var floor = Median(summary.Reports.Single(r => r.BenchmarkCase.Descriptor.Baseline));
        foreach (var report in summary.Reports)
        {
            var median = Median(report);
            var isFloor = report.BenchmarkCase.Descriptor.Baseline;
            page.Append(CultureInfo.InvariantCulture, $"| `{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}` | {rows:N0} | {median / 1e6:N0} ms | {rows / (median / 1e9):N0} | {(isFloor ? "1 (floor)" : (median / floor).ToString("N1", CultureInfo.InvariantCulture))} | {(isFloor ? string.Empty : bar)} |\n");
        }
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;
}
