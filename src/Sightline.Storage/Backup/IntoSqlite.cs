using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Sightline.Application.Keeping;

namespace Sightline.Storage.Backup;

/// <summary>Puts the rows of a backup into an empty SQLite journal.</summary>
internal static class IntoSqlite
{
    /// <summary>Makes the backup's tables readable beside those of the new journal; it must be done before a change begins.</summary>
    /// <param name="connection">The new journal.</param>
    /// <param name="backup">The file of the backup.</param>
    /// <returns>When they are.</returns>
    public static Task AttachAsync(SqliteConnection connection, string backup) => connection.ExecuteAsync("ATTACH DATABASE @backup AS backup", new { backup });

    /// <summary>Puts them in.</summary>
    /// <param name="connection">The new journal, whose tables are made.</param>
    /// <param name="transaction">The change.</param>
    /// <param name="upTo">The last position.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When they are there.</returns>
    public static async Task FillAsync(DbConnection connection, DbTransaction transaction, long upTo, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var there = (await TablesOfSqlite.ReadAsync(connection, "backup", transaction).ConfigureAwait(false)).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var tables = (await TablesOfSqlite.ReadAsync(connection, transaction: transaction).ConfigureAwait(false)).Where(t => there.ContainsKey(t.Name) && !JournalTable.MadeAnew.Contains(t.Name, StringComparer.Ordinal)).ToList();
        foreach (var (table, i) in tables.Select((t, i) => (t, i)))
        {
            stop.ThrowIfCancellationRequested();
            progress?.Report(new KeepingProgress($"Restoring {table.Name}", i, tables.Count));
            await connection.ExecuteAsync(
                $"""DELETE FROM main."{table.Name}"; INSERT INTO main."{table.Name}" ({table.ColumnList}) SELECT {table.ColumnList} FROM backup."{table.Name}"{(table.CutBy is { } cut ? $" WHERE \"{cut}\" <= @upTo" : string.Empty)}""",
                new { upTo },
                transaction).ConfigureAwait(false);
        }
    }
}
