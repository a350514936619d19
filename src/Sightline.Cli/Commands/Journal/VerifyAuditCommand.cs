using System.CommandLine;
using System.Text.Json;
using Sightline.Application.Journal;
using Sightline.Cli.Reporting;

namespace Sightline.Cli.Commands.Journal;

/// <summary><c>sightline audit verify</c>: checks that nothing in a journal was changed, taken out or put in between.</summary>
internal static class VerifyAuditCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var database = JournalOptions.Database(isRequired: true);
        var checkpoint = new Option<Checkpoint?>("--checkpoint")
        {
            Description = "A checkpoint that was kept elsewhere, as this command printed it: the journal must still be the one of which it was kept.",
            HelpName = "CHECKPOINT",
            CustomParser = result =>
            {
                var read = Checkpoint.Read(result.Tokens[0].Value);
                if (!read.HasValue)
                {
                    result.AddError($"--checkpoint: {read.Reason}");
                }

                return read.Value;
            },
        };
        var chainOnly = new Option<bool>("--chain-only") { Description = "Leave out the rows beside the journal: check its chain alone." };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        var command = new Command("verify", "Checks a journal's chain of hashes from its first row to its last, then whether the rows beside it are those that follow from it, and prints a checkpoint to be kept elsewhere. No key is needed.");
        foreach (var option in new Option[] { database, checkpoint, chainOnly, json, quiet })
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, stop) =>
        {
            var found = await ProgressOnError.WatchAsync(
                surroundings,
                parsed.GetValue(quiet),
                steps => surroundings.Journals.VerifyAsync(parsed.GetValue(database)!, parsed.GetValue(checkpoint), parsed.GetValue(chainOnly), steps is null ? null : new ProgressOnError.Keeping(steps), stop));
            if (!found.HasValue)
            {
                await surroundings.Error.WriteLineAsync(found.Reason);
                return ExitCode.CannotRead;
            }

            if (parsed.GetValue(json))
            {
                WriteJson(found.Value, surroundings.OutputBytes);
                await surroundings.OutputBytes.FlushAsync(stop);
            }
            else
            {
                Write(found.Value, surroundings.Output);
            }

            return found.Value.Holds ? ExitCode.Done : ExitCode.CheckFailed;
        });
        HelpWithExamples.Give(
            command,
            "sightline audit verify --database journal.db                       # whether the chain and the rows beside it hold, and a checkpoint",
            "sightline audit verify --database journal.db --chain-only          # the chain alone",
            "sightline audit verify --database journal.db --checkpoint 1203:8f… # whether it is still the journal of that day");
        return command;
    }

    private static void Write(JournalVerification found, TextWriter output)
    {
        output.WriteLine(found.Fault is null ? $"The chain holds: {found.Rows:N0} rows." : $"The chain does not hold after {found.Rows:N0} rows. {found.Fault}");
        if (found.Fault is null && found.Disposed > 0)
        {
            output.WriteLine($"{found.Disposed:N0} of them were disposed of; each stands in a certificate.");
        }

        if (found.Beside is { } beside)
        {
            Write(beside, output);
        }

        output.WriteLine(found.Fault is null ? "Checkpoint, to be kept somewhere else:" : "Up to here it holds:");
        output.WriteLine(found.Checkpoint);
    }

    private static void Write(BesideVerification beside, TextWriter output)
    {
        output.WriteLine(beside.FaultCount == 0 ? $"The rows beside it are those that it says: {beside.Rows:N0} rows." : $"The rows beside it are not those that it says: {beside.FaultCount:N0} faults in {beside.Rows:N0} rows.");
        foreach (var fault in beside.Faults)
        {
            output.WriteLine($"  {fault}");
        }

        if (beside.FaultCount > beside.Faults.Count)
        {
            output.WriteLine($"  And {beside.FaultCount - beside.Faults.Count:N0} more.");
        }

        if (beside.Unproven.Count > 0)
        {
            output.WriteLine("Not proven:");
        }

        foreach (var unproven in beside.Unproven)
        {
            output.WriteLine($"  {unproven}");
        }
    }

    private static void WriteJson(JournalVerification found, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteBoolean("holds", found.Holds);
        json.WriteNumber("rows", found.Rows);
        json.WriteNumber("disposed", found.Disposed);
        json.WriteString("checkpoint", found.Checkpoint.ToString());
        json.WriteString("fault", found.Fault);
        if (found.Beside is { } beside)
        {
            json.WriteStartObject("beside");
            json.WriteNumber("rows", beside.Rows);
            json.WriteNumber("faults", beside.FaultCount);
            Write(json, "first", beside.Faults);
            Write(json, "unproven", beside.Unproven);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
    }
}
