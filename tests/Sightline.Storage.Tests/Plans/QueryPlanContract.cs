using Dapper;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Storage.Access;
using Sightline.Storage.Journal;
using Sightline.Storage.Signals;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Plans;

/// <summary>
/// How each hot question is answered, in a journal of some size whose engine has learned how its tables are filled: a plan that turns into a scan takes seconds where a seek takes
/// milliseconds, and no other test would see it. The plans lie beside this file; one that changed is looked at, and then written anew by <c>SIGHTLINE_WRITE_PLANS=1</c>.
/// </summary>
public abstract class QueryPlanContract : OnAnEngine
{
    private const int Families = 300;
    private const int Entries = 30;
    private const int Corrected = 8;

    private static readonly string Folder = Path.Combine(TestKit.Shared.Root, "tests", "Sightline.Storage.Tests", "Plans");

    /// <summary>The questions that are asked of millions of rows.</summary>
    private static readonly IReadOnlyList<(string Name, string Sql)> Hot =
    [
        ("family-heading", FamilyReader.Heading),
        ("family-known-to-all", FamilyReader.KnownToAll),
        ("family-known-to-one", FamilyReader.KnownToOne),
        ("family-plans", PlanReader.Statement),
        ("who-looked", AccessReader.Statement),
        ("who-opened-since", SignalReader.Openings),
        ("signal-answers", SignalReader.Answers),
        ("not-seen-by-anyone", LastSeenReader.Statement(new Looking(LastDay, Reader.All, Position.Latest))),
        ("not-seen-by-one-agency", LastSeenReader.Statement(new Looking(LastDay, new Reader("school"), Position.Latest))),
        ("access-facts", FamilyAccessReader.Facts),
        ("access-decision", DecisionStatement.OfOne),
        ("own-families", DecisionStatement.OfOwn),
        ("person-found", FamilyAccessReader.Found),
        ("said-before", "SELECT position, received_at FROM journal WHERE family = @family AND record_key = @key AND version = '1' AND kind NOT IN ('record-opened', 'record-refused')"),
        ("opened-before", "SELECT position, received_at FROM journal WHERE record_key = @key AND kind = 'family-opened'"),
    ];

    // Longer names first: one name may begin another.
    private static readonly IReadOnlyList<(string Name, object Value)> Asked =
    [
        .. DecisionStatement.Parameters(new AccessRequest(new Viewer("w1", "school", AgencyKind.School, Role.Practitioner), new DateTimeOffset(2031, 6, 2, 12, 0, 0, TimeSpan.Zero), Purpose.WorkWithTheFamily, HasReason: true))
            .Append(("nhs", string.Empty)).Append(("born", "2026-03-04")).Append(("name", "Quennell")).Append(("given", "Ned")).OrderByDescending(p => p.Item1.Length),
    ];

    /// <summary>What stands before a statement to be told its plan.</summary>
    protected abstract string Explain { get; }

    /// <summary>Tells the engine's version; plans are compared with those of the same one, and where none lie here, only scans are looked for.</summary>
    protected abstract string Version { get; }

    /// <summary>How the engine writes that it goes through a whole large table.</summary>
    protected abstract IReadOnlyList<string> Scans { get; }

    /// <summary>How the engine writes sixteen bytes.</summary>
    protected abstract string SixteenBytes { get; }

    /// <summary>The lines of a plan.</summary>
    /// <param name="rows">What the engine answered.</param>
    /// <returns>The lines.</returns>
    protected abstract IEnumerable<string> LinesOf(IEnumerable<dynamic> rows);

    [Fact]
    public async Task Every_hot_question_is_answered_as_it_was_and_none_by_a_scan()
    {
        await using var journal = await OpenAsync(NewPlace());
        await FillAsync(journal);
        await using var connection = await journal.Engine.OpenAsync(default);
        await connection.ExecuteAsync("ANALYZE;");
        var version = string.Join('.', (await connection.QuerySingleAsync<string>(Version)).Split('.', ' ').Take(journal.Engine.Name is "Sqlite" ? 2 : 1));
        var folder = Path.Combine(Folder, $"{journal.Engine.Name}-{version}");
        var isWritten = Environment.GetEnvironmentVariable("SIGHTLINE_WRITE_PLANS") is "1";
        var changed = new List<string>();
        foreach (var (name, sql) in Hot)
        {
            var asked = Asked.Aggregate(sql, (s, p) => s.Replace("@" + p.Name, p.Value is string text ? $"'{text}'" : p.Value.ToString(), StringComparison.Ordinal));
            var given = asked.Replace("@family", "1", StringComparison.Ordinal).Replace("@received", "9000000", StringComparison.Ordinal).Replace("@known", "'2031-12-31'", StringComparison.Ordinal)
                .Replace("@agency", "'school'", StringComparison.Ordinal).Replace("@since", "'2031-06-01'", StringComparison.Ordinal).Replace("@key", SixteenBytes, StringComparison.Ordinal).Replace("@from", "0", StringComparison.Ordinal);
            var plan = string.Join('\n', LinesOf(await connection.QueryAsync($"{Explain} {given}"))) + "\n";
            foreach (var scan in Scans)
            {
                plan.ShouldNotContain(scan, Case.Sensitive, name);
            }

            var file = Path.Combine(folder, name + ".txt");
            if (isWritten)
            {
                Directory.CreateDirectory(folder);
                await File.WriteAllTextAsync(file, plan);
            }
            else if (Directory.Exists(folder) && (!File.Exists(file) || !string.Equals(await File.ReadAllTextAsync(file), plan, StringComparison.Ordinal)))
            {
                changed.Add($"{name}:\n{plan}");
            }
        }

        changed.ShouldBeEmpty();
    }

    private static async Task FillAsync(Storage.JournalDatabase journal)
    {
        for (var i = 0; i < Families; i++)
        {
            var family = await OpenFamilyAsync(journal, $"family {i}");
            await KeptAsync(journal, RegisterOf(family, Invented.Register));
            var kept = await Task.WhenAll(Enumerable.Range(0, Entries).Select(row => KeptAsync(journal, EntryOf(family, row))));
            await Task.WhenAll(kept.Take(Corrected).Select((k, row) => KeptAsync(journal, ItemOf.Correcting(EntryOf(family, row, version: "2"), k.Position, Monday.AddDays(40)))));
        }
    }
}
