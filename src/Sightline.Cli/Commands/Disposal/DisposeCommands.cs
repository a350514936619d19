using System.CommandLine;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose</c>: what is due, what is held, and the end of a record.</summary>
internal static class DisposeCommands
{
    /// <summary>Builds the group.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The group.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var group = new Command("dispose", "Disposes of records whose time is over, by rules with their citations.")
        {
            PreviewDisposalCommand.Build(surroundings),
            HoldCommand.Build(surroundings),
            ReleaseCommand.Build(surroundings),
            RunDisposalCommand.Build(surroundings),
            ListDisposalsCommand.Build(surroundings),
            CertificateCommand.Build(surroundings),
        };
        HelpWithExamples.Give(group, "sightline dispose preview --database journal.db   # what is due, what is held, and why");
        return group;
    }
}
