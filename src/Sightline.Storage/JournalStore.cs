using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Storage.Backup;
using Sightline.Storage.Beside;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;
using Sightline.Storage.Postgres;

namespace Sightline.Storage;

/// <summary>Opens journals in SQLite and PostgreSQL, and checks them.</summary>
public sealed class JournalStore : IJournalStore
{
    /// <inheritdoc/>
    public bool NeedsPassphrase(JournalPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return KeyRingOf(place, DatabaseAddress.Read(place.Database).Value) is { } path && KeyRingFile.NeedsPassphrase(path);
    }

    /// <inheritdoc/>
    public async Task<Reading<IJournal>> OpenAsync(JournalPlace place, string? passphrase, bool mayCreate, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(place);
        var address = DatabaseAddress.Read(place.Database);
        if (!address.HasValue)
        {
            return Reading<IJournal>.Not(address.Reason);
        }

        if (KeyRingOf(place, address.Value) is not { } path)
        {
            return Reading<IJournal>.Not("The key ring of a journal in PostgreSQL lies in a file of its own: name it with --keys.");
        }

        if (await IsBackupAsync(address.Value, stop).ConfigureAwait(false))
        {
            return Reading<IJournal>.Not("This is a backup, and nobody works on a backup: 'sightline restore' makes a journal of it, in another place.");
        }

        var there = await IsThereAsync(address.Value, stop).ConfigureAwait(false);
        if (there.Reason is { } unreachable)
        {
            return Reading<IJournal>.Not(unreachable);
        }

        if (!there.IsThere && !mayCreate)
        {
            return Reading<IJournal>.Not("There is no journal at this place: check the name after --database, or make one with 'sightline import'.");
        }

        var ring = there.IsThere || File.Exists(path) ? KeyRingFile.Read(path, passphrase) : KeyRingFile.Create(path, passphrase);
        if (!ring.HasValue)
        {
            return Reading<IJournal>.Not(ring.Reason);
        }

        var opened = await JournalDatabase.OpenAsync(place.Database, ring.Value, clock, stop).ConfigureAwait(false);
        return opened.HasValue ? Reading<IJournal>.Of(opened.Value) : Reading<IJournal>.Not(opened.Reason);
    }

    /// <inheritdoc/>
    public async Task<Reading<JournalVerification>> VerifyAsync(string database, Checkpoint? checkpoint, bool chainAlone, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var address = DatabaseAddress.Read(database);
        if (!address.HasValue)
        {
            return Reading<JournalVerification>.Not(address.Reason);
        }

        // A backup stays as it is, and may lie where nobody can write.
        var isBackup = await IsBackupAsync(address.Value, stop).ConfigureAwait(false);
        var there = isBackup ? (IsThere: true, Reason: null) : await IsThereAsync(address.Value, stop).ConfigureAwait(false);
        if (!there.IsThere)
        {
            return Reading<JournalVerification>.Not(there.Reason ?? "There is no journal at this place: check the name after --database.");
        }

        var engine = isBackup ? new Sqlite.SqliteEngine(address.Value.SqliteFile!, isReadOnly: true) : address.Value.NewEngine();
        await using (engine.ConfigureAwait(false))
        {
            try
            {
                return await WholeVerification.RunAsync(engine, checkpoint, chainAlone, progress, stop).ConfigureAwait(false);
            }
            catch (Exception e) when (engine.ReasonOf(e) is not null)
            {
                return Reading<JournalVerification>.Not(engine.ReasonOf(e)!);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<Reading<string>> GrantAsync(string database, string role, CancellationToken stop)
    {
        var address = DatabaseAddress.Read(database);
        if (!address.HasValue)
        {
            return Reading<string>.Not(address.Reason);
        }

        if (address.Value.NewEngine() is not PostgresEngine engine)
        {
            return Reading<string>.Not("A journal in a file of SQLite has no users: who may read the file may read all of it, so keep it from everybody but the program's own account.");
        }

        await using (engine.ConfigureAwait(false))
        {
            try
            {
                var there = await IsThereAsync(address.Value, stop).ConfigureAwait(false);
                return there.IsThere
                    ? await ProgramRole.GrantAsync(engine, role, stop).ConfigureAwait(false)
                    : Reading<string>.Not(there.Reason ?? "There is no journal at this place: make it first, with 'sightline import' as its owner.");
            }
            catch (Exception e) when (engine.ReasonOf(e) is not null)
            {
                return Reading<string>.Not(engine.ReasonOf(e)!);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<Reading<TakenBackup>> BackUpAsync(string database, string target, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var address = DatabaseAddress.Read(database);
        if (!address.HasValue)
        {
            return Reading<TakenBackup>.Not(address.Reason);
        }

        if (await IsBackupAsync(address.Value, stop).ConfigureAwait(false))
        {
            return Reading<TakenBackup>.Not("This is a backup already: copy the file.");
        }

        var there = await IsThereAsync(address.Value, stop).ConfigureAwait(false);
        return there.IsThere
            ? await TakeBackup.RunAsync(address.Value, target, clock, progress, stop).ConfigureAwait(false)
            : Reading<TakenBackup>.Not(there.Reason ?? "There is no journal at this place: check the name after --database.");
    }

    /// <inheritdoc/>
    public Task<Reading<RestoredJournal>> RestoreAsync(RestoreRequest request, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RestoreGate.RunAsync(request, clock, progress, stop);
    }

    private static async Task<bool> IsBackupAsync(DatabaseAddress address, CancellationToken stop)
    {
        if (address.SqliteFile is not { } file || !address.IsThere)
        {
            return false;
        }

        var engine = new Sqlite.SqliteEngine(file, isReadOnly: true);
        await using (engine.ConfigureAwait(false))
        {
            try
            {
                var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    return await connection.QueryFirstOrDefaultAsync<byte[]?>(BackupFile.MarkStatement).ConfigureAwait(false) is not null;
                }
            }
            catch (Exception e) when (engine.ReasonOf(e) is not null)
            {
                // Whatever is wrong with it is said by whoever opens it to work on it.
                return false;
            }
        }
    }

    private static string? KeyRingOf(JournalPlace place, DatabaseAddress? address) => place.KeyRing ?? address?.DefaultKeyRing;

    // Looks without leaving anything behind: a file that is not there is not made by looking.
    private static async Task<(bool IsThere, string? Reason)> IsThereAsync(DatabaseAddress address, CancellationToken stop)
    {
        if (address.SqliteFile is not null && !address.IsThere)
        {
            return (false, null);
        }

        var engine = address.NewEngine();
        await using (engine.ConfigureAwait(false))
        {
            try
            {
                var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    return (await connection.QuerySingleAsync<long>(engine.TableCount).ConfigureAwait(false) > 0, null);
                }
            }
            catch (Exception e) when (engine.ReasonOf(e) is not null)
            {
                return (false, engine.ReasonOf(e));
            }
        }
    }
}
