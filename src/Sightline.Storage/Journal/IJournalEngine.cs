using System.Data.Common;
using Sightline.Storage.Beside;

namespace Sightline.Storage.Journal;

/// <summary>What differs between the engines.</summary>
internal interface IJournalEngine : IAsyncDisposable
{
    /// <summary>The reason where a batch held something about a record that was disposed of meanwhile; the rest of the batch may be asked again.</summary>
    const string WasDisposedOf = "Something about a record that was disposed of was to be kept: nothing was kept. Ask again.";

    /// <summary>The engine's name, which is also that of its folder in Schema: <c>Sqlite</c> or <c>Postgres</c>.</summary>
    string Name { get; }

    /// <summary>A statement that counts the tables named <c>head</c>: 1 where a journal is there.</summary>
    string TableCount { get; }

    /// <summary>Opens a connection for a read. What is read in one transaction is of one moment.</summary>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>The connection.</returns>
    ValueTask<DbConnection> OpenAsync(CancellationToken stop);

    /// <summary>Takes a session for reads.</summary>
    /// <param name="stop">Stops the wait.</param>
    /// <param name="asks">Whom the second wall is told that the reads serve (<see cref="Access.OpenedFamily"/>); null for nobody. SQLite has no second wall.</param>
    /// <returns>The session.</returns>
    ValueTask<IReadSession> RentAsync(CancellationToken stop, string? asks = null);

    /// <summary>Begins a read of one moment.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>The transaction.</returns>
    ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken stop);

    /// <summary>Begins a change of the schema: nobody else changes it meanwhile.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>The transaction.</returns>
    ValueTask<DbTransaction> BeginChangeAsync(DbConnection connection, CancellationToken stop);

    /// <summary>Opens the one connection for writing.</summary>
    /// <returns>The connection.</returns>
    ValueTask<IWriterConnection> OpenWriterAsync();

    /// <summary>Shows the journal's rows, in order.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The read of one moment.</param>
    /// <param name="visit">Looks at each.</param>
    /// <returns>When all were looked at.</returns>
    ValueTask VisitAsync(DbConnection connection, DbTransaction transaction, ChainVisitor visit);

    /// <summary>Reads the rows of a statement one after another; several may be open beside each other.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The read of one moment.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>The rows.</returns>
    ValueTask<IRowsInOrder> RowsInOrderAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken stop);

    /// <summary>Puts the engine's words into a schema: those in braces.</summary>
    /// <param name="sql">The schema.</param>
    /// <returns>The schema in the engine's dialect.</returns>
    string Dialect(string sql);

    /// <summary>Puts into the schema what stands in the place of the version before, and is no step: PostgreSQL's second wall.</summary>
    string Repeated { get; }

    /// <summary>Says in a sentence why the engine failed.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The sentence; null for a fault of our own.</returns>
    string? ReasonOf(Exception failure);
}
