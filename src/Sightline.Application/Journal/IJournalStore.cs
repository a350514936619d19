using Sightline.Application.Keeping;
using Sightline.Domain;

namespace Sightline.Application.Journal;

/// <summary>Where a journal is, and where its key ring.</summary>
/// <param name="Database">A file for SQLite, or <c>postgres://…</c> or an Npgsql connection string for PostgreSQL.</param>
/// <param name="KeyRing">The file of its key ring; null for that beside the file of SQLite.</param>
public sealed record JournalPlace(string Database, string? KeyRing = null);

/// <summary>Opens journals, checks them, and keeps them: backups and restores.</summary>
public interface IJournalStore : IJournalKeeper
{
    /// <summary>Whether a passphrase is needed to open a journal that is there.</summary>
    /// <param name="place">Where it is.</param>
    /// <returns>True where its key ring is protected by one.</returns>
    bool NeedsPassphrase(JournalPlace place);

    /// <summary>Opens a journal.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="passphrase">The passphrase of its key ring; null for none. A ring that is made anew is protected by it.</param>
    /// <param name="mayCreate">Whether a journal that is not there is made, with a key ring of its own.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The journal, or why it cannot be opened.</returns>
    Task<Reading<IJournal>> OpenAsync(JournalPlace place, string? passphrase, bool mayCreate, TimeProvider clock, CancellationToken stop);

    /// <summary>Grants a user of PostgreSQL what the program itself needs, and no more: as whom it then connects, it owns nothing and stands before the second wall.</summary>
    /// <param name="database">Where the journal is, with its owner as the user.</param>
    /// <param name="role">The user, which is there already.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The user; or why it was granted nothing.</returns>
    Task<Reading<string>> GrantAsync(string database, string role, CancellationToken stop);

    /// <summary>Checks a journal's chain, and where it holds, whether the rows beside the journal are those that follow from it. Nothing is decrypted, so no key ring is needed.</summary>
    /// <param name="database">Where it is.</param>
    /// <param name="checkpoint">A checkpoint that was kept elsewhere; null for none.</param>
    /// <param name="chainAlone">Whether the rows beside the journal are left out.</param>
    /// <param name="progress">Is told from time to time how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was found, or why nothing could be looked at.</returns>
    Task<Reading<JournalVerification>> VerifyAsync(string database, Checkpoint? checkpoint, bool chainAlone, IProgress<KeepingProgress>? progress, CancellationToken stop);
}
