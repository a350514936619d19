using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Sightline.Application.Keeping;

namespace Sightline.Storage.Backup;

/// <summary>Puts the rows of a backup into an empty PostgreSQL journal.</summary>
internal static class IntoPostgres
{
    private const int RowsAReport = 20_000;

    private static readonly Dictionary<string, NpgsqlDbType> Types = new(StringComparer.Ordinal)
    {
        ["bigint"] = NpgsqlDbType.Bigint,
        ["integer"] = NpgsqlDbType.Integer,
        ["smallint"] = NpgsqlDbType.Smallint,
        ["boolean"] = NpgsqlDbType.Boolean,
        ["text"] = NpgsqlDbType.Text,
        ["bytea"] = NpgsqlDbType.Bytea,
    };

    /// <summary>Puts them in.</summary>
    /// <param name="connection">The new journal, whose tables are made.</param>
    /// <param name="transaction">The change.</param>
    /// <param name="backup">The backup, open to be read.</param>
    /// <param name="upTo">The last position.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When they are there.</returns>
    public static async Task FillAsync(NpgsqlConnection connection, DbTransaction transaction, DbConnection backup, long upTo, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var there = (await TablesOfSqlite.ReadAsync(backup).ConfigureAwait(false)).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var types = (await TablesOfPostgres.TypesAsync(connection, transaction).ConfigureAwait(false)).ToDictionary(t => (t.Table, t.Column), t => Types[t.Type]);
        foreach (var table in await TablesOfPostgres.ReadAsync(connection, transaction).ConfigureAwait(false))
        {
            if (!there.ContainsKey(table.Name) || JournalTable.MadeAnew.Contains(table.Name, StringComparer.Ordinal))
            {
                continue;
            }

            progress?.Report(new KeepingProgress($"Restoring {table.Name}", 0, Math.Max(1, upTo)));
            stop.ThrowIfCancellationRequested();
            await connection.ExecuteAsync($"DELETE FROM \"{table.Name}\"", transaction: transaction).ConfigureAwait(false);
            var command = new SqliteCommand(
                $"SELECT {table.ColumnList} FROM \"{table.Name}\"{(table.CutBy is { } cut ? $" WHERE \"{cut}\" <= $upTo ORDER BY \"{cut}\"" : string.Empty)}",
                (SqliteConnection)backup);
            await using (command.ConfigureAwait(false))
            {
                command.Parameters.AddWithValue("$upTo", upTo);
                var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    await FillAsync(connection, reader, table, [.. table.Columns.Select(c => types[(table.Name, c)])], upTo, progress, stop).ConfigureAwait(false);
                }
            }
        }
    }

    private static async Task FillAsync(NpgsqlConnection connection, SqliteDataReader reader, JournalTable table, NpgsqlDbType[] types, long all, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var writer = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)", stop).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            for (var rows = 1L; await reader.ReadAsync(stop).ConfigureAwait(false); rows++)
            {
                await writer.StartRowAsync(stop).ConfigureAwait(false);
                for (var i = 0; i < types.Length; i++)
                {
                    await WriteAsync(writer, reader, i, types[i], stop).ConfigureAwait(false);
                }

                if (rows % RowsAReport == 0)
                {
                    progress?.Report(new KeepingProgress($"Restoring {table.Name}", Math.Min(rows, all), Math.Max(1, all)));
                }
            }

            await writer.CompleteAsync(stop).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter writer, SqliteDataReader reader, int column, NpgsqlDbType type, CancellationToken stop) =>
        reader.IsDBNull(column) ? writer.WriteNullAsync(stop) : type switch
        {
            NpgsqlDbType.Bigint => writer.WriteAsync(reader.GetInt64(column), type, stop),
            NpgsqlDbType.Integer => writer.WriteAsync(reader.GetInt32(column), type, stop),
            NpgsqlDbType.Smallint => writer.WriteAsync(reader.GetInt16(column), type, stop),
            NpgsqlDbType.Boolean => writer.WriteAsync(reader.GetInt64(column) != 0, type, stop),
            NpgsqlDbType.Text => writer.WriteAsync(reader.GetString(column), type, stop),
            _ => writer.WriteAsync(reader.GetFieldValue<byte[]>(column), type, stop),
        };
}
