using System.CommandLine;

namespace Sightline.Cli.Commands.Accuracy;

/// <summary><c>sightline accuracy</c>: scores the five cases.</summary>
internal static class MeasureAccuracyCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var command = new Command("accuracy", "Scores the cases beside the repository and writes docs/reference/accuracy.md.");
        command.SetAction(_ => ExitCode.Fault);
        return command;
    }
}
