using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Sightline.Storage.Accounts;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Schema;

/// <summary>
/// Brings a journal's schema up to that of this program, in one transaction: all of it or nothing. Where it is up already, nothing is touched, so a user who owns nothing can
/// open it.
/// </summary>
internal static class Migration
{
    /// <summary>The reason where the journal has steps that this program does not know.</summary>
    public const string Newer = "This journal was written by a newer version of Sightline: use that version, or a newer one.";

    /// <summary>Brings it up.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="steps">The steps of this program.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the work; nothing is changed then.</param>
    /// <returns>Null where the schema is that of this program now; else the reason why it is not.</returns>
    public static async Task<string?> RunAsync(IJournalEngine engine, IReadOnlyList<SchemaFile> steps, TimeProvider clock, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await engine.BeginChangeAsync(connection, stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var reason = await TakeAsync(engine, connection, transaction, steps, clock, stop).ConfigureAwait(false);
                if (reason is null)
                {
                    await transaction.CommitAsync(stop).ConfigureAwait(false);
                }

                return reason;
            }
        }
    }

    /// <summary>Brings it up within a change that is under way.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change.</param>
    /// <param name="steps">The steps of this program.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Null where the schema has these steps; else the reason why it has not.</returns>
    public static async Task<string?> TakeAsync(IJournalEngine engine, DbConnection connection, DbTransaction transaction, IReadOnlyList<SchemaFile> steps, TimeProvider clock, CancellationToken stop)
    {
        var isThere = await connection.QuerySingleAsync<long>(engine.TableCount, transaction: transaction).ConfigureAwait(false) > 0;
        if (!isThere)
        {
            await connection.ExecuteAsync(engine.Dialect("CREATE TABLE IF NOT EXISTS schema_step (step {key} NOT NULL, taken_at {int} NOT NULL)"), transaction: transaction).ConfigureAwait(false);
        }

        var taken = await LastTakenAsync(connection, transaction).ConfigureAwait(false);
        if (taken > steps[^1].Number)
        {
            return $"{Newer} Nothing was changed.";
        }

        foreach (var step in steps.Where(s => s.Number > taken))
        {
            stop.ThrowIfCancellationRequested();
            await connection.ExecuteAsync(engine.Dialect(step.Sql), transaction: transaction).ConfigureAwait(false);
            await connection.ExecuteAsync(
                "INSERT INTO schema_step (step, taken_at) VALUES (@step, @at)",
                new { step = (long)step.Number, at = Microseconds.Of(clock.GetUtcNow()) },
                transaction).ConfigureAwait(false);
        }

        if (taken < AccountEvidence.Step && steps[^1].Number >= AccountEvidence.Step)
        {
            await AccountEvidence.TakeAsync(connection, transaction, "sightline", clock.GetUtcNow()).ConfigureAwait(false);
        }

        await RepeatAsync(engine, connection, transaction).ConfigureAwait(false);
        return null;
    }

    /// <summary>The last step that a journal has taken.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change that is under way.</param>
    /// <returns>Its number; 0 where it has taken none.</returns>
    public static Task<long> LastTakenAsync(DbConnection connection, DbTransaction transaction) =>
        connection.QuerySingleAsync<long>("SELECT COALESCE(MAX(step), 0) FROM schema_step", transaction: transaction);

    // What stands in the place of the version before is put in again only where it changed.
    private static async Task RepeatAsync(IJournalEngine engine, DbConnection connection, DbTransaction transaction)
    {
        if (engine.Repeated.Length == 0)
        {
            return;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(engine.Repeated));
        var standing = await connection.QuerySingleOrDefaultAsync<byte[]?>("SELECT hash FROM schema_repeated WHERE one = 1", transaction: transaction).ConfigureAwait(false);
        if (standing is null || !standing.AsSpan().SequenceEqual(hash))
        {
            await connection.ExecuteAsync(engine.Repeated, transaction: transaction).ConfigureAwait(false);
            await connection.ExecuteAsync("DELETE FROM schema_repeated;", transaction: transaction).ConfigureAwait(false);
            await connection.ExecuteAsync("INSERT INTO schema_repeated (one, hash) VALUES (1, @hash)", new { hash }, transaction).ConfigureAwait(false);
        }
    }
}
