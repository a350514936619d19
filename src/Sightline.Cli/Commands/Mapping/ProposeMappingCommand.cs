using System.CommandLine;

namespace Sightline.Cli.Commands.Mapping;

/// <summary><c>sightline mapping propose</c>: writes down what each column is read as, for a person to settle.</summary>
internal static class ProposeMappingCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var command = new Command("propose", "Writes down what each column of a case folder's files is read as, with how sure that is, for a person to settle.");
        command.SetAction(_ => ExitCode.Fault);
        return command;
    }
}
