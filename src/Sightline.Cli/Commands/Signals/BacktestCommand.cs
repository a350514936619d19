using System.CommandLine;
using Sightline.Application.Signals;
using Sightline.Cli.Reporting;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Backtests;
using Sightline.Documents.Export.Json;
using Sightline.Domain.Patterns;

namespace Sightline.Cli.Commands.Signals;

/// <summary><c>sightline backtest</c>: replays a family's years day by day and says when each pattern could first have been seen.</summary>
internal static class BacktestCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var options = new WatchOptions();
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var page = new Option<FileInfo?>("--out", "-o") { Description = "Write one page to be read in a panel; the file's name ends in .html.", HelpName = "FILE.html" };
        page.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Path.GetExtension(result.Tokens[0].Value).Equals(".html", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError("--out: the page's name should end in .html.");
            }
        });
        var command = new Command("backtest", "Replays a family's years day by day: when each pattern could first have been seen, by whom, and how long before the harm.");
        options.AddTo(command);
        command.Add(json);
        command.Add(page);
        command.SetAction((parsed, stop) => Task.Run(async () => Run(await options.ReadAsync(parsed, surroundings, stop), parsed.GetValue(json), parsed.GetValue(page), surroundings), CancellationToken.None));
        HelpWithExamples.Give(
            command,
            "sightline backtest case/                       # when each pattern could first have been seen",
            "sightline backtest case/ --out report.html     # one page to read in a panel",
            "sightline backtest case/ --json > replay.json  # for another program");
        return command;
    }

    private static int Run(FamilyToWatch? family, bool json, FileInfo? page, Surroundings surroundings)
    {
        if (family is null)
        {
            return ExitCode.CannotRead;
        }

        var backtest = Backtest.Of(family.Line, family.Settings);
        if (page is not null)
        {
            var document = new BacktestReportDocument(family.Label, backtest, family.Settings, family.Problems, surroundings.Clock.GetLocalNow());
            if (WholeFile.Write(page.FullName, stream => BacktestReport.Write(document, stream)) is { } problem)
            {
                surroundings.Error.WriteLine($"{page}: {problem.What} {problem.ToDo}");
                return ExitCode.CannotRead;
            }
        }

        if (json)
        {
            SignalsJsonWriter.Write(backtest, family.Settings, family.Problems, surroundings.OutputBytes);
            surroundings.OutputBytes.Flush();
        }
        else if (page is not null)
        {
            surroundings.Output.WriteLine($"Written: {page}");
        }
        else
        {
            SignalsSummary.Write(family, backtest, surroundings.Output);
        }

        return family.Problems.Count > 0 ? ExitCode.DoneWithProblems : ExitCode.Done;
    }
}
