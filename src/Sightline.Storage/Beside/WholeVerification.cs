using System.Globalization;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Beside;

/// <summary>Checks a journal's chain, and then the rows beside it, both as they are at one moment. Where the chain does not hold, nothing follows from it.</summary>
internal static class WholeVerification
{
    /// <summary>Checks a journal.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="checkpoint">A checkpoint that was kept elsewhere; null for none.</param>
    /// <param name="chainAlone">Whether the rows beside the journal are left out.</param>
    /// <param name="progress">Is told from time to time how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was found, or why nothing could be looked at.</returns>
    public static async Task<Reading<JournalVerification>> RunAsync(IJournalEngine engine, Checkpoint? checkpoint, bool chainAlone, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await engine.BeginReadAsync(connection, stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var found = await ChainVerification.RunAsync(engine, connection, transaction, checkpoint, progress is null ? null : new Checking(progress), stop).ConfigureAwait(false);
                return chainAlone || found is not { HasValue: true, Value.Fault: null }
                    ? found
                    : Reading<JournalVerification>.Of(found.Value with { Beside = await BesideCheck.RunAsync(engine, connection, transaction, found.Value.Rows, progress, stop).ConfigureAwait(false) });
            }
        }
    }

    private sealed class Checking(IProgress<KeepingProgress> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new KeepingProgress(string.Create(CultureInfo.InvariantCulture, $"Checking the chain · {value:N0} rows"), 0, 1));
    }
}
