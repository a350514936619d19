using System.CommandLine;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose hold</c>: keeps a record from being disposed of, whatever its rule says.</summary>
internal static class HoldCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var journal = new JournalOptions(isRequired: true);
        var family = DisposalOptions.Family();
        var reason = DisposalOptions.ReasonFile();
        var command = new Command("hold", "Puts a legal hold on a record: while it lasts, nothing of it is disposed of.");
        journal.AddTo(command);
        command.Add(family);
        command.Add(reason);
        command.SetAction((parsed, stop) => DisposalOptions.WithJournalAsync(
            journal,
            parsed,
            surroundings,
            async there =>
            {
                var said = DisposalOptions.ReasonOf(parsed.GetValue(reason), surroundings);
                if (!said.HasValue)
                {
                    return DisposalOptions.Refuse(said.Reason, surroundings, ExitCode.WrongUse);
                }

                var number = parsed.GetValue(family);
                var put = await HoldRecord.RunAsync(there, new FamilyKey(number), said.Value, DisposalOptions.Actor, surroundings.Clock, stop);
                if (!put.HasValue)
                {
                    return DisposalOptions.Refuse(put.Reason, surroundings);
                }

                await surroundings.Output.WriteLineAsync($"Family {number} is held: hold {put.Value.Position.Value}.");
                return ExitCode.Done;
            },
            stop));
        HelpWithExamples.Give(command, "sightline dispose hold --database journal.db --family 12 --reason-file why.txt   # for an inquiry, a court, a complaint");
        return command;
    }
}
