using Npgsql;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Postgres;

/// <summary>Shows the journal's rows as PostgreSQL sends them, one after another.</summary>
internal static class PostgresChain
{
    private const string Rows =
        "SELECT position, received_at, family, kind, actor, source, record_key, version, supersedes, known_on, plain, sealed, hash FROM journal ORDER BY position";

    /// <summary>Shows the rows in order.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The read of one moment.</param>
    /// <param name="visit">Looks at each.</param>
    /// <returns>When all were looked at.</returns>
    public static async ValueTask VisitAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, ChainVisitor visit)
    {
        var command = new NpgsqlCommand(Rows, connection, transaction) { CommandTimeout = 0 };
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync().ConfigureAwait(false))
                {
                    if (!Show(reader, visit))
                    {
                        await command.Connection!.CloseAsync().ConfigureAwait(false);
                        return;
                    }
                }
            }
        }
    }

    private static bool Show(NpgsqlDataReader reader, ChainVisitor visit)
    {
        var row = new ChainRow
        {
            Position = reader.GetInt64(0),
            ReceivedAt = reader.GetInt64(1),
            Family = reader.GetInt64(2),
            Kind = reader.GetFieldValue<byte[]>(3),
            Actor = reader.GetFieldValue<byte[]>(4),
            Source = reader.GetFieldValue<byte[]>(5),
            RecordKey = reader.GetFieldValue<byte[]>(6),
            Version = reader.GetFieldValue<byte[]>(7),
            Supersedes = reader.IsDBNull(8) ? null : reader.GetInt64(8),
            KnownOn = reader.GetFieldValue<byte[]>(9),
            HasContent = !reader.IsDBNull(10) || !reader.IsDBNull(11),
            Plain = reader.IsDBNull(10) ? [] : reader.GetFieldValue<byte[]>(10),
            Sealed = reader.IsDBNull(11) ? [] : reader.GetFieldValue<byte[]>(11),
            Hash = reader.GetFieldValue<byte[]>(12),
        };
        return visit(row);
    }
}
