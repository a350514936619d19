using Microsoft.Data.Sqlite;

namespace Sightline.Storage.Sqlite;

/// <summary>A statement that is prepared once and run many times; its parameters are <c>$0</c>, <c>$1</c> and so on.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">How many parameters it has.</param>
    public PreparedStatement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        _parameters = new SqliteParameter[parameters];
        for (var i = 0; i < parameters; i++)
        {
            _parameters[i] = _command.CreateParameter();
            _parameters[i].ParameterName = $"${i}";
            _command.Parameters.Add(_parameters[i]);
        }
    }

    /// <summary>Runs it.</summary>
    /// <param name="values">A value for each parameter; null for none.</param>
    public void Run(params ReadOnlySpan<object?> values)
    {
        Give(values);
        _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and reads what it gives.</summary>
    /// <param name="values">A value for each parameter; null for none.</param>
    /// <returns>The reader.</returns>
    public SqliteDataReader Read(params ReadOnlySpan<object?> values)
    {
        Give(values);
        return _command.ExecuteReader();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private void Give(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
