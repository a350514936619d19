using Sightline.Domain;

namespace Sightline.Application.Keeping;

/// <summary>Takes backups of journals, and makes journals of them again.</summary>
public interface IJournalKeeper
{
    /// <summary>Takes a backup of a journal while it is written to. What was acknowledged before this was asked is in it.</summary>
    /// <param name="database">Where the journal is.</param>
    /// <param name="target">A file that is not there yet, or a folder in which one is made.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="progress">Is told from time to time how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work; nothing is left behind then.</param>
    /// <returns>Where the backup is and what it holds, or why there is none. A backup is whole and verified, or not there.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    Task<Reading<TakenBackup>> BackUpAsync(string database, string target, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop);

    /// <summary>Makes a journal of a backup, in a place where there is none. What was disposed of after the backup is disposed of again before anybody can open it.</summary>
    /// <param name="request">What, and where.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="progress">Is told from time to time how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work; nothing is left behind then.</param>
    /// <returns>What was done, or why nothing was.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    Task<Reading<RestoredJournal>> RestoreAsync(RestoreRequest request, TimeProvider clock, IProgress<KeepingProgress>? progress, CancellationToken stop);
}

/// <summary>A backup that is whole.</summary>
/// <param name="Path">The file.</param>
/// <param name="Manifest">What it holds.</param>
public sealed record TakenBackup(string Path, BackupManifest Manifest);
