using System.CommandLine;
using Sightline.Application.Signals;
using Sightline.Cli.Reporting;
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
        var command = new Command("backtest", "Replays a family's years day by day: when each pattern could first have been seen, by whom, and how long before the harm.");
        options.AddTo(command);
        command.Add(json);
        command.SetAction((parsed, stop) => Task.Run(() => Run(options.Read(parsed, surroundings, stop), parsed.GetValue(json), surroundings), CancellationToken.None));
        HelpWithExamples.Give(
            command,
            "sightline backtest case/                       # when each pattern could first have been seen",
            "sightline backtest case/ --out report.html     # one page to read in a panel",
            "sightline backtest case/ --json > replay.json  # for another program");
        return command;
    }

    private static int Run(FamilyToWatch? family, bool json, Surroundings surroundings)
    {
        if (family is null)
        {
            return ExitCode.CannotRead;
        }

        var backtest = Backtest.Of(family.Line, family.Settings);
        if (json)
        {
            SignalsJsonWriter.Write(backtest, family.Settings, family.Problems, surroundings.OutputBytes);
            surroundings.OutputBytes.Flush();
        }
        else
        {
            SignalsSummary.Write(family, backtest, surroundings.Output);
        }

        return family.Problems.Count > 0 ? ExitCode.DoneWithProblems : ExitCode.Done;
    }
}
