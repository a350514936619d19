using System.Data.Common;
using System.Globalization;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Domain.Chronology;
using Sightline.Storage.Beside;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Accounts;

/// <summary>
/// Brings what happens to accounts into the journal's chain: each event has a row there, written in the same change, with the hash of the event and of all that then stood of
/// the account. How often a passkey was used and which code was the last are left out: they change without an event.
/// </summary>
internal static class AccountEvidence
{
    /// <summary>The step of the schema with which this began.</summary>
    public const int Step = 5;

    /// <summary>The events of an account that have no row of their own in the journal.</summary>
    public const string EventsWithout =
        "SELECT e.number, e.happened_at, e.actor, e.what, e.sealed FROM account_event e WHERE e.account = @id AND NOT EXISTS (SELECT 1 FROM account_item i WHERE i.account = e.account AND i.number = e.number) ORDER BY e.number";

    private const string Event = "SELECT number, happened_at, actor, what, sealed FROM account_event WHERE account = @id AND number = @number";

    private static readonly string[] Standing =
    [
        "SELECT agency, agency_kind, role, ended_at, name_index, sealed, password FROM account WHERE id = @id",
        "SELECT credential, sealed, added_at, ended_at FROM passkey WHERE account = @id ORDER BY credential",
        "SELECT code, expires_at, taken_at FROM invitation WHERE account = @id ORDER BY code",
        "SELECT subject, linked_at FROM account_link WHERE account = @id ORDER BY subject",
    ];

    /// <summary>Writes down in the journal what was just written into an account's history.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change that it is part of, which holds the lock of the one writer; the account stands in it as it does afterwards.</param>
    /// <param name="account">The account.</param>
    /// <param name="number">The event's number.</param>
    /// <param name="what">What happened, in kebab-case.</param>
    /// <param name="by">By whom.</param>
    /// <param name="now">What time it is, in microseconds since 1970.</param>
    /// <returns>When it is written.</returns>
    public static async Task AppendAsync(DbConnection connection, DbTransaction transaction, string account, long number, string what, string by, long now)
    {
        var change = new AccountChange(1, account, number, what, await EventAsync(connection, transaction, account, number).ConfigureAwait(false), await StandingAsync(connection, transaction, account).ConfigureAwait(false));
        var source = SourceReference.Of("account", account, number.ToString(CultureInfo.InvariantCulture));
        var head = await RowInChange.AppendAsync(connection, transaction, new OwnRow(Kebab.Of(JournalKind.AccountChanged), Family: 0, source, by, change.ToPlain()), now).ConfigureAwait(false);
        await connection.ExecuteAsync("INSERT INTO account_item (position, account, number) VALUES (@position, @account, @number)", new { position = head.Position, account, number }, transaction).ConfigureAwait(false);
    }

    /// <summary>Takes all accounts as they stand, where there are any: for a journal that had no such rows before, or from which rows were left out.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change.</param>
    /// <param name="by">By whom.</param>
    /// <param name="now">What time it is.</param>
    /// <returns>When they are taken.</returns>
    public static async Task TakeAsync(DbConnection connection, DbTransaction transaction, string by, DateTimeOffset now)
    {
        if (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM head", transaction: transaction).ConfigureAwait(false) == 0)
        {
            return;
        }

        var taken = new List<TakenAccount>();
        foreach (var id in (await connection.QueryAsync<string>("SELECT id FROM account UNION SELECT account FROM account_event ORDER BY 1", transaction: transaction).ConfigureAwait(false)).AsList())
        {
            var (events, history) = await HistoryAsync(connection, transaction, id).ConfigureAwait(false);
            taken.Add(new TakenAccount(id, events, history, await StandingAsync(connection, transaction, id).ConfigureAwait(false)));
        }

        if (taken.Count > 0)
        {
            var source = SourceReference.Of("account", $"history\n{Guid.CreateVersion7(now)}", "1");
            await RowInChange.AppendAsync(connection, transaction, new OwnRow(Kebab.Of(JournalKind.AccountHistoryTaken), Family: 0, source, by, new AccountsTaken(1, taken).ToPlain()), Microseconds.Of(now)).ConfigureAwait(false);
        }
    }

    /// <summary>The hash over one event.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="id">The account.</param>
    /// <param name="number">The event's number.</param>
    /// <returns>64 hexadecimal digits; another where there is no such event.</returns>
    public static async Task<string> EventAsync(DbConnection connection, DbTransaction transaction, string id, long number)
    {
        using var digest = new RowDigest();
        await digest.Add(id).AddAsync(connection, transaction, Event, new { id, number }).ConfigureAwait(false);
        return digest.Hex();
    }

    /// <summary>The hash over the events of an account that have no row of their own in the journal.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="id">The account.</param>
    /// <returns>How many there are, and 64 hexadecimal digits.</returns>
    public static async Task<(long Events, string Hash)> HistoryAsync(DbConnection connection, DbTransaction transaction, string id)
    {
        using var digest = new RowDigest();
        var events = await digest.Add(id).AddAsync(connection, transaction, EventsWithout, new { id }).ConfigureAwait(false);
        return (events, digest.Hex());
    }

    /// <summary>The hash over all that stands of an account.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="id">The account.</param>
    /// <returns>64 hexadecimal digits.</returns>
    public static async Task<string> StandingAsync(DbConnection connection, DbTransaction transaction, string id)
    {
        using var digest = new RowDigest();
        digest.Add(id);
        foreach (var statement in Standing)
        {
            await digest.AddAsync(connection, transaction, statement, new { id }).ConfigureAwait(false);
        }

        return digest.Hex();
    }
}
