using BenchmarkDotNet.Running;
using Sightline.Benchmarks;

// combine-once FOLDER: what PeakMemory measures. steps: what each step costs. signals: the patterns, and their page. write: every bench, and the page of results. Else: BenchmarkDotNet's own arguments.
if (args is ["combine-once", var folder])
{
    Console.WriteLine(PeakMemory.OfThisProcess(folder).ToString(System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["steps"])
{
    foreach (var (step, cost) in ReadingSteps.Measure(rows: 20_000))
    {
        Console.WriteLine($"{cost,8:N1} microseconds a row: {step}");
    }

    return;
}

if (args is ["signals", .. var to])
{
    SignalsPage.Write(to is [var page] ? page : Path.Combine("docs", "reference", "benchmarks-signals.md"), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
    return;
}

// fault-writer PLACE KEYS FIRST goes-on|ends: what faults [PAGE] tries faults on.
if (args is ["fault-writer", var place, var keys, var first, var how])
{
    await FaultWriter.RunAsync(place, keys, int.Parse(first, System.Globalization.CultureInfo.InvariantCulture), string.Equals(how, "goes-on", StringComparison.Ordinal));
    return;
}

if (args is ["faults", .. var faults])
{
    await FaultsPage.WriteAsync(faults is [var faultsPage] ? faultsPage : Path.Combine("docs", "reference", "faults.md"), times: 40, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
    return;
}

// refusals [PAGE]: whether the time of a refusal tells what was refused.
if (args is ["refusals", .. var refusals])
{
    await RefusalsPage.WriteAsync(refusals is [var refusalsPage] ? refusalsPage : Path.Combine("docs", "reference", "refusals.md"), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
    return;
}

// journal ENTRIES [PAGE]: the journal, on both engines.
if (args is ["journal", var size, .. var where])
{
    await JournalPage.WriteAsync(where is [var page] ? page : Path.Combine("docs", "reference", "benchmarks-journal.md"), int.Parse(size, System.Globalization.CultureInfo.InvariantCulture), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
    return;
}

if (args is ["write", .. var rest])
{
    var peak = PeakMemory.Of(MadeUpCase.Csv(CsvCombining.Rows));
    var summaries = new[] { typeof(CsvCombining), typeof(WordCombining), typeof(ExcelCombining) }.Select(t => BenchmarkRunner.Run(t, SameProcess.Config)).ToList();
    ResultsPage.Write(rest is [var path] ? path : Path.Combine("docs", "reference", "benchmarks.md"), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date), summaries, peak.Megabytes, ReadingSteps.Measure(rows: 20_000));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(CsvCombining).Assembly).Run(args, SameProcess.Config);
