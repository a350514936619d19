using System.CommandLine;

namespace Sightline.Cli.Commands.Docs;

/// <summary><c>sightline docs generate</c>: writes the reference pages.</summary>
internal static class GenerateDocsCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var command = new Command("generate", "Writes the reference pages in docs/reference.");
        command.SetAction(_ => ExitCode.Fault);
        return command;
    }
}
