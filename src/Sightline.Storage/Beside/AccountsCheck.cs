using System.Data.Common;
using System.Globalization;
using Dapper;
using Sightline.Storage.Accounts;

namespace Sightline.Storage.Beside;

/// <summary>
/// Compares the accounts and their histories with what the journal says of them. Held in memory is one hash an account; of the histories one row at a time.
/// </summary>
/// <param name="connection">The connection.</param>
/// <param name="transaction">The read of one moment.</param>
/// <param name="faults">Where it is told what is wrong.</param>
internal sealed class AccountsCheck(DbConnection connection, DbTransaction transaction, BesideFaults faults)
{
    private static readonly string[] OfAnAccount = ["passkey", "invitation", "account_link"];

    private readonly Dictionary<string, string> _stands = new(StringComparer.Ordinal);
    private Dictionary<string, TakenAccount> _taken = new(StringComparer.Ordinal);
    private long _takenAt;

    /// <summary>How many rows were compared.</summary>
    public long Rows { get; private set; }

    /// <summary>How many events have no row of their own in the journal, and were held as they stood when they were taken.</summary>
    public long EventsTaken { get; private set; }

    /// <summary>The position at which they were taken; 0 where none were.</summary>
    public long TakenAt => _takenAt;

    /// <summary>Looks at a row that says what happened to an account.</summary>
    /// <param name="line">The row.</param>
    /// <returns>When it is compared.</returns>
    public async ValueTask LookAtChangeAsync(JournalLine line)
    {
        if (line.Plain is null || AccountChange.Read(line.Plain) is not { } change)
        {
            return;
        }

        Rows++;
        _stands[change.Account] = change.Stands;
        if (!string.Equals(await AccountEvidence.EventAsync(connection, transaction, change.Account, change.Number).ConfigureAwait(false), change.Event, StringComparison.Ordinal))
        {
            faults.Add("account_event", line.Position, string.Create(CultureInfo.InvariantCulture, $"event {change.Number} of account {change.Account} was changed, or is missing."));
        }
    }

    /// <summary>Looks at a row with which all accounts were taken as they stood.</summary>
    /// <param name="line">The row.</param>
    public void LookAtTaken(JournalLine line)
    {
        if (line.Plain is null || AccountsTaken.Read(line.Plain) is not { } taken)
        {
            return;
        }

        _takenAt = line.Position;
        _taken = taken.Accounts.GroupBy(a => a.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _stands.Clear();
        foreach (var account in _taken.Values)
        {
            _stands[account.Id] = account.Stands;
        }
    }

    /// <summary>Looks at the accounts as they stand, after the last row of the journal.</summary>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>When they are compared.</returns>
    public async ValueTask EndAsync(CancellationToken stop)
    {
        var ids = await connection.QueryAsync<string>("SELECT id FROM account UNION SELECT account FROM account_event", transaction: transaction).ConfigureAwait(false);
        foreach (var id in ids.Concat(_stands.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            stop.ThrowIfCancellationRequested();
            await CompareAsync(id).ConfigureAwait(false);
        }

        foreach (var table in OfAnAccount)
        {
            var strays = await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM {table} c WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = c.account)", transaction: transaction).ConfigureAwait(false);
            if (strays > 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Table {table}: {strays} rows belong to no account."));
            }
        }
    }

    private async ValueTask CompareAsync(string id)
    {
        var (events, history) = await AccountEvidence.HistoryAsync(connection, transaction, id).ConfigureAwait(false);
        var before = _taken.GetValueOrDefault(id);
        Rows += events + 1;
        EventsTaken += before?.Events ?? 0;
        if (before is null ? events > 0 : !string.Equals(before.History, history, StringComparison.Ordinal))
        {
            faults.Add(before is null
                ? $"Table account_event: the history of account {id} has events of which no row of the journal speaks."
                : string.Create(CultureInfo.InvariantCulture, $"Table account_event: the history of account {id} is not that which stood at position {_takenAt}."));
        }

        if (!_stands.TryGetValue(id, out var stood))
        {
            faults.Add($"Table account: of account {id} no row of the journal speaks.");
        }
        else if (!string.Equals(await AccountEvidence.StandingAsync(connection, transaction, id).ConfigureAwait(false), stood, StringComparison.Ordinal))
        {
            faults.Add($"Table account: account {id}, or a passkey, an invitation or a link of it, is not as the last row of the journal about it says.");
        }
    }
}
