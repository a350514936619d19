using System.CommandLine;
using System.Text.Json;
using Sightline.Application.Importing;
using Sightline.Cli.Reporting;
using Sightline.Documents.Export.Json;
using Sightline.Domain;

namespace Sightline.Cli.Commands.Journal;

/// <summary><c>sightline import</c>: puts a case folder into the journal. The same folder again changes nothing.</summary>
internal static class ImportCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var files = new CaseOptions(isRequired: true);
        var journal = new JournalOptions(isRequired: true);
        var family = new Option<string?>("--family") { Description = "What the family is called in the journal; without it, what its register or folder calls it.", HelpName = "NAME" };
        var protect = new Option<bool>("--protect") { Description = "Where the journal is made: ask for a passphrase for its key ring." };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("import", "Puts a case folder into a journal: what is new is recorded, what was written anew is a correction, what is there already stays as it is.");
        files.AddTo(command);
        journal.AddTo(command);
        command.Add(family);
        command.Add(protect);
        command.Add(json);
        command.SetAction(async (parsed, stop) =>
        {
            var opened = await journal.OpenAsync(parsed, mayCreate: true, parsed.GetValue(protect), surroundings, stop);
            if (!opened.HasValue)
            {
                await surroundings.Error.WriteLineAsync(opened.Reason);
                return ExitCode.CannotRead;
            }

            await using var there = opened.Value;
            var request = new ImportRequest(files.RequestOf(parsed), $"command line: {Environment.UserName}", DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime), parsed.GetValue(family));
            var done = await ProgressOnError.WatchAsync(
                surroundings,
                files.IsQuiet(parsed),
                steps => ImportCase.RunAsync(there, request, steps is null ? null : new ProgressOnError.Files(steps), steps is null ? null : new ProgressOnError.Entries(steps), stop));
            return Answer(done, parsed.GetValue(json), files.IsQuiet(parsed), surroundings);
        });
        HelpWithExamples.Give(
            command,
            "sightline import case/ --database journal.db                          # into SQLite; the key ring is journal.db.keys",
            "sightline import case/ --database journal.db --protect                # the key ring of a new journal gets a passphrase",
            "sightline import case/ --database postgres://user@host/db --keys ring # into PostgreSQL");
        return command;
    }

    private static int Answer(Reading<ImportResult> done, bool json, bool quiet, Surroundings surroundings)
    {
        if (!done.HasValue)
        {
            surroundings.Error.WriteLine(done.Reason);
            return ExitCode.CannotRead;
        }

        if (json)
        {
            WriteJson(done.Value, surroundings.OutputBytes);
            surroundings.OutputBytes.Flush();
        }
        else if (!quiet)
        {
            Write(done.Value, surroundings.Output);
        }

        return done.Value.Problems.Count > 0 || done.Value.Gone.Count > 0 ? ExitCode.DoneWithProblems : ExitCode.Done;
    }

    private static void Write(ImportResult done, TextWriter output)
    {
        output.WriteLine($"{done.Label}: {(done.IsNewFamily ? "opened" : "was there")}.");
        output.WriteLine($"  {done.Counts.Entries} entries in the files = {done.Recorded} new + {done.Corrected} corrected + {done.Unchanged} there already.");
        if (done.StaysWithdrawn > 0)
        {
            output.WriteLine($"  {done.StaysWithdrawn} of those that were there were withdrawn here, and stay withdrawn.");
        }

        if (done.Gone.Count > 0)
        {
            output.WriteLine($"  {done.Gone.Count} entries of the journal are no longer in the files. They stand until somebody withdraws them:");
            foreach (var row in done.Gone.OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Row))
            {
                output.WriteLine($"    {row.File}, row {row.Row}");
            }
        }

        if (done.Problems.Count > 0)
        {
            output.WriteLine($"  {done.Problems.Count} problems in the files: 'sightline combine' lists them with what to do.");
        }
    }

    private static void WriteJson(ImportResult done, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("family", done.Label);
        json.WriteBoolean("opened", done.IsNewFamily);
        json.WriteNumber("entries", done.Counts.Entries);
        json.WriteNumber("new", done.Recorded);
        json.WriteNumber("corrected", done.Corrected);
        json.WriteNumber("unchanged", done.Unchanged);
        json.WriteNumber("staysWithdrawn", done.StaysWithdrawn);
        json.WriteStartArray("gone");
        foreach (var row in done.Gone)
        {
            json.WriteStartObject();
            json.WriteString("file", row.File);
            json.WriteNumber("row", row.Row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ProblemsJson.Write(json, done.Problems);
        json.WriteEndObject();
    }
}
