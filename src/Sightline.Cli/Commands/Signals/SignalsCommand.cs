using System.CommandLine;
using System.Globalization;
using Sightline.Application.Signals;
using Sightline.Cli.Reporting;
using Sightline.Documents.Export.Json;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Cli.Commands.Signals;

/// <summary><c>sightline signals</c>: what a family's line says of each child, as anyone knew it on a day.</summary>
internal static class SignalsCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var options = new WatchOptions();
        var day = new Option<DateOnly?>("--as-known-on")
        {
            Description = "What had been written down by this day, as YYYY-MM-DD; without it, the last day of the record.",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    return date;
                }

                result.AddError("--as-known-on should be a day as YYYY-MM-DD.");
                return null;
            },
        };
        var agency = new Option<string?>("--known-to") { Description = "As this agency alone knew it, by its id in the register; without it, all agencies together.", HelpName = "AGENCY" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("signals", "Says what a family's line shows about each child, as known on a day: each signal with its entries and a question.");
        options.AddTo(command);
        command.Add(day);
        command.Add(agency);
        command.Add(json);
        command.SetAction((parsed, stop) => Task.Run(
            async () => Run(await options.ReadAsync(parsed, surroundings, stop), parsed.GetValue(day), parsed.GetValue(agency), parsed.GetValue(json), surroundings),
            CancellationToken.None));
        HelpWithExamples.Give(
            command,
            "sightline signals case/                                        # as all agencies together knew it at the end",
            "sightline signals case/ --as-known-on 2030-03-01               # as known on a day",
            "sightline signals case/ --known-to gp                          # as one agency alone knew it",
            "sightline signals --database journal.db                        # the family of a journal, as 'import' put it in",
            "sightline signals case/ --patterns patterns.json               # with a partnership's own thresholds");
        return command;
    }

    private static int Run(FamilyToWatch? family, DateOnly? day, string? agency, bool json, Surroundings surroundings)
    {
        if (family is null)
        {
            return ExitCode.CannotRead;
        }

        if (agency is not null && family.Line.IndexOf(agency) < 0)
        {
            surroundings.Error.WriteLine($"--known-to {agency}: no agency has this id. There are: {string.Join(", ", family.Line.Agencies.Select(a => a.Id))}.");
            return ExitCode.WrongUse;
        }

        var asKnownOn = day ?? family.Line.LastDay;
        var reader = new Reader(agency);
        var signals = Signal.Of(family.Line, asKnownOn, reader, family.Settings);
        if (json)
        {
            SignalsJsonWriter.Write(asKnownOn, reader, signals, family.Problems, surroundings.OutputBytes);
            surroundings.OutputBytes.Flush();
        }
        else
        {
            SignalsSummary.Write(family, asKnownOn, reader, signals, surroundings.Output);
        }

        return family.Problems.Count > 0 ? ExitCode.DoneWithProblems : ExitCode.Done;
    }
}
