using Microsoft.Data.Sqlite;
using Sightline.Application.Keeping;
using static SQLitePCL.raw;

namespace Sightline.Storage.Backup;

/// <summary>
/// Copies a SQLite journal page by page through SQLite's own backup, while it is written to. A read that stays open holds the journal at one moment: nobody waits for it,
/// and no write lets the copy begin anew.
/// </summary>
internal static class SqlitePages
{
    private const int PagesAStep = 256;

    /// <summary>Copies it.</summary>
    /// <param name="source">The journal.</param>
    /// <param name="copy">The file that it is copied to, open and empty.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="SqliteException">Either file cannot be read or written to the end.</exception>
    public static void Copy(SqliteConnection source, SqliteConnection copy, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        using var moment = source.BeginTransaction(deferred: true);
        using (var look = source.CreateCommand())
        {
            look.Transaction = moment;
            look.CommandText = "SELECT position FROM head";
            look.ExecuteScalar();
        }

        using var backup = sqlite3_backup_init(copy.Handle, "main", source.Handle, "main");
        if (backup.IsInvalid)
        {
            SqliteException.ThrowExceptionForRC(sqlite3_errcode(copy.Handle), copy.Handle);
        }

        int code;
        while ((code = sqlite3_backup_step(backup, PagesAStep)) == SQLITE_OK)
        {
            stop.ThrowIfCancellationRequested();
            var all = sqlite3_backup_pagecount(backup);
            progress?.Report(new KeepingProgress("Copying pages", all - sqlite3_backup_remaining(backup), all));
        }

        if (code != SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, copy.Handle);
        }
    }
}
