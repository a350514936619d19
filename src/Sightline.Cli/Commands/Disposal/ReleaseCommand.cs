using System.CommandLine;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose release</c>: releases one hold; others on the same record stay.</summary>
internal static class ReleaseCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var journal = new JournalOptions(isRequired: true);
        var family = DisposalOptions.Family();
        var hold = new Option<long>("--hold") { Description = "The hold, by the number that the preview shows.", HelpName = "NUMBER", Required = true };
        var reason = DisposalOptions.ReasonFile();
        var command = new Command("release", "Releases a legal hold; others on the same record stay.");
        journal.AddTo(command);
        command.Add(family);
        command.Add(hold);
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
                var released = await HoldRecord.ReleaseAsync(there, new FamilyKey(number), parsed.GetValue(hold), said.Value, DisposalOptions.Actor, surroundings.Clock, stop);
                if (!released.HasValue)
                {
                    return DisposalOptions.Refuse(released.Reason, surroundings);
                }

                await surroundings.Output.WriteLineAsync($"Hold {parsed.GetValue(hold)} on family {number} is released.");
                return ExitCode.Done;
            },
            stop));
        HelpWithExamples.Give(command, "sightline dispose release --database journal.db --family 12 --hold 4711 --reason-file why.txt   # when it is over");
        return command;
    }
}
