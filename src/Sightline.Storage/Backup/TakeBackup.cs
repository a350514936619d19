using Dapper;
using Microsoft.Data.Sqlite;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Storage.Postgres;

namespace Sightline.Storage.Backup;

/// <summary>Takes a backup: copies the journal as it is at one moment, describes it, checks it, and only then gives it its name.</summary>
internal static class TakeBackup
{
    private const string Unharmed = "Nothing of the backup was left there, and the journal is as it was.";

    /// <summary>Takes one.</summary>
    /// <param name="address">Where the journal is.</param>
    /// <param name="target">A file that is not there yet, or a folder.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The backup, or why there is none.</returns>
    public static async Task<Reading<TakenBackup>> RunAsync(DatabaseAddress address, string target, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var claimed = BackupTarget.Claim(address, target, clock.GetUtcNow());
        if (!claimed.HasValue)
        {
            return Reading<TakenBackup>.Not(claimed.Reason);
        }

        using var file = claimed.Value;
        var engine = address.NewEngine();
        await using (engine.ConfigureAwait(false))
        {
            try
            {
                var copied = await CopyAsync(engine, file.Part, clock, progress, stop).ConfigureAwait(false);
                if (!copied.HasValue)
                {
                    return Reading<TakenBackup>.Not(copied.Reason);
                }

                if (await BackupFile.FaultAsync(file.Part, copied.Value.Head, progress, stop).ConfigureAwait(false) is { } fault)
                {
                    return Reading<TakenBackup>.Not($"The journal is damaged, so no backup of it was kept: {fault} Run 'sightline audit verify', and go back to the last backup that holds.");
                }

                file.Finish();
                return Reading<TakenBackup>.Of(new TakenBackup(file.Path, copied.Value));
            }
            catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_FULL)
            {
                return Reading<TakenBackup>.Not($"The disk that the backup goes to is full. {Unharmed} Make room, or name another place with --to.");
            }
            catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_IOERR)
            {
                return Reading<TakenBackup>.Not($"The disk of the journal, or that which the backup goes to, reports an error. {Unharmed} Look at the disks, and ask again.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Reading<TakenBackup>.Not($"The backup could not be written to its end. {Unharmed} Look at the disk that it goes to, and ask again.");
            }
            catch (Exception e) when (engine.ReasonOf(e) is not null || e is SqliteException)
            {
                return Reading<TakenBackup>.Not(engine.ReasonOf(e) ?? $"The backup could not be written. {Unharmed}");
            }
        }
    }

    private static async Task<Reading<BackupManifest>> CopyAsync(Journal.IJournalEngine engine, string file, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var copy = BackupFile.OpenToWrite(file);
        await using (copy.ConfigureAwait(false))
        {
            var takenAt = clock.GetUtcNow();
            if (engine is PostgresEngine postgres)
            {
                if (await PostgresRows.CopyAsync(postgres, copy, clock, progress, stop).ConfigureAwait(false) is { } reason)
                {
                    return Reading<BackupManifest>.Not(reason);
                }
            }
            else
            {
                var source = await engine.OpenAsync(stop).ConfigureAwait(false);
                await using (source.ConfigureAwait(false))
                {
                    SqlitePages.Copy((SqliteConnection)source, copy, progress, stop);
                }
            }

            // One file, which can be read where nobody can write: a log beside it would be forgotten when it is moved.
            await copy.ExecuteAsync("PRAGMA journal_mode = DELETE").ConfigureAwait(false);
            return await BackupFile.DescribeAsync(copy, engine.Name, takenAt).ConfigureAwait(false);
        }
    }
}
