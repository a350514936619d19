using System.CommandLine;
using System.Text.Json;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;
using Sightline.Cli.Reporting;
using Sightline.Domain;

namespace Sightline.Cli.Commands.Keeping;

/// <summary><c>sightline restore</c>: makes a journal of a backup, in a new place, as it was at any position or instant that the backup holds.</summary>
internal static class RestoreCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var from = new Option<FileInfo>("--from") { Description = "The backup.", HelpName = "BACKUP", Required = true };
        var journal = new JournalOptions(isRequired: true);
        var asAt = AsAtOption();
        var disposals = new Option<FileInfo?>("--disposals") { Description = "The list of disposals and seals that is kept apart from the backups: what it names is disposed of again, and sealed again, before the journal can be opened.", HelpName = "FILE" };
        var none = new Option<bool>("--no-disposals") { Description = "Nothing was disposed of after the backup was taken." };
        var noSeals = new Option<bool>("--no-seals") { Description = "Nothing was sealed, and no seal ended, after the backup was taken. A list that names seals needs no such word." };
        var leavers = new Option<FileInfo?>("--leavers") { Description = "The sign-in names, a line each, of those who left after the backup was taken: their accounts are ended before anybody can sign in.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        var command = new Command("restore", "Makes a journal of a backup in a place where there is none, in SQLite or PostgreSQL. What was disposed of or sealed after the backup is disposed of and sealed again.");
        command.Add(from);
        journal.AddTo(command);
        foreach (var option in new Option[] { asAt, disposals, none, noSeals, leavers, json, quiet })
        {
            command.Add(option);
        }

        command.Validators.Add(typed =>
        {
            if ((typed.GetResult(disposals) is null) == (typed.GetResult(none) is null))
            {
                typed.AddError("Name the list of disposals that is kept apart with --disposals, or say --no-disposals: one of the two, so that nothing comes back that was disposed of.");
            }

            if (typed.GetResult(disposals) is null && typed.GetResult(noSeals) is null)
            {
                typed.AddError("Without a list, say --no-seals too: a restore would else open what was sealed after the backup.");
            }
        });
        command.SetAction(async (parsed, stop) =>
        {
            var (list, unread) = await TextAsync(parsed.GetValue(disposals), "list of disposals", stop);
            var (left, unreadLeavers) = await TextAsync(parsed.GetValue(leavers), "list of leavers", stop);
            unread ??= unreadLeavers;
            var (passphrase, reason) = unread is null ? journal.PassphraseOf(parsed, protect: false, surroundings) : (null, unread);
            var request = new RestoreRequest(parsed.GetValue(from)!.FullName, journal.PlaceOf(parsed), passphrase, $"command line: {Environment.UserName}", parsed.GetValue(asAt), list, parsed.GetValue(none), parsed.GetValue(noSeals));
            var done = reason is not null
                ? Reading<RestoredJournal>.Not(reason)
                : await ProgressOnError.WatchAsync(
                    surroundings,
                    parsed.GetValue(quiet),
                    steps => surroundings.Journals.RestoreAsync(request, surroundings.Clock, steps is null ? null : new ProgressOnError.Keeping(steps), stop));
            if (!done.HasValue)
            {
                await surroundings.Error.WriteLineAsync(done.Reason);
                return ExitCode.CannotRead;
            }

            var ended = left is null ? null : (Reading<LeaversEnded>?)await EndLeavers.RunAsync(surroundings, request.To, passphrase, left.ReplaceLineEndings("\n").Split('\n'), request.Actor, stop);
            if (ended is { HasValue: false } failed)
            {
                await surroundings.Error.WriteLineAsync(failed.Reason);
                return ExitCode.CannotRead;
            }

            if (parsed.GetValue(json))
            {
                WriteJson(done.Value, surroundings.OutputBytes);
                await surroundings.OutputBytes.FlushAsync(stop);
            }
            else
            {
                Write(done.Value, ended?.Value, surroundings.Output);
            }

            return ExitCode.Done;
        });
        HelpWithExamples.Give(
            command,
            "sightline restore --from monday.backup --database new.db --disposals journal.db.disposals  # all that the backup holds",
            "sightline restore --from monday.backup --database new.db --no-disposals --no-seals --as-at 1203  # as at an earlier position",
            "sightline restore --from monday.backup --database postgres://user@host/new --keys ring --no-disposals --no-seals --as-at 2031-06-01T09:00Z");
        return command;
    }

    private static Option<AsAt?> AsAtOption() => new("--as-at")
    {
        Description = "Up to where: a position, or a moment such as 2031-06-01T09:00Z. Without it, all that the backup holds.",
        HelpName = "POSITION|INSTANT",
        CustomParser = result =>
        {
            var read = AsAt.Read(result.Tokens[0].Value);
            if (!read.HasValue)
            {
                result.AddError($"--as-at: {read.Reason}");
            }

            return read.Value;
        },
    };

    private static async Task<(string? Text, string? Reason)> TextAsync(FileInfo? file, string what, CancellationToken stop)
    {
        try
        {
            return (file is null ? null : await File.ReadAllTextAsync(file.FullName, stop), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"The {what} cannot be read: check its name. Nothing was restored.");
        }
    }

    private static void Write(RestoredJournal done, LeaversEnded? leavers, TextWriter output)
    {
        output.WriteLine($"Restored as at position {done.AsAt.Value}, of a backup taken {done.Backup.TakenAt:yyyy-MM-dd HH:mm} UTC.");
        output.WriteLine($"  {done.LeftOut:N0} later rows of the backup were left out; {done.DisposedAgain:N0} records were disposed of again.");
        output.WriteLine($"  {done.Seals.Sealed:N0} seals were put again; {done.Seals.Ended:N0} were ended again.");
        output.WriteLine(leavers is null
            ? "  Accounts are as they were then, and nobody is signed in: end those of whoever left since (sightline account end)."
            : $"  {leavers.Ended:N0} accounts of leavers were ended; {leavers.Unknown:N0} names are of nobody in the backup.");
        output.WriteLine($"The chain holds: {done.Verified.Rows:N0} rows. Checkpoint, to be kept somewhere else:");
        output.WriteLine(done.Verified.Checkpoint);
    }

    private static void WriteJson(RestoredJournal done, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("asAt", done.AsAt.Value);
        json.WriteNumber("leftOut", done.LeftOut);
        json.WriteNumber("disposedAgain", done.DisposedAgain);
        json.WriteNumber("sealedAgain", done.Seals.Sealed);
        json.WriteNumber("sealsEndedAgain", done.Seals.Ended);
        json.WriteString("takenAt", done.Backup.TakenAt);
        json.WriteNumber("rows", done.Verified.Rows);
        json.WriteString("checkpoint", done.Verified.Checkpoint.ToString());
        json.WriteEndObject();
    }
}
