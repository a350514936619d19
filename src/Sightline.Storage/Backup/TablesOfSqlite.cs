using System.Data.Common;
using Dapper;

namespace Sightline.Storage.Backup;

/// <summary>The tables of a journal in SQLite.</summary>
internal static class TablesOfSqlite
{
    /// <summary>Reads them.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="schema"><c>main</c>, or the name under which a further file is attached.</param>
    /// <param name="transaction">The transaction; null for none.</param>
    /// <returns>The tables, by name.</returns>
    public static async Task<IReadOnlyList<JournalTable>> ReadAsync(DbConnection connection, string schema = "main", DbTransaction? transaction = null)
    {
        var rows = await connection.QueryAsync<(string Table, string Column)>(
            $"SELECT t.name, c.name FROM {schema}.sqlite_master t, pragma_table_info(t.name, @schema) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY t.name, c.cid",
            new { schema },
            transaction).ConfigureAwait(false);
        return [.. rows.GroupBy(r => r.Table, StringComparer.Ordinal).Select(g => new JournalTable(g.Key, [.. g.Select(r => r.Column)]))];
    }
}
