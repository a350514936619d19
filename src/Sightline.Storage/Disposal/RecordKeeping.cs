using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Storage.Access;
using Sightline.Storage.Backup;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;
using Sightline.Storage.Postgres;
using Sightline.Storage.Schema;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage.Disposal;

/// <summary>What is done to whole records of one journal.</summary>
/// <param name="engine">The engine.</param>
/// <param name="keys">The keys that this program holds.</param>
/// <param name="lastStep">The last step of the schema that this program knows.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class RecordKeeping(IJournalEngine engine, FamilyKeys keys, long lastStep, TimeProvider clock) : IRecordKeeping
{
    /// <summary>Is told before each step of a disposal, and may throw: for tests.</summary>
    internal Action<string>? AtStep { get; set; }

    /// <inheritdoc/>
    public async ValueTask<string> JournalIdAsync(CancellationToken stop = default)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await connection.QuerySingleAsync<byte[]>("SELECT value FROM meta WHERE name = 'journal-id'").ConfigureAwait(false));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<RecordState> StateAsync(FamilyKey family, CancellationToken stop = default)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await RecordHolds.ReadAsync(connection, transaction: null, family.Value).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Reading<StandingCertificate>> DisposeOfAsync(DisposalOrder order, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        try
        {
            var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var change = await engine.BeginChangeAsync(connection, stop).ConfigureAwait(false);
                await using (change.ConfigureAwait(false))
                {
                    // What a newer program keeps beside a record, this one would leave there.
                    if (await Migration.LastTakenAsync(connection, change).ConfigureAwait(false) > lastStep)
                    {
                        return Reading<StandingCertificate>.Not($"{Migration.Newer} Nothing was disposed of.");
                    }

                    var tables = engine is SqliteEngine
                        ? await TablesOfSqlite.ReadAsync(connection, transaction: change).ConfigureAwait(false)
                        : await TablesOfPostgres.ReadAsync(connection, change).ConfigureAwait(false);
                    var done = await DisposeOfFamily.RunAsync(connection, change, tables, order, clock.GetUtcNow(), AtStep).ConfigureAwait(false);
                    if (!done.HasValue)
                    {
                        return done;
                    }

                    await change.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    keys.Forget(order.Family);
                    await SweepAsync(connection).ConfigureAwait(false);
                    return done;
                }
            }
        }
        catch (Exception e) when (engine.ReasonOf(e) is not null)
        {
            return Reading<StandingCertificate>.Not(engine.ReasonOf(e)!);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StandingCertificate>> CertificatesAsync(CancellationToken stop = default)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await Certificates.ReadAsync(connection).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Reading<IReadOnlyList<StandingSeal>>> SealsAsync(CancellationToken stop = default)
    {
        try
        {
            var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var moment = await engine.BeginReadAsync(connection, stop).ConfigureAwait(false);
                await using (moment.ConfigureAwait(false))
                {
                    if (engine is PostgresEngine)
                    {
                        // Whoever may not see every row must not get a list that looks whole.
                        await connection.ExecuteAsync("SET LOCAL row_security = off", transaction: moment).ConfigureAwait(false);
                    }

                    return Reading<IReadOnlyList<StandingSeal>>.Of(await Seals.ReadAsync(connection, moment).ConfigureAwait(false));
                }
            }
        }
        catch (Exception e) when (engine.ReasonOf(e) is not null)
        {
            return Reading<IReadOnlyList<StandingSeal>>.Not(engine.ReasonOf(e)!);
        }
    }

    // The pages as they were before lie in SQLite's log until it begins anew. Where somebody still reads them, the next checkpoint does it.
    private async Task SweepAsync(System.Data.Common.DbConnection connection)
    {
        if (engine is SqliteEngine)
        {
            try
            {
                await connection.ExecuteAsync("PRAGMA wal_checkpoint (TRUNCATE)").ConfigureAwait(false);
            }
            catch (System.Data.Common.DbException)
            {
                // What was disposed of is gone from the journal all the same.
            }
        }
    }
}
