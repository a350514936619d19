using System.Data.Common;
using Dapper;
using Sightline.Application.SignIn;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Accounts;

/// <summary>Invitations, passkeys and passwords in a database.</summary>
/// <param name="tables">The tables.</param>
internal sealed class CredentialDatabase(AccountTables tables) : ICredentialStore
{
    private const string Counts = "SELECT account AS Account, sealed AS Sealed, sign_count AS SignCount FROM passkey WHERE ended_at IS NULL AND ";

    /// <inheritdoc/>
    public Task<Account?> FindInvitedAsync(string code, CancellationToken stop = default) =>
        tables.WithAsync(
            connection => tables.FindAsync(
                connection,
                transaction: null,
                "ended_at IS NULL AND id = (SELECT account FROM invitation WHERE code = @code AND taken_at IS NULL AND expires_at > @now)",
                new { code = CodeOf(code), now = tables.Now }),
            stop);

    /// <inheritdoc/>
    public Task<Account?> SetUpAsync(string code, KeptPasskey passkey, CancellationToken stop = default) =>
        tables.WhollyAsync(
            async (connection, transaction) =>
            {
                var account = await TakeInvitationAsync(connection, transaction, code).ConfigureAwait(false);
                return account is not null && await KeepAsync(connection, transaction, account, passkey).ConfigureAwait(false) ? account : null;
            },
            stop);

    /// <inheritdoc/>
    public Task<Account?> SetUpAsync(string code, PasswordCredential password, long step, CancellationToken stop = default) =>
        tables.WhollyAsync(
            async (connection, transaction) =>
            {
                if (await TakeInvitationAsync(connection, transaction, code).ConfigureAwait(false) is not { } account)
                {
                    return null;
                }

                await connection.ExecuteAsync(
                    "UPDATE account SET password = @sealed, totp_step = @step WHERE id = @id",
                    new { id = account.Id, step, @sealed = tables.Seal.Seal(password, AccountJson.Default.PasswordCredential, PasswordOf(account.Id)) },
                    transaction).ConfigureAwait(false);
                await tables.NoteAsync(connection, transaction, AccountHappening.PasswordSet, account, account.Id).ConfigureAwait(false);
                return account;
            },
            stop);

    /// <inheritdoc/>
    public async Task<bool> AddPasskeyAsync(string accountId, KeptPasskey passkey, CancellationToken stop = default) =>
        await tables.WhollyAsync(
            async (connection, transaction) =>
            {
                var account = await tables.FindAsync(connection, transaction, "id = @id AND ended_at IS NULL", new { id = accountId }).ConfigureAwait(false);
                return account is not null && await KeepAsync(connection, transaction, account, passkey).ConfigureAwait(false) ? account : null;
            },
            stop).ConfigureAwait(false) is not null;

    /// <inheritdoc/>
    public Task<(Account Account, KeptPasskey Passkey)?> FindPasskeyAsync(byte[] credentialId, CancellationToken stop = default) =>
        tables.WithAsync<(Account, KeptPasskey)?>(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<Row>(Counts + "credential = @credential", new { credential = CredentialOf(credentialId) }).ConfigureAwait(false);
                return row is not null && await tables.FindAsync(connection, transaction: null, "id = @id", new { id = row.Account }).ConfigureAwait(false) is { IsEnded: false } account
                    ? (account, PasskeyOf(row))
                    : null;
            },
            stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KeptPasskey>> PasskeysAsync(string accountId, CancellationToken stop = default) =>
        tables.WithAsync<IReadOnlyList<KeptPasskey>>(
            async connection => [.. (await connection.QueryAsync<Row>(Counts + "account = @accountId ORDER BY added_at, credential", new { accountId }).ConfigureAwait(false)).Select(PasskeyOf)],
            stop);

    /// <inheritdoc/>
    public Task<bool> UsePasskeyAsync(byte[] credentialId, uint before, uint after, CancellationToken stop = default) =>
        tables.WithAsync(
            async connection => await connection.ExecuteAsync(
                "UPDATE passkey SET sign_count = @after WHERE credential = @credential AND ended_at IS NULL AND sign_count = @before",
                new { credential = CredentialOf(credentialId), before = (long)before, after = (long)after }).ConfigureAwait(false) == 1,
            stop);

    /// <inheritdoc/>
    public Task DistrustPasskeyAsync(string accountId, byte[] credentialId, CancellationToken stop = default) =>
        tables.WhollyAsync(
            async (connection, transaction) =>
            {
                var ended = await connection.ExecuteAsync(
                    "UPDATE passkey SET ended_at = @at WHERE credential = @credential AND account = @accountId AND ended_at IS NULL",
                    new { credential = CredentialOf(credentialId), accountId, at = tables.Now },
                    transaction).ConfigureAwait(false);
                if (ended == 0 || await tables.FindAsync(connection, transaction, "id = @id", new { id = accountId }).ConfigureAwait(false) is not { } account)
                {
                    return null;
                }

                await AccountDatabase.EndSessionsAsync(connection, transaction, accountId, tables.Now).ConfigureAwait(false);
                await tables.NoteAsync(connection, transaction, AccountHappening.PasskeyDoubled, account, "sign-in").ConfigureAwait(false);
                return account;
            },
            stop);

    /// <inheritdoc/>
    public Task<PasswordCredential?> FindPasswordAsync(string accountId, CancellationToken stop = default) =>
        tables.WithAsync(
            async connection =>
            {
                var kept = await connection.QuerySingleOrDefaultAsync<byte[]?>("SELECT password FROM account WHERE id = @accountId", new { accountId }).ConfigureAwait(false);
                return kept is null ? null : tables.Seal.Open(kept, AccountJson.Default.PasswordCredential, PasswordOf(accountId));
            },
            stop);

    /// <inheritdoc/>
    public Task<bool> TakeStepAsync(string accountId, long step, CancellationToken stop = default) =>
        tables.WithAsync(
            async connection => await connection.ExecuteAsync("UPDATE account SET totp_step = @step WHERE id = @accountId AND totp_step < @step", new { accountId, step }).ConfigureAwait(false) == 1,
            stop);

    private static string PasswordOf(string accountId) => $"password of {accountId}";

    private async Task<Account?> TakeInvitationAsync(DbConnection connection, DbTransaction transaction, string code)
    {
        var invited = new { code = CodeOf(code), now = tables.Now };
        var account = await tables.FindAsync(
            connection,
            transaction,
            "ended_at IS NULL AND id = (SELECT account FROM invitation WHERE code = @code AND taken_at IS NULL AND expires_at > @now)",
            invited).ConfigureAwait(false);
        return account is not null && await connection.ExecuteAsync("UPDATE invitation SET taken_at = @now WHERE code = @code AND taken_at IS NULL", invited, transaction).ConfigureAwait(false) == 1
            ? account
            : null;
    }

    private async Task<bool> KeepAsync(DbConnection connection, DbTransaction transaction, Account account, KeptPasskey passkey)
    {
        var credential = CredentialOf(passkey.CredentialId);
        if (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM passkey WHERE credential = @credential", new { credential }, transaction).ConfigureAwait(false) > 0)
        {
            return false;
        }

        await connection.ExecuteAsync(
            "INSERT INTO passkey (credential, account, sealed, sign_count, added_at) VALUES (@credential, @account, @sealed, @count, @at)",
            new
            {
                credential,
                account = account.Id,
                @sealed = tables.Seal.Seal(passkey, AccountJson.Default.KeptPasskey, PasskeyOf(account.Id)),
                count = (long)passkey.SignCount,
                at = Microseconds.Of(passkey.AddedAt),
            },
            transaction).ConfigureAwait(false);
        await tables.NoteAsync(connection, transaction, AccountHappening.PasskeyAdded, account, account.Id).ConfigureAwait(false);
        return true;
    }

    private static string PasskeyOf(string accountId) => $"passkey of {accountId}";

    private KeptPasskey PasskeyOf(Row row) => tables.Seal.Open(row.Sealed, AccountJson.Default.KeptPasskey, PasskeyOf(row.Account)) with { SignCount = (uint)row.SignCount };

    private byte[] CodeOf(string code) => tables.Seal.Index("invitation", Invitation.Fold(code));

    private byte[] CredentialOf(byte[] credentialId) => tables.Seal.Index("passkey", credentialId);

    private sealed class Row
    {
        public string Account { get; init; } = string.Empty;

        public byte[] Sealed { get; init; } = [];

        public long SignCount { get; init; }
    }
}
