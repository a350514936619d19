using System.Data.Common;
using Dapper;

namespace Sightline.Storage.Backup;

/// <summary>The tables of a journal in PostgreSQL.</summary>
internal static class TablesOfPostgres
{
    private const string Columns = """
        SELECT c.relname::text, a.attname::text, format_type(a.atttypid, -1) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
        WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname COLLATE "C", a.attnum
        """;

    /// <summary>Reads them.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction; null for none.</param>
    /// <returns>The tables, by name.</returns>
    public static async Task<IReadOnlyList<JournalTable>> ReadAsync(DbConnection connection, DbTransaction? transaction = null) =>
        [.. (await TypesAsync(connection, transaction).ConfigureAwait(false)).GroupBy(r => r.Table, StringComparer.Ordinal).Select(g => new JournalTable(g.Key, [.. g.Select(r => r.Column)]))];

    /// <summary>Reads the type of every column.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction; null for none.</param>
    /// <returns>Table, column, and its type as PostgreSQL writes it.</returns>
    public static async Task<IReadOnlyList<(string Table, string Column, string Type)>> TypesAsync(DbConnection connection, DbTransaction? transaction) =>
        [.. await connection.QueryAsync<(string Table, string Column, string Type)>(Columns, transaction: transaction).ConfigureAwait(false)];
}
