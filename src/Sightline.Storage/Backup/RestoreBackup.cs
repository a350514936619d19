using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Storage.Access;
using Sightline.Storage.Accounts;
using Sightline.Storage.Disposal;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;
using Sightline.Storage.Schema;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage.Backup;

/// <summary>Makes a journal of a backup. All of it is one change, which is checked before it is kept: there is a whole journal afterwards, or none.</summary>
internal static class RestoreBackup
{
    private const string NothingKept = "Nothing was restored.";

    /// <summary>Restores it.</summary>
    /// <param name="request">What, and where.</param>
    /// <param name="address">Where, read.</param>
    /// <param name="ring">The key ring.</param>
    /// <param name="list">What was disposed of; null where somebody said that nothing was.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was done, or why nothing was.</returns>
    public static async Task<Reading<RestoredJournal>> RunAsync(RestoreRequest request, DatabaseAddress address, KeyRing ring, DisposalList? list, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var manifest = await BackupFile.ReadAsync(request.From).ConfigureAwait(false);
        if (!manifest.HasValue)
        {
            return Reading<RestoredJournal>.Not(manifest.Reason);
        }

        try
        {
            if (await BackupFile.FaultAsync(request.From, manifest.Value.Head, progress, stop).ConfigureAwait(false) is { } fault)
            {
                return Reading<RestoredJournal>.Not($"The backup is damaged: {fault} {NothingKept} Take an earlier one.");
            }

            var source = CutAt.Engine(request.From);
            await using (source.ConfigureAwait(false))
            {
                var backup = await source.OpenAsync(stop).ConfigureAwait(false);
                await using (backup.ConfigureAwait(false))
                {
                    var reason = await CutAt.ReasonAgainstAsync(backup, ring, SchemaFile.Of(address.SqliteFile is null ? "Postgres" : "Sqlite").Max(s => s.Number)).ConfigureAwait(false);
                    var cut = reason is null ? await CutAt.FindAsync(backup, manifest.Value.Head, request.AsAt).ConfigureAwait(false) : (0, reason);
                    if (cut.Reason is not null)
                    {
                        return Reading<RestoredJournal>.Not(cut.Reason);
                    }

                    var held = await Certificates.ReadAsync(backup).ConfigureAwait(false);
                    var seals = manifest.Value.SchemaStep >= Seals.Step ? await Seals.ReadAsync(backup).ConfigureAwait(false) : [];
                    if ((DisposeAgain.ReasonAgainst(list, manifest.Value, held) ?? SealAgain.ReasonAgainst(list, seals)) is { } wrong)
                    {
                        return Reading<RestoredJournal>.Not(wrong);
                    }

                    var work = new RestoreWork(request, manifest.Value, cut.Position, backup, [.. held, .. list?.Certificates ?? []], list?.Seals ?? seals, clock, progress);
                    return address.SqliteFile is { } file ? await IntoFileAsync(file, work, stop).ConfigureAwait(false) : await IntoServerAsync(address, work, stop).ConfigureAwait(false);
                }
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_FULL)
        {
            return Reading<RestoredJournal>.Not($"The disk of the new journal is full. {NothingKept} Make room, and ask again.");
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            return Reading<RestoredJournal>.Not($"The new journal could not be written to its end. {NothingKept} Look at the disk, and ask again.");
        }
    }

    private static async Task<Reading<RestoredJournal>> IntoFileAsync(string path, RestoreWork work, CancellationToken stop)
    {
        var claimed = FileInTheMaking.Claim(path, "journal");
        if (!claimed.HasValue)
        {
            return Reading<RestoredJournal>.Not(claimed.Reason);
        }

        using var file = claimed.Value;
        if (File.Exists(file.Path + "-wal"))
        {
            return Reading<RestoredJournal>.Not($"The log of another journal lies at this place. {NothingKept} Name another place.");
        }

        Reading<RestoredJournal> done;
        var engine = new SqliteEngine(file.Part);
        await using (engine.ConfigureAwait(false))
        {
            var connection = BackupFile.OpenToWrite(file.Part);
            await using (connection.ConfigureAwait(false))
            {
                await IntoSqlite.AttachAsync(connection, Path.GetFullPath(work.Request.From)).ConfigureAwait(false);
                var change = await engine.BeginChangeAsync(connection, stop).ConfigureAwait(false);
                await using (change.ConfigureAwait(false))
                {
                    done = await BackupFile.ChangeAsync(connection, async () =>
                    {
                        var filled = await FillAsync(engine, connection, change, work, () => IntoSqlite.FillAsync(connection, change, work.UpTo, work.Progress, stop), stop).ConfigureAwait(false);
                        if (filled.HasValue)
                        {
                            await change.CommitAsync(stop).ConfigureAwait(false);
                        }

                        return filled;
                    }).ConfigureAwait(false);
                }
            }
        }

        if (done.HasValue)
        {
            file.Finish();
        }

        return done;
    }

    private static async Task<Reading<RestoredJournal>> IntoServerAsync(DatabaseAddress address, RestoreWork work, CancellationToken stop)
    {
        var engine = address.NewEngine();
        await using (engine.ConfigureAwait(false))
        {
            try
            {
                var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    var change = await engine.BeginChangeAsync(connection, stop).ConfigureAwait(false);
                    await using (change.ConfigureAwait(false))
                    {
                        if ((await TablesOfPostgres.ReadAsync(connection, change).ConfigureAwait(false)).Count > 0)
                        {
                            return Reading<RestoredJournal>.Not("There is something in this database already: a journal is only restored into an empty one. Make another, and name it.");
                        }

                        var done = await FillAsync(engine, connection, change, work, () => IntoPostgres.FillAsync((NpgsqlConnection)connection, change, work.Backup, work.UpTo, work.Progress, stop), stop).ConfigureAwait(false);
                        if (done.HasValue)
                        {
                            await change.CommitAsync(stop).ConfigureAwait(false);
                        }

                        return done;
                    }
                }
            }
            catch (DbException e) when (engine.ReasonOf(e) is not null && e is not SqliteException)
            {
                return Reading<RestoredJournal>.Not($"{engine.ReasonOf(e)} {NothingKept}");
            }
        }
    }

    // Within the one change: the tables, the rows, the end, what was disposed of since, the row that says that it was restored; then the check.
    private static async Task<Reading<RestoredJournal>> FillAsync(IJournalEngine engine, DbConnection connection, DbTransaction change, RestoreWork work, Func<Task> fill, CancellationToken stop)
    {
        var step = await work.Backup.QuerySingleAsync<long>("SELECT COALESCE(MAX(step), 0) FROM schema_step").ConfigureAwait(false);
        if (await Migration.TakeAsync(engine, connection, change, [.. SchemaFile.Of(engine.Name).Where(s => s.Number <= step)], work.Clock, stop).ConfigureAwait(false) is { } reason)
        {
            return Reading<RestoredJournal>.Not(reason);
        }

        await fill().ConfigureAwait(false);
        await connection.ExecuteAsync("DELETE FROM meta WHERE name = @Mark", new { BackupFile.Mark }, change).ConfigureAwait(false);
        await connection.ExecuteAsync(
            "DELETE FROM head; INSERT INTO head (one, position, received_at, hash) SELECT 1, position, received_at, hash FROM journal WHERE position = @UpTo",
            new { work.UpTo },
            change).ConfigureAwait(false);
        if (await Migration.TakeAsync(engine, connection, change, SchemaFile.Of(engine.Name), work.Clock, stop).ConfigureAwait(false) is { } newer)
        {
            return Reading<RestoredJournal>.Not(newer);
        }

        await connection.ExecuteAsync(JournalTable.MakeDisposed, transaction: change).ConfigureAwait(false);
        var tables = engine is SqliteEngine ? await TablesOfSqlite.ReadAsync(connection, transaction: change).ConfigureAwait(false) : await TablesOfPostgres.ReadAsync(connection, change).ConfigureAwait(false);
        var now = work.Clock.GetUtcNow();
        var again = await DisposeAgain.RunAsync(connection, change, tables, work.Certificates, now).ConfigureAwait(false);
        var seals = await SealAgain.RunAsync(connection, change, work.Seals, work.Request.Actor, now).ConfigureAwait(false);
        if (work.UpTo < work.Manifest.Head.Position)
        {
            // Accounts come back as they last stood, and what the journal said of them after the position is left out.
            await AccountEvidence.TakeAsync(connection, change, work.Request.Actor, now).ConfigureAwait(false);
        }

        await RowInChange.AppendAsync(connection, change, RestoredRow(work, again, seals, now), Microseconds.Of(now)).ConfigureAwait(false);
        var found = await ChainVerification.RunAsync(engine, connection, change, work.UpTo == work.Manifest.Head.Position ? work.Manifest.Head : null, progress: null, stop).ConfigureAwait(false);
        return found.HasValue && found.Value.Fault is null
            ? Reading<RestoredJournal>.Of(new RestoredJournal(work.Manifest, new Position(work.UpTo), work.Manifest.Head.Position - work.UpTo, again, seals, found.Value))
            : Reading<RestoredJournal>.Not($"The restored journal does not hold: {found.Reason ?? found.Value?.Fault} {NothingKept}");
    }

    private static OwnRow RestoredRow(RestoreWork work, int again, SealsAgain seals, DateTimeOffset now)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["v"] = "1",
            ["takenAt"] = work.Manifest.TakenAt.ToString("O", CultureInfo.InvariantCulture),
            ["engine"] = work.Manifest.Engine,
            ["head"] = work.Manifest.Head.ToString(),
            ["asAt"] = work.UpTo.ToString(CultureInfo.InvariantCulture),
            ["disposedAgain"] = again.ToString(CultureInfo.InvariantCulture),
            ["sealedAgain"] = seals.Sealed.ToString(CultureInfo.InvariantCulture),
            ["sealsEndedAgain"] = seals.Ended.ToString(CultureInfo.InvariantCulture),
        };
        return new OwnRow(
            Kebab.Of(JournalKind.JournalRestored),
            Family: 0,
            SourceReference.Of("sightline", $"restored\n{Guid.CreateVersion7(now)}", "1"),
            work.Request.Actor,
            JsonSerializer.Serialize(said, RestoredRowJson.Default.DictionaryStringString));
    }
}

/// <summary>A restore under way.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Manifest">What the backup says of itself.</param>
/// <param name="UpTo">The last position that is restored.</param>
/// <param name="Backup">The backup, open to be read.</param>
/// <param name="Certificates">Every disposal that is known.</param>
/// <param name="Seals">Every seal that is known.</param>
/// <param name="Clock">Says what time it is.</param>
/// <param name="Progress">Is told how far it has come; null for nobody.</param>
internal sealed record RestoreWork(RestoreRequest Request, BackupManifest Manifest, long UpTo, DbConnection Backup, IReadOnlyList<StandingCertificate> Certificates, IReadOnlyList<StandingSeal> Seals, TimeProvider Clock, IProgress<KeepingProgress>? Progress);

/// <summary>How the row is written that says that a journal was restored.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class RestoredRowJson : System.Text.Json.Serialization.JsonSerializerContext;
