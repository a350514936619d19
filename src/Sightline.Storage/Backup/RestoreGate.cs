using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Backup;

/// <summary>What must be so before a journal is restored into a place.</summary>
internal static class RestoreGate
{
    /// <summary>Looks at what was asked, and restores.</summary>
    /// <param name="request">What, and where.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was done, or why nothing was.</returns>
    public static async Task<Reading<RestoredJournal>> RunAsync(RestoreRequest request, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        var address = DatabaseAddress.Read(request.To.Database);
        if (!address.HasValue)
        {
            return Reading<RestoredJournal>.Not(address.Reason);
        }

        if (request.Disposals is null && !request.ThereAreNoDisposals)
        {
            return Reading<RestoredJournal>.Not("A restore must not bring back what was disposed of: name the list of disposals that is kept apart, or say that nothing was disposed of since the backup.");
        }

        var list = request.Disposals is null ? (Reading<DisposalList>?)null : DisposalList.Read(request.Disposals);
        if (list is { HasValue: false } unread)
        {
            return Reading<RestoredJournal>.Not(unread.Reason!);
        }

        if (list?.Value?.Seals is null && !request.ThereAreNoSeals)
        {
            return Reading<RestoredJournal>.Not("A restore must not open what was sealed: name a list that holds the seals too ('sightline dispose list' writes it), or say that nothing was sealed and no seal ended since the backup.");
        }

        if (list?.Value?.Seals is { Count: > 0 } && request.ThereAreNoSeals)
        {
            return Reading<RestoredJournal>.Not("The list names seals, and it was said that there are none: leave that word out.");
        }

        if ((request.To.KeyRing ?? address.Value.DefaultKeyRing) is not { } path)
        {
            return Reading<RestoredJournal>.Not("The key ring of a journal in PostgreSQL lies in a file of its own: name it with --keys.");
        }

        var ring = KeyRingFile.Read(path, request.Passphrase);
        if (!ring.HasValue)
        {
            return Reading<RestoredJournal>.Not(ring.Reason);
        }

        using var fitting = ring.Value;
        return await RestoreBackup.RunAsync(request, address.Value, fitting, list?.Value, clock, progress, stop).ConfigureAwait(false);
    }
}
