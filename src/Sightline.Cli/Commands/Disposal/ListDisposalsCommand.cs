using System.CommandLine;
using Sightline.Cli.Commands.Journal;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose list</c>: writes the list of all that was disposed of and of all seals, for which a restore asks.</summary>
internal static class ListDisposalsCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var journal = new JournalOptions(isRequired: true);
        var list = DisposalListFile.Option();
        var command = new Command("list", "Writes the list of all that was disposed of, and of all seals. Keep it apart from the backups: a restore asks for it.");
        journal.AddTo(command);
        command.Add(list);
        command.SetAction((parsed, stop) => DisposalOptions.WithJournalAsync(
            journal,
            parsed,
            surroundings,
            async there =>
            {
                var written = await DisposalListFile.WriteAsync(there, journal.PlaceOf(parsed), parsed.GetValue(list), stop);
                if (written.Reason is { } reason)
                {
                    return DisposalOptions.Refuse(reason, surroundings);
                }

                await surroundings.Output.WriteLineAsync($"Written: {written.File}, {written.Disposals:N0} disposals, {written.Seals:N0} seals. Keep a copy apart from the backups.");
                return ExitCode.Done;
            },
            stop));
        HelpWithExamples.Give(command, "sightline dispose list --database journal.db --list /elsewhere/disposals   # for the next restore; write it after every seal too");
        return command;
    }
}
