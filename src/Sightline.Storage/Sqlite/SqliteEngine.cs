using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Sightline.Storage.Beside;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Sqlite;

/// <summary>A journal in one SQLite file, with a write-ahead log and full synchronisation: what was acknowledged survives a loss of power.</summary>
internal sealed class SqliteEngine : IJournalEngine
{
    private const int MostIdle = 32;

    private readonly string _connection;
    private readonly string _settings;
    private readonly ConcurrentBag<SqliteReadSession> _idle = [];
    private volatile bool _isClosed;

    /// <summary>Makes the engine; nothing is opened yet.</summary>
    /// <param name="path">The file; it is made where it is not there.</param>
    /// <param name="isReadOnly">Whether it is only looked at: a backup stays as it is, and may lie where nobody can write.</param>
    public SqliteEngine(string path, bool isReadOnly = false)
    {
        SystemSqlite.Use();
        _connection = new SqliteConnectionStringBuilder { DataSource = path, Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate, Pooling = !isReadOnly }.ToString();
        _settings = isReadOnly
            ? "PRAGMA busy_timeout = 20000; PRAGMA cache_size = -65536;"
            : "PRAGMA busy_timeout = 20000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;";
    }

    /// <inheritdoc/>
    public string Name => "Sqlite";

    /// <inheritdoc/>
    public string Repeated => string.Empty;

    /// <inheritdoc/>
    public string TableCount => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'head'";

    /// <inheritdoc/>
    public ValueTask<DbConnection> OpenAsync(CancellationToken stop) => ValueTask.FromResult<DbConnection>(Open());

    /// <inheritdoc/>
    public ValueTask<IReadSession> RentAsync(CancellationToken stop, string? asks = null) =>
        ValueTask.FromResult<IReadSession>(_idle.TryTake(out var idle) ? idle : new SqliteReadSession(Open(), GiveBack));

    /// <inheritdoc/>
    public ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken stop) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    /// <inheritdoc/>
    public ValueTask<DbTransaction> BeginChangeAsync(DbConnection connection, CancellationToken stop) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    /// <inheritdoc/>
    public ValueTask<IWriterConnection> OpenWriterAsync() => ValueTask.FromResult<IWriterConnection>(new SqliteWriterConnection(Open()));

    /// <inheritdoc/>
    public ValueTask VisitAsync(DbConnection connection, DbTransaction transaction, ChainVisitor visit)
    {
        SqliteChain.Visit((SqliteConnection)connection, visit);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask<IRowsInOrder> RowsInOrderAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken stop)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        return new SqliteRowsInOrder(command, await command.ExecuteReaderAsync(stop).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public string Dialect(string sql) => sql
        .Replace("{key}", "INTEGER PRIMARY KEY", StringComparison.Ordinal)
        .Replace("{int}", "INTEGER", StringComparison.Ordinal)
        .Replace("{bytes}", "BLOB", StringComparison.Ordinal)
        .Replace("{clustered}", " WITHOUT ROWID", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string? ReasonOf(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => "The disk of the journal is full: nothing was kept. Make room, and ask again.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_IOERR } => "The disk of the journal reports an error: what was asked may or may not be kept. Look at the disk, and ask again.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } => "Another program is writing to this journal and does not end: nothing was kept. Ask again.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_READONLY } => "The file of the journal cannot be opened for writing: check that its folder is there, and that you may write in it.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB } => "The file is no journal, or it is damaged: run 'sightline audit verify', and take it from a backup.",
        SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_TRIGGER } refused when refused.Message.Contains("the record was disposed of", StringComparison.Ordinal) => IJournalEngine.WasDisposedOf,
        SqliteException => "SQLite refused the write: what was asked was not kept.",
        _ => null,
    };

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _isClosed = true;
        while (_idle.TryTake(out var idle))
        {
            idle.Close();
        }

        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private void GiveBack(SqliteReadSession session)
    {
        if (_isClosed || _idle.Count >= MostIdle)
        {
            session.Close();
        }
        else
        {
            _idle.Add(session);
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            using var settings = connection.CreateCommand();
            settings.CommandText = _settings;
            settings.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
