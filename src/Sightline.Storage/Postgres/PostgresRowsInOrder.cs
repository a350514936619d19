using Npgsql;
using Sightline.Storage.Beside;

namespace Sightline.Storage.Postgres;

/// <summary>Rows of a statement of PostgreSQL, some thousands at a time through a cursor: one connection has one answer at a time, and as many cursors as are asked for.</summary>
internal sealed class PostgresRowsInOrder : IRowsInOrder
{
    private const int RowsAFetch = 2_000;

    private static long _cursors;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly string _cursor = FormattableString.Invariant($"sightline_{Interlocked.Increment(ref _cursors)}");
    private readonly Queue<object?[]> _rows = new(RowsAFetch);
    private bool _isAtEnd;

    private PostgresRowsInOrder(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        _connection = connection;
        _transaction = transaction;
    }

    /// <summary>Opens a cursor.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction, with which the cursor ends.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Its rows.</returns>
    public static async ValueTask<IRowsInOrder> OpenAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, string sql, CancellationToken stop)
    {
        var rows = new PostgresRowsInOrder(connection, transaction);
        var declare = new NpgsqlCommand($"DECLARE {rows._cursor} NO SCROLL CURSOR FOR {sql}", connection, transaction) { CommandTimeout = 0 };
        await using (declare.ConfigureAwait(false))
        {
            await declare.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
            return rows;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<object?[]?> NextAsync(CancellationToken stop)
    {
        if (_rows.Count == 0 && !_isAtEnd)
        {
            await FetchAsync(stop).ConfigureAwait(false);
        }

        return _rows.TryDequeue(out var row) ? row : null;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask FetchAsync(CancellationToken stop)
    {
        var fetch = new NpgsqlCommand($"FETCH FORWARD {RowsAFetch} FROM {_cursor}", _connection, _transaction) { CommandTimeout = 0 };
        await using (fetch.ConfigureAwait(false))
        {
            var reader = await fetch.ExecuteReaderAsync(stop).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    var row = new object?[reader.FieldCount];
                    for (var i = 0; i < row.Length; i++)
                    {
                        row[i] = reader.GetValue(i) is var value and not DBNull ? value : null;
                    }

                    _rows.Enqueue(row);
                }
            }
        }

        _isAtEnd = _rows.Count < RowsAFetch;
    }
}
