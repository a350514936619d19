using Sightline.Application.Combining;
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
        quiet || !surroundings.IsWatched ? work(null) : OnConsole(surroundings, work);

    // Apart, so that the console library is only loaded where it is used.
    private static T OnConsole<T>(Surroundings surroundings, Func<IProgress<CombineProgress>?, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Error) });
        return console.Progress()
            .AutoClear(enabled: true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .Start(shown =>
            {
                var task = shown.AddTask("Reading");
                return work(new Now(p =>
                {
                    task.Description = Markup.Escape($"{p.File} · {p.Rows:N0} rows");
                    task.MaxValue = p.Files;
                    task.Value = p.FilesDone;
                }));
            });
    }

    // Progress<T> hands reports to the thread pool, where they may overtake each other.
    private sealed class Now(Action<CombineProgress> show) : IProgress<CombineProgress>
    {
        public void Report(CombineProgress value) => show(value);
    }
}
