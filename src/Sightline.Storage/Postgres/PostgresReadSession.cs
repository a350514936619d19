using System.Data.Common;
using Npgsql;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Postgres;

/// <summary>A pooled connection to PostgreSQL; Npgsql keeps what is asked often prepared.</summary>
/// <param name="connection">The connection.</param>
internal sealed class PostgresReadSession(NpgsqlConnection connection) : IReadSession
{
    /// <inheritdoc/>
    public DbCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
