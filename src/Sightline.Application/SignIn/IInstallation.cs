using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Domain;

namespace Sightline.Application.SignIn;

/// <summary>Everything that an installation keeps, open.</summary>
public interface IInstallation : IAsyncDisposable
{
    /// <summary>The journal.</summary>
    IJournal Journal { get; }

    /// <summary>The accounts.</summary>
    IAccountStore Accounts { get; }

    /// <summary>That with which people prove who they are.</summary>
    ICredentialStore Credentials { get; }

    /// <summary>The sessions.</summary>
    ISessionStore Sessions { get; }

    /// <summary>What is remembered for minutes.</summary>
    ITicketStore Tickets { get; }

    /// <summary>What was tried how often.</summary>
    IAttemptStore Attempts { get; }

    /// <summary>What was typed and not recorded yet.</summary>
    IDrafts Drafts { get; }

    /// <summary>Whether the user as whom the database is reached could go round its second wall. A file of SQLite has no wall.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>True for an owner of the tables, or whoever may become one.</returns>
    ValueTask<bool> GoesRoundTheWallAsync(CancellationToken stop = default);

    /// <summary>A key that follows from the installation's key ring: the same on every node, another for every purpose.</summary>
    /// <param name="purpose">For what.</param>
    /// <returns>32 bytes.</returns>
    byte[] KeyFor(string purpose);
}

/// <summary>Opens installations.</summary>
public interface IInstallationStore
{
    /// <summary>Opens one.</summary>
    /// <param name="place">Where its journal is.</param>
    /// <param name="passphrase">The passphrase of its key ring; null for none.</param>
    /// <param name="mayCreate">Whether one that is not there is made.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The installation, or why it cannot be opened.</returns>
    Task<Reading<IInstallation>> OpenAsync(JournalPlace place, string? passphrase, bool mayCreate, TimeProvider clock, CancellationToken stop);
}
