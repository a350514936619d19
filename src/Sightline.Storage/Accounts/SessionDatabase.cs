using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Accounts;

/// <summary>Sessions in a database: each is looked up at every request, so that what is cut is cut on every node at once.</summary>
/// <param name="tables">The tables.</param>
internal sealed class SessionDatabase(AccountTables tables) : ISessionStore
{
    // The account is looked at beside the session: had an end been forgotten, nobody would go on in a role that is no longer theirs.
    private const string Alive =
        """
        SELECT s.account AS Account, s.how AS How, s.began_at AS BeganAt, s.proved_at AS ProvedAt, s.seen_at AS SeenAt
        FROM session s JOIN account a ON a.id = s.account
        WHERE s.id = @id AND s.ended_at IS NULL AND s.seen_at > @idle AND s.began_at > @absolute
          AND a.ended_at IS NULL AND a.role = s.role AND a.agency = s.agency
        """;

    /// <inheritdoc/>
    public async Task<string> StartAsync(Account account, SignedInBy by, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var token = Tokens.New();
        await tables.WhollyAsync(
            async (connection, transaction) =>
            {
                await connection.ExecuteAsync(
                    "INSERT INTO session (id, account, agency, role, how, began_at, proved_at, seen_at) VALUES (@id, @account, @agency, @role, @how, @now, @now, @now)",
                    new { id = Tokens.Kept(token), account = account.Id, agency = account.AgencyId, role = Kebab.Of(account.Role), how = Kebab.Of(by), now = tables.Now },
                    transaction).ConfigureAwait(false);
                await tables.NoteAsync(connection, transaction, AccountHappening.SignedIn, account, account.Id).ConfigureAwait(false);
                return token;
            },
            stop).ConfigureAwait(false);
        return token;
    }

    /// <inheritdoc/>
    public Task<Session?> FindAsync(string token, CancellationToken stop = default) =>
        tables.WithAsync(
            async connection =>
            {
                var id = Tokens.Kept(token);
                var now = tables.Now;
                var row = await connection.QuerySingleOrDefaultAsync<Row>(Alive, new { id, idle = tables.In(-SessionLimits.Idle), absolute = tables.In(-SessionLimits.Absolute) }).ConfigureAwait(false);
                if (row is null || await tables.FindAsync(connection, transaction: null, "id = @id", new { id = row.Account }).ConfigureAwait(false) is not { IsEnded: false } account)
                {
                    return null;
                }

                if (row.SeenAt <= tables.In(-SessionLimits.SeenEvery))
                {
                    await connection.ExecuteAsync("UPDATE session SET seen_at = @now WHERE id = @id AND ended_at IS NULL", new { id, now }).ConfigureAwait(false);
                }

                return Kebab.Read<SignedInBy>(row.How) is { } by ? new Session(account, by, Microseconds.Read(row.BeganAt), Microseconds.Read(row.ProvedAt)) : null;
            },
            stop);

    /// <inheritdoc/>
    public Task EndAsync(string token, CancellationToken stop = default) =>
        tables.WithAsync(
            connection => connection.ExecuteAsync("UPDATE session SET ended_at = @now WHERE id = @id AND ended_at IS NULL", new { id = Tokens.Kept(token), now = tables.Now }),
            stop);

    /// <inheritdoc/>
    public Task EndAllAsync(string accountId, CancellationToken stop = default) =>
        tables.WhollyAsync(
            async (connection, transaction) =>
            {
                await AccountDatabase.EndSessionsAsync(connection, transaction, accountId, tables.Now).ConfigureAwait(false);
                var account = await tables.FindAsync(connection, transaction, "id = @id", new { id = accountId }).ConfigureAwait(false);
                if (account is not null)
                {
                    await tables.NoteAsync(connection, transaction, AccountHappening.SignedOutEverywhere, account, accountId).ConfigureAwait(false);
                }

                return account;
            },
            stop);

    /// <inheritdoc/>
    public Task GrantAsync(string token, SessionGrant grant, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var session = Tokens.Kept(token);
        var kept = new KeptGrant(grant.Purpose, grant.Reason);
        return tables.WithAsync(
            connection => connection.ExecuteAsync(
                """
                INSERT INTO session_grant (session, family, sealed, expires_at) VALUES (@session, @family, @sealed, @expires)
                ON CONFLICT (session, family) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at
                """,
                new { session, family = grant.Family.Value, @sealed = tables.Seal.Seal(kept, AccountJson.Default.KeptGrant, GrantOf(session, grant.Family)), expires = tables.In(SessionLimits.Grant) }),
            stop);
    }

    /// <inheritdoc/>
    public Task<SessionGrant?> FindGrantAsync(string token, FamilyKey family, CancellationToken stop = default) =>
        tables.WithAsync(
            async connection =>
            {
                var session = Tokens.Kept(token);
                var kept = await connection.QuerySingleOrDefaultAsync<byte[]?>(
                    "SELECT sealed FROM session_grant WHERE session = @session AND family = @family AND expires_at > @now",
                    new { session, family = family.Value, now = tables.Now }).ConfigureAwait(false);
                if (kept is null)
                {
                    return null;
                }

                var grant = tables.Seal.Open(kept, AccountJson.Default.KeptGrant, GrantOf(session, family));
                return new SessionGrant(family, grant.Purpose, grant.Reason);
            },
            stop);

    private static string GrantOf(byte[] session, FamilyKey family) => $"grant {family.Value} {Convert.ToHexString(session)}";

    private sealed class Row
    {
        public string Account { get; init; } = string.Empty;

        public string How { get; init; } = string.Empty;

        public long BeganAt { get; init; }

        public long ProvedAt { get; init; }

        public long SeenAt { get; init; }
    }
}
