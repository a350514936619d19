using System.CommandLine;
using System.Text.Json;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose run</c>: disposes of one record that was previewed. It cannot be undone.</summary>
internal static class RunDisposalCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var journal = new JournalOptions(isRequired: true);
        var family = DisposalOptions.Family();
        var rule = Required("--rule", "The rule by which it is due, as the preview names it.", "ID");
        var token = Required("--token", "The token that the preview gave: nothing is disposed of but what was looked at.", "TOKEN");
        var by = Required("--by", "Who decided it: a role or an account, never somebody of the record. It stands in the certificate.", "WHO");
        var reason = Required("--reason", "Why, in words that name nobody of the record. They stand in the certificate in the clear.", "WORDS");
        var rules = DisposalOptions.Rules();
        var list = DisposalListFile.Option();
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("run", "Disposes of one record: its key is destroyed and what was written is emptied, in the journal and for ever. A certificate stays.");
        journal.AddTo(command);
        foreach (var option in new Option[] { family, rule, token, by, reason, rules, list, json })
        {
            command.Add(option);
        }

        command.SetAction((parsed, stop) => DisposalOptions.WithJournalAsync(
            journal,
            parsed,
            surroundings,
            async there =>
            {
                var read = DisposalOptions.Read(parsed.GetValue(rules));
                if (!read.HasValue)
                {
                    return DisposalOptions.Refuse(read.Reason, surroundings);
                }

                var today = DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);
                var request = new DisposalRequest(new FamilyKey(parsed.GetValue(family)), parsed.GetValue(rule)!, parsed.GetValue(token)!, parsed.GetValue(by)!, parsed.GetValue(reason)!, today);
                var done = await DisposeOfRecord.RunAsync(there, request, read.Value, stop);
                if (!done.HasValue)
                {
                    return DisposalOptions.Refuse(done.Reason, surroundings, ExitCode.CheckFailed);
                }

                var written = await DisposalListFile.WriteAsync(there, journal.PlaceOf(parsed), parsed.GetValue(list), CancellationToken.None);
                await SayAsync(done.Value, written.File, parsed.GetValue(json), surroundings);
                return written.Reason is { } unwritten ? DisposalOptions.Refuse(unwritten, surroundings, ExitCode.DoneWithProblems) : ExitCode.Done;
            },
            stop));
        HelpWithExamples.Give(
            command,
            "sightline dispose preview --database journal.db   # gives the rule and the token",
            "sightline dispose run --database journal.db --family 12 --rule looked-after-england --token 0f… --by 'records officer' --reason 'The period is over.'");
        return command;
    }

    private static Option<string> Required(string name, string what, string help) => new(name) { Description = what, HelpName = help, Required = true };

    private static async Task SayAsync(StandingCertificate done, string file, bool asJson, Surroundings surroundings)
    {
        if (!asJson)
        {
            await surroundings.Output.WriteLineAsync($"Family {done.Certificate.Family} is disposed of: {done.Certificate.Rows.Count:N0} rows. Its certificate stands at position {done.Position}.");
            await surroundings.Output.WriteLineAsync($"The list of disposals and seals: {file}. Keep a copy apart from the backups; a restore asks for it.");
            await surroundings.Output.WriteLineAsync("Backups that were taken before still hold the record: let them go when their own time is over. PostgreSQL keeps old rows in its files until it has vacuumed them, and in its archived logs.");
            return;
        }

        await using (var json = new Utf8JsonWriter(surroundings.OutputBytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("family", done.Certificate.Family);
            json.WriteNumber("certificate", done.Position);
            json.WriteNumber("rows", done.Certificate.Rows.Count);
            json.WriteString("rule", done.Certificate.RuleId);
            json.WriteString("hash", done.Certificate.Hash);
            json.WriteString("list", file);
            json.WriteEndObject();
        }

        await surroundings.OutputBytes.FlushAsync();
    }
}
