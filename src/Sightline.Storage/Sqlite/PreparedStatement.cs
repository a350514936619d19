using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Sightline.Storage.Sqlite;

/// <summary>
/// A statement that is prepared once and run many times, straight on SQLite's own functions: the one writer is where every entry passes, and ADO.NET's parameters cost
/// more than the insert.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private const int MostOnStack = 512;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _next = 1;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statement; its parameters are question marks.</param>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Gives the next parameter.</summary>
    /// <param name="number">The number; null for none.</param>
    /// <returns>The same.</returns>
    public PreparedStatement With(long? number)
    {
        Check(number is { } given ? sqlite3_bind_int64(_statement, _next++, given) : sqlite3_bind_null(_statement, _next++));
        return this;
    }

    /// <summary>Gives the next parameter.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The same.</returns>
    public PreparedStatement With(string? text)
    {
        if (text is null)
        {
            return With((long?)null);
        }

        // An empty span has no address, which SQLite takes for none.
        if (text.Length == 0)
        {
            Check(sqlite3_bind_text(_statement, _next++, string.Empty));
            return this;
        }

        // By its length: a text may hold a zero, at which SQLite would end it.
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = longest > MostOnStack ? ArrayPool<byte>.Shared.Rent(longest) : null;
        var bytes = rented ?? stackalloc byte[MostOnStack];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        Check(sqlite3_bind_text(_statement, _next++, bytes[..length]));
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return this;
    }

    /// <summary>Gives the next parameter.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The same.</returns>
    public PreparedStatement With(byte[] bytes)
    {
        // An empty span has no address, which SQLite takes for none.
        Check(bytes.Length == 0 ? sqlite3_bind_zeroblob(_statement, _next++, 0) : sqlite3_bind_blob(_statement, _next++, bytes));
        return this;
    }

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>Goes to the next row; after the last, the statement can be given parameters again.</summary>
    /// <returns>True where there is one.</returns>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public bool Step()
    {
        var code = sqlite3_step(_statement);
        if (code == SQLITE_ROW)
        {
            return true;
        }

        sqlite3_reset(_statement);
        _next = 1;
        if (code != SQLITE_DONE)
        {
            Check(code);
        }

        return false;
    }

    /// <summary>Gives up the rows that were not read.</summary>
    public void Reset()
    {
        sqlite3_reset(_statement);
        _next = 1;
    }

    /// <summary>A number of the row.</summary>
    /// <param name="column">The column, 0 for the first.</param>
    /// <returns>The number; 0 for none.</returns>
    public long Int64(int column) => sqlite3_column_int64(_statement, column);

    /// <summary>A text of the row.</summary>
    /// <param name="column">The column, 0 for the first.</param>
    /// <returns>The text.</returns>
    public string Text(int column) => sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>Bytes of the row.</summary>
    /// <param name="column">The column, 0 for the first.</param>
    /// <returns>The bytes.</returns>
    public byte[] Blob(int column) => sqlite3_column_blob(_statement, column).ToArray();

    /// <summary>Whether a column of the row holds nothing.</summary>
    /// <param name="column">The column, 0 for the first.</param>
    /// <returns>True for nothing.</returns>
    public bool IsNull(int column) => sqlite3_column_type(_statement, column) == SQLITE_NULL;

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code != SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _database);
        }
    }
}
