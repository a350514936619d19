using Sightline.Application.Journal;

namespace Sightline.Application.Keeping;

/// <summary>What is to be restored, and where.</summary>
/// <param name="From">The file of the backup.</param>
/// <param name="To">Where the journal goes; nothing may be there yet. Its key ring must be there: it is in no backup.</param>
/// <param name="Passphrase">The passphrase of the key ring; null for none.</param>
/// <param name="Actor">By whom.</param>
/// <param name="AsAt">Up to where; null for all that the backup holds.</param>
/// <param name="Disposals">The list of disposals that is kept apart, as text; null only where <paramref name="ThereAreNoDisposals"/>.</param>
/// <param name="ThereAreNoDisposals">That somebody said, in so many words, that nothing was disposed of after the backup was taken.</param>
/// <param name="ThereAreNoSeals">That somebody said the same of seals: none was put or ended after the backup was taken. A list that names seals needs no such word.</param>
public sealed record RestoreRequest(string From, JournalPlace To, string? Passphrase, string Actor, AsAt? AsAt, string? Disposals, bool ThereAreNoDisposals, bool ThereAreNoSeals = false);

/// <summary>What a restore did.</summary>
/// <param name="Backup">What the backup said of itself.</param>
/// <param name="AsAt">The last position that was restored.</param>
/// <param name="LeftOut">How many rows of the journal after it were left out.</param>
/// <param name="DisposedAgain">How many records were disposed of again, since they were disposed of after that position.</param>
/// <param name="Seals">What became of seals that were put or ended after that position.</param>
/// <param name="Verified">What checking the new journal found; its last row says that it was restored.</param>
public sealed record RestoredJournal(BackupManifest Backup, Position AsAt, long LeftOut, int DisposedAgain, SealsAgain Seals, JournalVerification Verified);

/// <summary>What a restore did about seals.</summary>
/// <param name="Sealed">How many seals were put again.</param>
/// <param name="Ended">How many were ended again.</param>
public readonly record struct SealsAgain(int Sealed, int Ended);
