using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;
using Sightline.Cli.Reporting;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose preview</c>: which records are due, by which rule, which are held, and which a person must settle. It changes nothing.</summary>
internal static class PreviewDisposalCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var journal = new JournalOptions(isRequired: true);
        var rules = DisposalOptions.Rules();
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        var command = new Command("preview", "Lists the records that are due to be disposed of, by number and never by name, with the rule and its citation; and those that are held or not due, and why.");
        journal.AddTo(command);
        foreach (var option in new Option[] { rules, json, quiet })
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
                var found = await ProgressOnError.WatchAsync(
                    surroundings,
                    parsed.GetValue(quiet),
                    steps => PreviewDisposal.RunAsync(there, read.Value, today, steps is null ? null : new ProgressOnError.Keeping(steps), stop));
                if (!found.HasValue)
                {
                    return DisposalOptions.Refuse(found.Reason, surroundings);
                }

                if (parsed.GetValue(json))
                {
                    WriteJson(found.Value, today, surroundings.OutputBytes);
                    await surroundings.OutputBytes.FlushAsync(stop);
                }
                else
                {
                    Write(found.Value, today, surroundings.Output);
                }

                return ExitCode.Done;
            },
            stop));
        HelpWithExamples.Give(
            command,
            "sightline dispose preview --database journal.db                     # what is due today",
            "sightline dispose preview --database journal.db --rules ours.json   # by the partnership's own schedule");
        return command;
    }

    private static string StateOf(PreviewedRecord record, DateOnly today) =>
        record.State.Holds.Count > 0 ? "held" : record.Due.DueOn is null ? "to be settled" : record.Due.IsDueOn(today) ? "due" : "not due";

    private static void Write(IReadOnlyList<PreviewedRecord> records, DateOnly today, TextWriter output)
    {
        output.WriteLine($"{records.Count:N0} records: {string.Join(", ", ((string[])["due", "held", "to be settled", "not due"]).Select(s => $"{records.Count(r => string.Equals(StateOf(r, today), s, StringComparison.Ordinal)):N0} {s}"))}.");
        foreach (var record in records.Where(r => r.Token is not null || r.State.Holds.Count > 0 || r.Due.DueOn is null))
        {
            output.WriteLine($"Family {record.Family.Value}: {StateOf(record, today)}. {record.Due.Why()}");
            foreach (var hold in record.State.Holds)
            {
                output.WriteLine($"  Held by {hold.By} since {hold.PutAt:yyyy-MM-dd}: hold {hold.Position}.");
            }

            if (record.Token is not null)
            {
                output.WriteLine($"  sightline dispose run --family {record.Family.Value} --rule {record.Due.Rule!.Id} --token {record.Token} --by … --reason …");
            }
        }
    }

    private static void WriteJson(IReadOnlyList<PreviewedRecord> records, DateOnly today, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var record in records)
        {
            json.WriteStartObject();
            json.WriteNumber("family", record.Family.Value);
            json.WriteString("state", StateOf(record, today));
            json.WriteString("dueOn", record.Due.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("rule", record.Due.Rule?.Id);
            json.WriteString("source", record.Due.Rule?.Source);
            json.WriteString("why", record.Due.Why());
            json.WriteString("token", record.Token);
            json.WriteStartArray("holds");
            foreach (var hold in record.State.Holds)
            {
                json.WriteStartObject();
                json.WriteNumber("hold", hold.Position);
                json.WriteString("by", hold.By);
                json.WriteString("at", hold.PutAt);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
