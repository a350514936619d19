using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.SignIn;
using Sightline.Storage.Postgres;
using Sightline.Storage.Recording;

namespace Sightline.Storage.Accounts;

/// <summary>An installation in a database: the journal, and the accounts beside it.</summary>
internal sealed class Installation : IInstallation
{
    private readonly JournalDatabase _journal;

    /// <summary>Puts it together.</summary>
    /// <param name="journal">The journal, which is closed with this.</param>
    /// <param name="clock">Says what time it is.</param>
    public Installation(JournalDatabase journal, TimeProvider clock)
    {
        _journal = journal;
        var tables = new AccountTables(journal.Engine, new AccountSeal(journal.Ring), clock);
        Accounts = new AccountDatabase(tables);
        Credentials = new CredentialDatabase(tables);
        Sessions = new SessionDatabase(tables);
        Tickets = new TicketDatabase(tables);
        Attempts = new AttemptDatabase(tables, clock);
        Drafts = new DraftDatabase(journal.Engine, journal.Keys, clock);
    }

    /// <inheritdoc/>
    public IJournal Journal => _journal;

    /// <inheritdoc/>
    public IAccountStore Accounts { get; }

    /// <inheritdoc/>
    public ICredentialStore Credentials { get; }

    /// <inheritdoc/>
    public ISessionStore Sessions { get; }

    /// <inheritdoc/>
    public ITicketStore Tickets { get; }

    /// <inheritdoc/>
    public IAttemptStore Attempts { get; }

    /// <inheritdoc/>
    public IDrafts Drafts { get; }

    /// <inheritdoc/>
    public async ValueTask<bool> GoesRoundTheWallAsync(CancellationToken stop = default) =>
        _journal.Engine is PostgresEngine engine && !await ProgramRole.StandsBeforeTheWallAsync(engine, stop).ConfigureAwait(false);

    /// <inheritdoc/>
    public byte[] KeyFor(string purpose) => _journal.Ring.KeyFor("web, " + purpose);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _journal.DisposeAsync();
}
