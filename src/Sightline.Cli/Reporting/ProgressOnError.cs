using Sightline.Application.Combining;
using Sightline.Application.Importing;
using Sightline.Application.Keeping;
using Spectre.Console;

namespace Sightline.Cli.Reporting;

/// <summary>Shows how far the work has come where a person watches, and nothing where nobody does.</summary>
internal static class ProgressOnError
{
    /// <summary>Does the work and shows its progress.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="surroundings">Where progress goes.</param>
    /// <param name="quiet">Whether the person wants none.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gave.</returns>
    public static T Watch<T>(Surroundings surroundings, bool quiet, Func<IProgress<CombineProgress>?, T> work) =>
        WatchAsync(surroundings, quiet, steps => Task.FromResult(work(steps is null ? null : new Files(steps)))).GetAwaiter().GetResult();

    /// <summary>Does work of several steps and shows its progress.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="surroundings">Where progress goes.</param>
    /// <param name="quiet">Whether the person wants none.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gave.</returns>
    public static Task<T> WatchAsync<T>(Surroundings surroundings, bool quiet, Func<IProgress<StepProgress>?, Task<T>> work) =>
        quiet || !surroundings.IsWatched ? work(null) : OnConsoleAsync(surroundings, work);

    // Apart, so that the console library is only loaded where it is used.
    private static Task<T> OnConsoleAsync<T>(Surroundings surroundings, Func<IProgress<StepProgress>?, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Error) });
        return console.Progress()
            .AutoClear(enabled: true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(shown =>
            {
                var task = shown.AddTask("Reading");
                return work(new Now(p =>
                {
                    task.Description = Markup.Escape(p.What);
                    task.MaxValue = p.Of;
                    task.Value = p.Done;
                }));
            });
    }

    /// <summary>Shows the reading of files as a step.</summary>
    /// <param name="steps">Where it is shown.</param>
    internal sealed class Files(IProgress<StepProgress> steps) : IProgress<CombineProgress>
    {
        public void Report(CombineProgress value) => steps.Report(new StepProgress($"{value.File} · {value.Rows:N0} rows", value.FilesDone, value.Files));
    }

    /// <summary>Shows the writing of entries as a step.</summary>
    /// <param name="steps">Where it is shown.</param>
    internal sealed class Entries(IProgress<StepProgress> steps) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => steps.Report(new StepProgress($"Into the journal · {value.Done:N0} of {value.All:N0} entries", value.Done, value.All));
    }

    /// <summary>Shows a backup, a restore or a verification.</summary>
    /// <param name="steps">Where it is shown.</param>
    internal sealed class Keeping(IProgress<StepProgress> steps) : IProgress<KeepingProgress>
    {
        public void Report(KeepingProgress value) => steps.Report(new StepProgress(value.What, value.Done, value.Of));
    }

    // Progress<T> hands reports to the thread pool, where they may overtake each other.
    private sealed class Now(Action<StepProgress> show) : IProgress<StepProgress>
    {
        public void Report(StepProgress value) => show(value);
    }
}

/// <summary>How far a step has come.</summary>
/// <param name="What">What is done now.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Of">How much there is.</param>
internal readonly record struct StepProgress(string What, double Done, double Of);
