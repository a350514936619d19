using System.Data.Common;
using Npgsql;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Postgres;

/// <summary>A pooled connection to PostgreSQL; Npgsql keeps what is asked often prepared.</summary>
/// <param name="connection">The connection.</param>
/// <param name="asks">Whom the second wall is told that the reads serve; null for nobody.</param>
internal sealed class PostgresReadSession(NpgsqlConnection connection, string? asks) : IReadSession
{
    /// <inheritdoc/>
    public ValueTask<DbDataReader> ReadAsync(string sql, CancellationToken stop, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return ReadAsync(command, stop);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // The setting ends with the transaction, which is this one batch: a connection that goes back to the pool remembers nobody.
    private async ValueTask<DbDataReader> ReadAsync(NpgsqlBatchCommand command, CancellationToken stop)
    {
        var batch = new NpgsqlBatch(connection);
        if (asks is not null)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT set_config('sightline.asks', $1, true)") { Parameters = { new NpgsqlParameter<string> { TypedValue = asks } } });
        }

        batch.BatchCommands.Add(command);
        var reader = await batch.ExecuteReaderAsync(stop).ConfigureAwait(false);
        if (asks is not null)
        {
            await reader.NextResultAsync(stop).ConfigureAwait(false);
        }

        return reader;
    }
}
