using System.Data.Common;
using System.Text;
using Dapper;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Accounts;

/// <summary>Accounts in a database, and what happened to them.</summary>
/// <param name="tables">The tables.</param>
internal sealed class AccountDatabase(AccountTables tables) : IAccountStore
{
    private const string NoSuchAccount = "There is no such account.";

    /// <inheritdoc/>
    public Task<Reading<Account>> OpenAsync(Account account, Invitation invitation, string by, CancellationToken stop = default) =>
        tables.ToldAsync(
            "There is an account already that signs in with this.",
            async (connection, transaction) =>
            {
                if (await tables.FindAsync(connection, transaction, "name_index = @name", new { name = NameOf(account) }).ConfigureAwait(false) is not null)
                {
                    return null;
                }

                await connection.ExecuteAsync(
                    """
                    INSERT INTO account (id, agency, agency_kind, role, ended_at, name_index, sealed, password, totp_step)
                    VALUES (@id, @agency, @kind, @role, NULL, @name, @sealed, NULL, 0)
                    """,
                    Values(account),
                    transaction).ConfigureAwait(false);
                await InviteAsync(connection, transaction, account, invitation).ConfigureAwait(false);
                await tables.NoteAsync(connection, transaction, AccountHappening.Opened, account, by).ConfigureAwait(false);
                return account;
            },
            stop);

    /// <inheritdoc/>
    public Task<Reading<Account>> ChangeAsync(string accountId, AccountHappening what, Func<Account, Account> change, string by, CancellationToken stop = default) =>
        tables.ToldAsync(
            NoSuchAccount,
            async (connection, transaction) =>
            {
                if (await FindAsync(connection, transaction, accountId).ConfigureAwait(false) is not { } before)
                {
                    return null;
                }

                var after = change(before) with { Id = accountId };
                await connection.ExecuteAsync(
                    "UPDATE account SET agency = @agency, agency_kind = @kind, role = @role, ended_at = @ended, name_index = @name, sealed = @sealed WHERE id = @id",
                    Values(after),
                    transaction).ConfigureAwait(false);
                await EndSessionsAsync(connection, transaction, accountId, tables.Now).ConfigureAwait(false);
                if (after.IsEnded)
                {
                    await connection.ExecuteAsync("UPDATE invitation SET taken_at = @at WHERE account = @accountId AND taken_at IS NULL", new { at = tables.Now, accountId }, transaction).ConfigureAwait(false);
                }

                // What somebody began for one agency is not finished for another, and not at all by nobody.
                if (after.IsEnded || !string.Equals(after.AgencyId, before.AgencyId, StringComparison.Ordinal))
                {
                    await connection.ExecuteAsync("DELETE FROM entry_draft WHERE account = @accountId", new { accountId }, transaction).ConfigureAwait(false);
                }

                await tables.NoteAsync(connection, transaction, what, after, by).ConfigureAwait(false);
                return after;
            },
            stop);

    /// <inheritdoc/>
    public Task<Reading<Account>> InviteAnewAsync(string accountId, Invitation invitation, string by, CancellationToken stop = default) =>
        tables.ToldAsync(
            "There is no such account, or its person has left.",
            async (connection, transaction) =>
            {
                if (await FindAsync(connection, transaction, accountId).ConfigureAwait(false) is not { IsEnded: false } account)
                {
                    return null;
                }

                var lost = new { accountId, at = tables.Now };
                await connection.ExecuteAsync("UPDATE passkey SET ended_at = @at WHERE account = @accountId AND ended_at IS NULL", lost, transaction).ConfigureAwait(false);
                await connection.ExecuteAsync("UPDATE account SET password = NULL WHERE id = @accountId", lost, transaction).ConfigureAwait(false);
                await connection.ExecuteAsync("DELETE FROM account_link WHERE account = @accountId", lost, transaction).ConfigureAwait(false);
                await connection.ExecuteAsync("UPDATE invitation SET taken_at = @at WHERE account = @accountId AND taken_at IS NULL", lost, transaction).ConfigureAwait(false);
                await EndSessionsAsync(connection, transaction, accountId, lost.at).ConfigureAwait(false);
                await InviteAsync(connection, transaction, account, invitation).ConfigureAwait(false);
                await tables.NoteAsync(connection, transaction, AccountHappening.InvitedAnew, account, by).ConfigureAwait(false);
                return account;
            },
            stop);

    /// <inheritdoc/>
    public Task NoteAsync(string accountId, AccountHappening what, string by, CancellationToken stop = default) =>
        tables.WhollyAsync(
            async (connection, transaction) =>
            {
                var account = await FindAsync(connection, transaction, accountId).ConfigureAwait(false);
                if (account is not null)
                {
                    await tables.NoteAsync(connection, transaction, what, account, by).ConfigureAwait(false);
                }

                return account;
            },
            stop);

    /// <inheritdoc/>
    public Task<Account?> FindAsync(string accountId, CancellationToken stop = default) => tables.WithAsync(connection => FindAsync(connection, transaction: null, accountId), stop);

    /// <inheritdoc/>
    public Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken stop = default) =>
        tables.WithAsync(connection => tables.FindAsync(connection, transaction: null, "name_index = @name", new { name = NameOf(signInName) }), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken stop = default) => tables.WithAsync(connection => tables.ListAsync(connection, "1 = 1 ORDER BY id"), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AccountEvent>> HistoryAsync(string accountId, CancellationToken stop = default) =>
        tables.WithAsync<IReadOnlyList<AccountEvent>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<EventRow>(
                    "SELECT number AS Number, happened_at AS HappenedAt, actor AS Actor, what AS What, sealed AS Sealed FROM account_event WHERE account = @accountId ORDER BY number",
                    new { accountId }).ConfigureAwait(false);
                return
                [
                    .. rows.Select(r => new AccountEvent(
                        r.Number,
                        Microseconds.Read(r.HappenedAt),
                        r.Actor,
                        Kebab.Read<AccountHappening>(r.What) ?? throw new InvalidOperationException("An account has a history of a newer version of Sightline."),
                        tables.Seal.Open(r.Sealed, AccountJson.Default.Account, AccountTables.EventOf(accountId, r.Number)))),
                ];
            },
            stop);

    /// <inheritdoc/>
    public Task<Reading<Account>> LinkAsync(string accountId, string issuer, string subject, string by, CancellationToken stop = default) =>
        tables.ToldAsync(
            "This person at the provider is linked to an account already, or there is no such account, or its person has left.",
            async (connection, transaction) =>
            {
                var link = new { subject = SubjectOf(issuer, subject), account = accountId, at = tables.Now };
                if (await FindAsync(connection, transaction, accountId).ConfigureAwait(false) is not { IsEnded: false } account
                    || await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM account_link WHERE subject = @subject", link, transaction).ConfigureAwait(false) > 0)
                {
                    return null;
                }

                await connection.ExecuteAsync("INSERT INTO account_link (subject, account, linked_at) VALUES (@subject, @account, @at)", link, transaction).ConfigureAwait(false);
                await tables.NoteAsync(connection, transaction, AccountHappening.Linked, account, by).ConfigureAwait(false);
                return account;
            },
            stop);

    /// <inheritdoc/>
    public Task<Account?> FindByLinkAsync(string issuer, string subject, CancellationToken stop = default) =>
        tables.WithAsync(
            connection => tables.FindAsync(connection, transaction: null, "id = (SELECT account FROM account_link WHERE subject = @subject)", new { subject = SubjectOf(issuer, subject) }),
            stop);

    /// <summary>Ends every session of an account.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change that it is part of.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="at">When.</param>
    /// <returns>When they are ended.</returns>
    public static Task EndSessionsAsync(DbConnection connection, DbTransaction transaction, string accountId, long at) =>
        connection.ExecuteAsync("UPDATE session SET ended_at = @at WHERE account = @accountId AND ended_at IS NULL", new { accountId, at }, transaction);

    private Task<Account?> FindAsync(DbConnection connection, DbTransaction? transaction, string accountId) => tables.FindAsync(connection, transaction, "id = @id", new { id = accountId });

    private Task InviteAsync(DbConnection connection, DbTransaction transaction, Account account, Invitation invitation) =>
        connection.ExecuteAsync(
            "INSERT INTO invitation (code, account, expires_at) VALUES (@code, @account, @expires)",
            new { code = tables.Seal.Index("invitation", Invitation.Fold(invitation.Code)), account = account.Id, expires = Microseconds.Of(invitation.ExpiresAt) },
            transaction);

    private object Values(Account account) => new
    {
        id = account.Id,
        agency = account.AgencyId,
        kind = Kebab.Of(account.AgencyKind),
        role = Kebab.Of(account.Role),
        ended = account.EndedAt is { } at ? Microseconds.Of(at) : (long?)null,
        name = NameOf(account),
        @sealed = tables.Seal.Seal(account, AccountJson.Default.Account, AccountTables.StandingOf(account.Id)),
    };

    private byte[] NameOf(Account account) => NameOf(account.SignInName);

    private byte[] NameOf(string signInName) => tables.Seal.Index("sign-in name", SignInNames.Fold(signInName));

    // The length keeps an issuer and a subject from running into each other.
    private byte[] SubjectOf(string issuer, string subject) => tables.Seal.Index("subject", Encoding.UTF8.GetBytes($"{issuer.Length} {issuer} {subject}"));

    private sealed class EventRow
    {
        public long Number { get; init; }

        public long HappenedAt { get; init; }

        public string Actor { get; init; } = string.Empty;

        public string What { get; init; } = string.Empty;

        public byte[] Sealed { get; init; } = [];
    }
}
