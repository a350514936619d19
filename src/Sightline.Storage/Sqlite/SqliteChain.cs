using Microsoft.Data.Sqlite;
using Sightline.Storage.Journal;
using static SQLitePCL.raw;

namespace Sightline.Storage.Sqlite;

/// <summary>Shows the journal's rows where they lie in SQLite's own memory, without a copy of each: a chain of millions is checked in seconds.</summary>
internal static class SqliteChain
{
    private const string Rows =
        "SELECT position, received_at, family, kind, actor, source, record_key, version, supersedes, known_on, plain, sealed, hash FROM journal ORDER BY position";

    /// <summary>Shows the rows in order.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="visit">Looks at each.</param>
    /// <exception cref="SqliteException">The file cannot be read to the end.</exception>
    public static void Visit(SqliteConnection connection, ChainVisitor visit)
    {
        var code = sqlite3_prepare_v2(connection.Handle, Rows, out var statement);
        SqliteException.ThrowExceptionForRC(code, connection.Handle);
        using (statement)
        {
            while ((code = sqlite3_step(statement)) == SQLITE_ROW)
            {
                var row = new ChainRow
                {
                    Position = sqlite3_column_int64(statement, 0),
                    ReceivedAt = sqlite3_column_int64(statement, 1),
                    Family = sqlite3_column_int64(statement, 2),
                    Kind = sqlite3_column_blob(statement, 3),
                    Actor = sqlite3_column_blob(statement, 4),
                    Source = sqlite3_column_blob(statement, 5),
                    RecordKey = sqlite3_column_blob(statement, 6),
                    Version = sqlite3_column_blob(statement, 7),
                    Supersedes = sqlite3_column_type(statement, 8) == SQLITE_NULL ? null : sqlite3_column_int64(statement, 8),
                    KnownOn = sqlite3_column_blob(statement, 9),
                    HasContent = sqlite3_column_type(statement, 10) != SQLITE_NULL || sqlite3_column_type(statement, 11) != SQLITE_NULL,
                    Plain = sqlite3_column_blob(statement, 10),
                    Sealed = sqlite3_column_blob(statement, 11),
                    Hash = sqlite3_column_blob(statement, 12),
                };
                if (!visit(row))
                {
                    return;
                }
            }

            SqliteException.ThrowExceptionForRC(code, connection.Handle);
        }
    }
}
