using System.Data.Common;
using Sightline.Storage.Beside;

namespace Sightline.Storage.Sqlite;

/// <summary>Rows of a statement of SQLite; any number of statements may be open beside each other.</summary>
/// <param name="command">The statement.</param>
/// <param name="reader">Its rows.</param>
internal sealed class SqliteRowsInOrder(DbCommand command, DbDataReader reader) : IRowsInOrder
{
    /// <inheritdoc/>
    public async ValueTask<object?[]?> NextAsync(CancellationToken stop)
    {
        if (!await reader.ReadAsync(stop).ConfigureAwait(false))
        {
            return null;
        }

        var row = new object?[reader.FieldCount];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = reader.GetValue(i) is var value and not DBNull ? value : null;
        }

        return row;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync().ConfigureAwait(false);
        await command.DisposeAsync().ConfigureAwait(false);
    }
}
