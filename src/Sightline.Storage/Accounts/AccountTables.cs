using System.Data.Common;
using Dapper;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Accounts;

/// <summary>What every table of accounts is read and written with.</summary>
/// <param name="engine">The engine.</param>
/// <param name="seal">Seals and hashes.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class AccountTables(IJournalEngine engine, AccountSeal seal, TimeProvider clock)
{
    private const string Stands = "SELECT id AS Id, sealed AS Sealed FROM account WHERE ";

    /// <summary>Seals and hashes.</summary>
    public AccountSeal Seal => seal;

    /// <summary>Now, as it is kept.</summary>
    public long Now => Microseconds.Of(clock.GetUtcNow());

    /// <summary>Later, as it is kept.</summary>
    /// <param name="by">How much later.</param>
    /// <returns>The microseconds.</returns>
    public long In(TimeSpan by) => Microseconds.Of(clock.GetUtcNow() + by);

    /// <summary>Does something with a connection.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="work">What is done.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>What came of it.</returns>
    public async Task<T> WithAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await work(connection).ConfigureAwait(false);
        }
    }

    /// <summary>Does something wholly or not at all. Where it gives a reason or nothing, nothing is kept.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="work">What is done; null undoes it.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>What came of it.</returns>
    public Task<T?> WhollyAsync<T>(Func<DbConnection, DbTransaction, Task<T?>> work, CancellationToken stop)
        where T : class =>
        WithAsync(
            async connection =>
            {
                var transaction = await engine.BeginChangeAsync(connection, stop).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var done = await work(connection, transaction).ConfigureAwait(false);
                    if (done is not null)
                    {
                        await transaction.CommitAsync(stop).ConfigureAwait(false);
                    }

                    return done;
                }
            },
            stop);

    /// <summary>The same where the engine's failures are told as a reason.</summary>
    /// <param name="missing">Why nothing came of it, where nothing did.</param>
    /// <param name="work">What is done; null undoes it.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>The account, or why nothing was done.</returns>
    public async Task<Reading<Account>> ToldAsync(string missing, Func<DbConnection, DbTransaction, Task<Account?>> work, CancellationToken stop)
    {
        try
        {
            return await WhollyAsync(work, stop).ConfigureAwait(false) is { } account ? Reading<Account>.Of(account) : Reading<Account>.Not(missing);
        }
        catch (Exception failure) when (engine.ReasonOf(failure) is not null)
        {
            return Reading<Account>.Not(engine.ReasonOf(failure)!);
        }
    }

    /// <summary>Finds one account.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change that it is part of; null for none.</param>
    /// <param name="where">By what.</param>
    /// <param name="parameters">The values.</param>
    /// <returns>The account; null where there is none.</returns>
    public async Task<Account?> FindAsync(DbConnection connection, DbTransaction? transaction, string where, object parameters)
    {
        var row = await connection.QuerySingleOrDefaultAsync<Row>(Stands + where, parameters, transaction).ConfigureAwait(false);
        return row is null ? null : AccountOf(row);
    }

    /// <summary>Finds accounts.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="where">By what, and in which order.</param>
    /// <returns>The accounts.</returns>
    public async Task<IReadOnlyList<Account>> ListAsync(DbConnection connection, string where) =>
        [.. (await connection.QueryAsync<Row>(Stands + where).ConfigureAwait(false)).Select(AccountOf)];

    /// <summary>Writes down what happened to an account, in its history and in the journal: the last thing of a change, since the journal holds how the account then stands.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change that it is part of.</param>
    /// <param name="what">What happened.</param>
    /// <param name="after">The account afterwards.</param>
    /// <param name="by">By whom.</param>
    /// <returns>When it is written.</returns>
    public async Task NoteAsync(DbConnection connection, DbTransaction transaction, AccountHappening what, Account after, string by)
    {
        var number = 1 + await connection.QuerySingleAsync<long>("SELECT COALESCE(MAX(number), 0) FROM account_event WHERE account = @id", new { id = after.Id }, transaction).ConfigureAwait(false);
        await connection.ExecuteAsync(
            "INSERT INTO account_event (account, number, happened_at, actor, what, sealed) VALUES (@account, @number, @at, @by, @what, @sealed)",
            new { account = after.Id, number, at = Now, by, what = Kebab.Of(what), @sealed = seal.Seal(after, AccountJson.Default.Account, EventOf(after.Id, number)) },
            transaction).ConfigureAwait(false);
        await AccountEvidence.AppendAsync(connection, transaction, after.Id, number, Kebab.Of(what), by, Now).ConfigureAwait(false);
    }

    /// <summary>To what the account in an event is bound.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="number">The event's number.</param>
    /// <returns>The words.</returns>
    public static string EventOf(string accountId, long number) => $"event {number} of {accountId}";

    /// <summary>To what an account is bound.</summary>
    /// <param name="accountId">The account.</param>
    /// <returns>The words.</returns>
    public static string StandingOf(string accountId) => $"account {accountId}";

    private Account AccountOf(Row row) => seal.Open(row.Sealed, AccountJson.Default.Account, StandingOf(row.Id));

    private sealed class Row
    {
        public string Id { get; init; } = string.Empty;

        public byte[] Sealed { get; init; } = [];
    }
}
