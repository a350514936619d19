using System.Data.Common;
using Microsoft.Data.Sqlite;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Sqlite;

/// <summary>A connection to SQLite that keeps its statements prepared between reads.</summary>
/// <param name="connection">The connection.</param>
/// <param name="giveBack">Takes the session back.</param>
internal sealed class SqliteReadSession(SqliteConnection connection, Action<SqliteReadSession> giveBack) : IReadSession
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<DbDataReader> ReadAsync(string sql, CancellationToken stop, params ReadOnlySpan<(string Name, object Value)> parameters) =>
        ValueTask.FromResult<DbDataReader>(Command(sql, parameters).ExecuteReader());

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters)
            {
                command.Parameters.AddWithValue("@" + name, value);
            }

            _commands.Add(sql, command);
            return command;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i].Value;
        }

        return command;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        giveBack(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the connection for good.</summary>
    public void Close()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }
}
