using System.CommandLine;
using Sightline.Cli.Commands.Journal;

namespace Sightline.Cli.Commands.Database;

/// <summary><c>sightline database grant</c>: gives the program's own user of PostgreSQL what it needs, and no more.</summary>
internal static class GrantCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var database = JournalOptions.Database(isRequired: true);
        var role = new Option<string>("--role") { Description = "The user as whom the program will connect. It is there already, and may do nothing of its own.", HelpName = "USER", Required = true };
        var command = new Command("grant", "Gives the program's own user of PostgreSQL what it needs, and no more. Type it as the owner of the journal, again after each newer version.");
        command.Add(database);
        command.Add(role);
        command.SetAction(async (parsed, stop) =>
        {
            var granted = await surroundings.Journals.GrantAsync(parsed.GetValue(database)!, parsed.GetValue(role)!, stop);
            if (!granted.HasValue)
            {
                await surroundings.Error.WriteLineAsync(granted.Reason);
                return ExitCode.CannotRead;
            }

            await surroundings.Output.WriteLineAsync("Granted. As this user the program adds to the journal, changes nothing in it, and is shown one family at a time.");
            return ExitCode.Done;
        });
        HelpWithExamples.Give(command, "sightline database grant --database postgres://owner@db.example/journal --role sightline_program");
        return command;
    }
}
