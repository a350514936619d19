using Dapper;
using Microsoft.Data.Sqlite;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Storage.Journal;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage.Backup;

/// <summary>A backup: a SQLite journal that says in <c>meta</c> that it is one, so that no program writes on it.</summary>
internal static class BackupFile
{
    /// <summary>The name in <c>meta</c> under which a backup describes itself.</summary>
    public const string Mark = "backup";

    /// <summary>The manifest of a journal or a backup.</summary>
    public const string MarkStatement = "SELECT value FROM meta WHERE name = 'backup'";

    private const string NotABackup = "The file is no backup that Sightline made, or it is damaged: name another one.";

    /// <summary>Opens a file that a backup is written to, or a journal restored into. It is not safe against a loss of power before it is finished, and need not be.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The connection.</returns>
    public static SqliteConnection OpenToWrite(string file)
    {
        SystemSqlite.Use();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        connection.Open();
        connection.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536");
        return connection;
    }

    /// <summary>
    /// Does work within a change of such a file. SQLite gives a change up by itself when the disk is full, and giving it up again would be a failure that hides the first
    /// one: so it is given one more to give up.
    /// </summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="connection">The file.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gave.</returns>
    public static async Task<T> ChangeAsync<T>(SqliteConnection connection, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (SqliteException)
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0)
            {
                SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN");
            }

            throw;
        }
    }

    /// <summary>Describes a copy, and marks it as a backup.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="engine">What the journal is kept in.</param>
    /// <param name="takenAt">When it was taken.</param>
    /// <returns>The manifest; or why there is none.</returns>
    public static async Task<Reading<BackupManifest>> DescribeAsync(SqliteConnection copy, string engine, DateTimeOffset takenAt)
    {
        var id = await copy.QuerySingleOrDefaultAsync<byte[]?>("SELECT value FROM meta WHERE name = 'journal-id'").ConfigureAwait(false);
        var head = await copy.QuerySingleOrDefaultAsync<Head>("SELECT position AS Position, received_at AS ReceivedAt, hash AS Hash FROM head WHERE one = 1").ConfigureAwait(false);
        if (id is null || head is null)
        {
            return Reading<BackupManifest>.Not("There is no journal at this place, or its beginning is gone: there is nothing to take a backup of.");
        }

        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await TablesOfSqlite.ReadAsync(copy).ConfigureAwait(false))
        {
            rows[table.Name] = await copy.QuerySingleAsync<long>($"SELECT COUNT(*) FROM \"{table.Name}\"").ConfigureAwait(false);
        }

        var step = await copy.QuerySingleAsync<int>("SELECT COALESCE(MAX(step), 0) FROM schema_step").ConfigureAwait(false);
        var manifest = new BackupManifest(Convert.ToHexStringLower(id), new Checkpoint(head.Position, head.Hash), takenAt, engine, step, rows);
        await copy.ExecuteAsync("INSERT INTO meta (name, value) VALUES (@name, @value)", new { name = Mark, value = manifest.ToJson() }).ConfigureAwait(false);
        return Reading<BackupManifest>.Of(manifest);
    }

    /// <summary>Reads what a backup says of itself.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The manifest, or why there is none.</returns>
    public static async Task<Reading<BackupManifest>> ReadAsync(string file)
    {
        if (!File.Exists(file))
        {
            return Reading<BackupManifest>.Not("There is no backup at this place: check the name after --from.");
        }

        var engine = new SqliteEngine(file, isReadOnly: true);
        await using (engine.ConfigureAwait(false))
        {
            try
            {
                var connection = await engine.OpenAsync(default).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    var isThere = await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'").ConfigureAwait(false) > 0;
                    var mark = isThere ? await connection.QuerySingleOrDefaultAsync<byte[]?>(MarkStatement).ConfigureAwait(false) : null;
                    return mark is not null && BackupManifest.Read(mark) is { } manifest ? Reading<BackupManifest>.Of(manifest) : Reading<BackupManifest>.Not(NotABackup);
                }
            }
            catch (SqliteException)
            {
                return Reading<BackupManifest>.Not(NotABackup);
            }
        }
    }

    /// <summary>Checks a backup: every page, every index, and the chain to its end.</summary>
    /// <param name="file">The file.</param>
    /// <param name="head">Where the chain must end, as the manifest says.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Null where it holds; else what does not, with its place.</returns>
    public static async Task<string?> FaultAsync(string file, Checkpoint head, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var engine = new SqliteEngine(file, isReadOnly: true);
        await using (engine.ConfigureAwait(false))
        {
            var found = await ChainVerification.RunAsync(engine, head, progress is null ? null : new Checking(progress, head.Position), stop).ConfigureAwait(false);
            if (!found.HasValue || found.Value.Fault is not null)
            {
                return found.Reason ?? found.Value!.Fault;
            }

            var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var said = await connection.QueryFirstAsync<string>("PRAGMA integrity_check (1)").ConfigureAwait(false);
                return string.Equals(said, "ok", StringComparison.Ordinal) ? null : "The chain holds, but a page or an index of the file is damaged.";
            }
        }
    }

    private sealed class Checking(IProgress<KeepingProgress> progress, long all) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new KeepingProgress("Checking the chain", value, Math.Max(1, all)));
    }
}
