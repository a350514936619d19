using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Sightline.Storage.Journal;
using Sightline.Storage.Postgres;
using Sightline.Storage.Schema;

namespace Sightline.Storage.Beside;

/// <summary>
/// Looks whether what guards a journal in its database is there: the triggers that refuse changes, and the indexes, among them those by which a thing is said once only. By
/// their names; whoever makes another of the same name is not found so.
/// </summary>
internal static partial class GuardsCheck
{
    private const string OfSqlite = "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'index') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'";

    private const string OfPostgres = """
        SELECT 'trigger', t.tgname::text FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')
        UNION ALL
        SELECT 'index', c.relname::text FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
        WHERE c.relnamespace = current_schema()::regnamespace AND i.indisvalid
        """;

    /// <summary>Looks.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The read of one moment.</param>
    /// <param name="faults">Where it is told what is wrong.</param>
    /// <returns>When it is looked at.</returns>
    public static async Task RunAsync(IJournalEngine engine, DbConnection connection, DbTransaction transaction, BesideFaults faults)
    {
        var there = (await connection.QueryAsync<(string What, string Name)>(engine is PostgresEngine ? OfPostgres : OfSqlite, transaction: transaction).ConfigureAwait(false)).ToHashSet();
        var should = SchemaFile.Of(engine.Name).SelectMany(s => Made().Matches(s.Sql)).Select(m => (What: m.Groups["what"].Value.ToLowerInvariant(), Name: m.Groups["name"].Value)).Distinct().ToList();
        foreach (var (what, name) in should.Where(s => !there.Contains(s)))
        {
            faults.Add($"The {what} {name} of the database is missing or switched off.");
        }

        foreach (var (what, name) in there.Where(t => string.Equals(t.What, "trigger", StringComparison.Ordinal) && !should.Contains(t)).Order())
        {
            faults.Add($"The database has a {what} of which this program knows nothing: {name}.");
        }
    }

    [GeneratedRegex(@"^CREATE (UNIQUE )?(?<what>TRIGGER|INDEX) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Made();
}
