using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Sightline.Application.Keeping;
using Sightline.Storage.Journal;
using Sightline.Storage.Postgres;
using Sightline.Storage.Schema;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage.Backup;

/// <summary>
/// Copies a journal of PostgreSQL, as it is at one moment, into a SQLite journal of the same schema. Nobody waits for it: one transaction reads what it saw at its beginning.
/// </summary>
internal static class PostgresRows
{
    private const int RowsAReport = 20_000;

    /// <summary>Copies it.</summary>
    /// <param name="engine">The journal's engine.</param>
    /// <param name="copy">The file that it is copied to, open and empty.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Null when it is copied; else the reason why it is not.</returns>
    public static async Task<string?> CopyAsync(PostgresEngine engine, SqliteConnection copy, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var moment = (NpgsqlTransaction)await engine.BeginReadAsync(connection, stop).ConfigureAwait(false);
            await using (moment.ConfigureAwait(false))
            {
                // Whoever may not see every row must not take a backup that looks whole.
                await connection.ExecuteAsync("SET LOCAL row_security = off", transaction: moment).ConfigureAwait(false);
                var step = await connection.QuerySingleAsync<long>("SELECT COALESCE(MAX(step), 0) FROM schema_step", transaction: moment).ConfigureAwait(false);
                var steps = SchemaFile.Of("Sqlite").Where(s => s.Number <= step).ToList();
                if (step > SchemaFile.Of(engine.Name)[^1].Number)
                {
                    return Migration.Newer;
                }

                var dialect = new SqliteEngine(copy.DataSource);
                await using (dialect.ConfigureAwait(false))
                {
                    var change = copy.BeginTransaction(IsolationLevel.Serializable, deferred: false);
                    await using (change.ConfigureAwait(false))
                    {
                        return await BackupFile.ChangeAsync(copy, async () =>
                        {
                            var reason = await Migration.TakeAsync(dialect, copy, change, steps, clock, stop).ConfigureAwait(false);
                            if (reason is null)
                            {
                                await CopyTablesAsync(connection, moment, copy, change, progress, stop).ConfigureAwait(false);
                                await change.CommitAsync(stop).ConfigureAwait(false);
                            }

                            return reason;
                        }).ConfigureAwait(false);
                    }
                }
            }
        }
    }

    private static async Task CopyTablesAsync(NpgsqlConnection connection, NpgsqlTransaction moment, SqliteConnection copy, SqliteTransaction change, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var there = (await TablesOfPostgres.ReadAsync(connection, moment).ConfigureAwait(false)).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var all = await connection.QuerySingleAsync<long>("SELECT COALESCE(MAX(position), 1) FROM head", transaction: moment).ConfigureAwait(false);
        foreach (var table in await TablesOfSqlite.ReadAsync(copy, transaction: change).ConfigureAwait(false))
        {
            // The steps that were taken are the copy's own: an engine may have steps that the other has not.
            if (table.Name is "schema_step" or "disposed" || !there.ContainsKey(table.Name))
            {
                continue;
            }

            progress?.Report(new KeepingProgress($"Copying {table.Name}", 0, Math.Max(1, all)));
            stop.ThrowIfCancellationRequested();
            await copy.ExecuteAsync($"DELETE FROM \"{table.Name}\"", transaction: change).ConfigureAwait(false);
            var command = new NpgsqlCommand($"SELECT {table.ColumnList} FROM \"{table.Name}\"", connection, moment) { CommandTimeout = 0 };
            await using (command.ConfigureAwait(false))
            {
                var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    await CopyAsync(reader, table, copy, all, progress, stop).ConfigureAwait(false);
                }
            }
        }

        if (there.ContainsKey("disposed"))
        {
            await copy.ExecuteAsync(JournalTable.MakeDisposed, transaction: change).ConfigureAwait(false);
        }
    }

    private static async Task CopyAsync(NpgsqlDataReader reader, JournalTable table, SqliteConnection copy, long all, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        using var insert = new PreparedStatement(copy, $"INSERT INTO \"{table.Name}\" ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})");
        for (var rows = 1L; await reader.ReadAsync(stop).ConfigureAwait(false); rows++)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                _ = reader.GetValue(i) switch
                {
                    DBNull => insert.With((long?)null),
                    long number => insert.With(number),
                    int number => insert.With((long)number),
                    short number => insert.With((long)number),
                    bool isSo => insert.With(isSo ? 1L : 0L),
                    string text => insert.With(text),
                    byte[] bytes => insert.With(bytes),
                    _ => throw new NotSupportedException("A column of a table is of a type that a backup does not know."),
                };
            }

            insert.Run();
            if (rows % RowsAReport == 0)
            {
                progress?.Report(new KeepingProgress($"Copying {table.Name}", Math.Min(rows, all), Math.Max(1, all)));
            }
        }
    }
}
