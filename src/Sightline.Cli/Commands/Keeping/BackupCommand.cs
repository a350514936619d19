using System.CommandLine;
using System.Text;
using System.Text.Json;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;
using Sightline.Cli.Reporting;

namespace Sightline.Cli.Commands.Keeping;

/// <summary><c>sightline backup</c>: takes a backup of a journal while everybody goes on working with it.</summary>
internal static class BackupCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var database = JournalOptions.Database(isRequired: true);
        var to = new Option<string>("--to") { Description = "Where the backup goes: a file that is not there yet, or a folder in which it is named after the moment.", HelpName = "FILE|FOLDER", Required = true };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        var command = new Command("backup", "Takes a backup of a journal while it is written to. It is whole and checked, or not there. The key ring is in no backup.");
        foreach (var option in new Option[] { database, to, json, quiet })
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, stop) =>
        {
            var taken = await ProgressOnError.WatchAsync(
                surroundings,
                parsed.GetValue(quiet),
                steps => surroundings.Journals.BackUpAsync(parsed.GetValue(database)!, parsed.GetValue(to)!, surroundings.Clock, steps is null ? null : new ProgressOnError.Keeping(steps), stop));
            if (!taken.HasValue)
            {
                await surroundings.Error.WriteLineAsync(taken.Reason);
                return ExitCode.CannotRead;
            }

            if (parsed.GetValue(json))
            {
                WriteJson(taken.Value, surroundings.OutputBytes);
                await surroundings.OutputBytes.FlushAsync(stop);
            }
            else
            {
                Write(taken.Value, surroundings.Output);
            }

            return ExitCode.Done;
        });
        HelpWithExamples.Give(
            command,
            "sightline backup --database journal.db --to /backups/                            # a file named after the moment",
            "sightline backup --database postgres://user@host/db --to /backups/monday.backup  # the same of a journal in PostgreSQL",
            "sightline audit verify --database /backups/monday.backup                         # whether a backup still holds");
        return command;
    }

    private static void Write(TakenBackup taken, TextWriter output)
    {
        output.WriteLine($"Backup: {taken.Path}");
        output.WriteLine($"  {taken.Manifest.Head.Position:N0} rows of the journal, checked from the first to the last.");
        output.WriteLine("Checkpoint, to be kept somewhere else:");
        output.WriteLine(taken.Manifest.Head);
        output.WriteLine(BackupManifest.KeyRingAdvice);
    }

    private static void WriteJson(TakenBackup taken, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("backup", taken.Path);
        json.WritePropertyName("manifest");
        json.WriteRawValue(Encoding.UTF8.GetString(taken.Manifest.ToJson()));
        json.WriteEndObject();
    }
}
