using System.CommandLine;
using Sightline.Application.Combining;
using Sightline.Application.Exporting;
using Sightline.Application.Signals;
using Sightline.Cli.Reporting;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Backtests;
using Sightline.Domain.Patterns;

namespace Sightline.Cli.Commands.Demo;

/// <summary><c>sightline demo</c>: combines the invented family in <c>samples/</c> and says where to look.</summary>
internal static class DemoCommand
{
    private const string Name = "combined-chronology";
    private const string Replay = "back-test.html";

    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var to = new Option<string>("--to") { Description = "The folder that the outputs go to; it is made where it is not there.", HelpName = "FOLDER", DefaultValueFactory = _ => "out" };
        var command = new Command("demo", "Combines the invented family in samples/ into every format, replays its years, and says where to look.") { to };
        command.SetAction((parsed, stop) => Task.Run(() => Run(parsed.GetValue(to)!, surroundings, stop), CancellationToken.None));
        HelpWithExamples.Give(command, "sightline demo   # then open out/" + Name + ".html");
        return command;
    }

    private static int Run(string to, Surroundings surroundings, CancellationToken stop)
    {
        var samples = RepositoryFolder.Find() is { } root ? Path.Combine(root, "samples") : null;
        var sample = samples is not null && Directory.Exists(samples)
            ? Directory.EnumerateFiles(samples, "register.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (sample is null)
        {
            surroundings.Error.WriteLine("There is no sample family here: run the demo in a clone of the repository.");
            return ExitCode.CannotRead;
        }

        var family = Path.GetDirectoryName(sample)!;
        var combined = CombineChronologies.Run(new CombineRequest([family]), progress: null, stop);
        if (!combined.HasValue)
        {
            surroundings.Error.WriteLine(combined.Reason);
            return ExitCode.CannotRead;
        }

        try
        {
            Directory.CreateDirectory(to);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"The folder {to} cannot be made: give another with --to.");
            return ExitCode.CannotRead;
        }

        var document = ExportChronology.Document(combined.Value, surroundings.Clock, new DisclosureChoices());
        var written = new List<string>();
        foreach (var ending in ExportChronology.Endings)
        {
            stop.ThrowIfCancellationRequested();
            var path = Path.Combine(to, Name + ending);
            if (WholeFile.Write(path, stream => ExportChronology.Write(document, ending, stream)) is { } problem)
            {
                surroundings.Error.WriteLine($"{path}: {problem.What} {problem.ToDo}");
                return ExitCode.CannotRead;
            }

            written.Add(path);
        }

        if (WriteReplay(family, Path.Combine(to, Replay), surroundings, stop) is { } unwritten)
        {
            surroundings.Error.WriteLine(unwritten);
            return ExitCode.CannotRead;
        }

        written.Add(Path.Combine(to, Replay));
        Say(combined.Value, Path.GetRelativePath(Environment.CurrentDirectory, family), to, written, surroundings.Output);
        return ExitCode.Done;
    }

    private static string? WriteReplay(string family, string path, Surroundings surroundings, CancellationToken stop)
    {
        var watched = FamilyToWatch.Read(new CombineRequest([family]), patternsPath: null, progress: null, stop);
        if (!watched.HasValue)
        {
            return watched.Reason;
        }

        var backtest = Backtest.Of(watched.Value.Line, watched.Value.Settings);
        var document = new BacktestReportDocument(watched.Value.Label, backtest, watched.Value.Settings, watched.Value.Problems, surroundings.Clock.GetLocalNow());
        return WholeFile.Write(path, stream => BacktestReport.Write(document, stream)) is { } problem ? $"{path}: {problem.What} {problem.ToDo}" : null;
    }

    private static void Say(CombinedChronology chronology, string family, string to, List<string> written, TextWriter output)
    {
        output.WriteLine($"The family in {family} is invented: nobody in it exists.");
        output.WriteLine();
        CombineSummary.Write(chronology, written, output);
        output.WriteLine();
        output.WriteLine("Look at");
        output.WriteLine($"  {Path.Combine(to, Name + ".html")}   in a browser: every agency on one line, and when each child was last seen");
        output.WriteLine($"  {Path.Combine(to, Name + ".docx")}   the combined chronology for a panel");
        output.WriteLine($"  {Path.Combine(to, Replay)}   in a browser: when each pattern could first have been seen, and by whom");
        output.WriteLine("Then try your own folder:  ./sightline combine FOLDER --out chronology.docx");
    }
}
