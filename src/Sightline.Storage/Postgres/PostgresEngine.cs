using System.Data;
using System.Data.Common;
using Npgsql;
using Sightline.Storage.Access;
using Sightline.Storage.Beside;
using Sightline.Storage.Journal;
using Sightline.Storage.Schema;

namespace Sightline.Storage.Postgres;

/// <summary>A journal in PostgreSQL 15 or newer: any number of programs before one primary. An advisory lock lets one write at a time.</summary>
internal sealed class PostgresEngine : IJournalEngine
{
    private readonly NpgsqlDataSource _source;

    /// <summary>Makes the engine; nothing is opened yet.</summary>
    /// <param name="connection">Where the server is, as Npgsql writes it.</param>
    public PostgresEngine(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection)
        {
            // A statement in an error would quote what was written.
            IncludeErrorDetail = false,
            MaxAutoPrepare = 40,
            AutoPrepareMinUsages = 2,
            ApplicationName = "sightline",
        };
        _source = new NpgsqlDataSourceBuilder(builder.ConnectionString).Build();
    }

    /// <inheritdoc/>
    public string Name => "Postgres";

    /// <inheritdoc/>
    public string Repeated => OpenedFamily.IntoWall(SchemaFile.TextOf("Repeated/Postgres/wall.sql"));

    /// <inheritdoc/>
    public string TableCount => "SELECT COUNT(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('head') AND relkind = 'r'";

    /// <inheritdoc/>
    public async ValueTask<DbConnection> OpenAsync(CancellationToken stop) => await _source.OpenConnectionAsync(stop).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadSession> RentAsync(CancellationToken stop, string? asks = null) =>
        new PostgresReadSession(await _source.OpenConnectionAsync(stop).ConfigureAwait(false), asks);

    /// <inheritdoc/>
    public ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken stop) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    /// <inheritdoc/>
    public async ValueTask<DbTransaction> BeginChangeAsync(DbConnection connection, CancellationToken stop)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop).ConfigureAwait(false);
        var locking = connection.CreateCommand();
        await using (locking.ConfigureAwait(false))
        {
            locking.CommandText = $"SELECT pg_advisory_xact_lock({PostgresWriterConnection.Lock})";
            await locking.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }

        return transaction;
    }

    /// <inheritdoc/>
    public async ValueTask<IWriterConnection> OpenWriterAsync()
    {
        var connection = await _source.OpenConnectionAsync().ConfigureAwait(false);

        // The writer seeks a few rows in a table of millions, and the planner cannot know how few there are.
        var settings = new NpgsqlCommand("SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET synchronous_commit = on", connection);
        await using (settings.ConfigureAwait(false))
        {
            await settings.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        return new PostgresWriterConnection(connection);
    }

    /// <inheritdoc/>
    public ValueTask VisitAsync(DbConnection connection, DbTransaction transaction, ChainVisitor visit) =>
        PostgresChain.VisitAsync((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, visit);

    /// <inheritdoc/>
    public ValueTask<IRowsInOrder> RowsInOrderAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken stop) =>
        PostgresRowsInOrder.OpenAsync((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, sql, stop);

    /// <inheritdoc/>
    public string Dialect(string sql) => sql
        .Replace("{key}", "BIGINT PRIMARY KEY", StringComparison.Ordinal)
        .Replace("{int}", "BIGINT", StringComparison.Ordinal)
        .Replace("{bytes}", "BYTEA", StringComparison.Ordinal)
        .Replace("{clustered}", string.Empty, StringComparison.Ordinal)
        .Replace("TEXT", "TEXT COLLATE \"C\"", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string? ReasonOf(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk of the journal is full: nothing was kept. Make room, and ask again.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => "PostgreSQL does not let this user in: check the user and the password.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "PostgreSQL has no database of this name: make it first.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "This PostgreSQL server is a standby: what was asked was not kept. Ask the primary.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "This user of PostgreSQL may not do that: nothing was changed. A journal is made, and brought up to a newer program, by the owner of its database (docs/how-to/keep-the-journal-in-postgresql.md).",
        PostgresException { SqlState: "SL001" } => IJournalEngine.WasDisposedOf,
        PostgresException => "PostgreSQL refused the write: what was asked was not kept.",
        NpgsqlException => "PostgreSQL cannot be reached, or went away: what was asked may or may not be kept. Ask again.",
        _ => null,
    };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
