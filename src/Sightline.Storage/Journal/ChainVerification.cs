using System.Data.Common;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Storage.Journal;

/// <summary>Checks a journal's chain from its first row to its last. Nothing is decrypted, so no key ring is needed.</summary>
internal static class ChainVerification
{
    /// <summary>Checks a journal of an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="checkpoint">A checkpoint that was kept elsewhere; null for none.</param>
    /// <param name="progress">Is told from time to time how many rows were looked at; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was found, or why nothing could be looked at.</returns>
    public static async Task<Reading<JournalVerification>> RunAsync(IJournalEngine engine, Checkpoint? checkpoint, IProgress<long>? progress, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await engine.BeginReadAsync(connection, stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                return await RunAsync(engine, connection, transaction, checkpoint, progress, stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Checks a journal within a transaction that is under way.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="checkpoint">A checkpoint that was kept elsewhere; null for none.</param>
    /// <param name="progress">Is told from time to time how many rows were looked at; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was found, or why nothing could be looked at.</returns>
    public static async Task<Reading<JournalVerification>> RunAsync(
        IJournalEngine engine, DbConnection connection, DbTransaction transaction, Checkpoint? checkpoint, IProgress<long>? progress, CancellationToken stop)
    {
        var id = await connection.QuerySingleOrDefaultAsync<byte[]?>("SELECT value FROM meta WHERE name = 'journal-id'", transaction: transaction).ConfigureAwait(false);
        var head = await connection.QuerySingleOrDefaultAsync<Head>("SELECT position AS Position, received_at AS ReceivedAt, hash AS Hash FROM head WHERE one = 1", transaction: transaction).ConfigureAwait(false);
        if (id is null || head is null)
        {
            return Reading<JournalVerification>.Not("There is no journal at this place, or its beginning is gone.");
        }

        using var check = new ChainCheck(ChainHash.Beginning(id));
        await engine.VisitAsync(
            connection,
            transaction,
            (in ChainRow row) =>
            {
                var goesOn = check.Look(row);
                if (checkpoint is not null)
                {
                    check.Compare(checkpoint);
                }

                if (row.Position % 100_000 == 0)
                {
                    stop.ThrowIfCancellationRequested();
                    progress?.Report(row.Position);
                }

                return goesOn && check.Fault is null;
            }).ConfigureAwait(false);
        check.End(head);
        var fault = check.Fault ?? (checkpoint?.Position > check.Position ? "The journal ends before the place of which the checkpoint was kept." : null);
        return Reading<JournalVerification>.Of(new JournalVerification(check.Position, new Checkpoint(check.Position, check.Hash.ToArray()), fault, check.Disposed));
    }
}
