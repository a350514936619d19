using System.Data.Common;
using System.Globalization;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Storage.Accounts;
using Sightline.Storage.Journal;
using Sightline.Storage.Postgres;

namespace Sightline.Storage.Beside;

/// <summary>
/// Checks whether the rows beside a journal are those that follow from it. They decide what is shown and who may see it, and are in no chain: so they are made again from the
/// plain content of the journal, whose chain was checked first, and compared row by row in its order. No key is needed, and no more than one position's rows is held.
/// </summary>
internal static class BesideCheck
{
    /// <summary>How many positions lie between two reports.</summary>
    private const long PositionsAReport = 20_000;

    /// <summary>Checks them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The read of one moment, in which the chain was checked.</param>
    /// <param name="all">How many rows the journal has.</param>
    /// <param name="progress">Is told from time to time how far it has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was found.</returns>
    public static async Task<BesideVerification> RunAsync(IJournalEngine engine, DbConnection connection, DbTransaction transaction, long all, IProgress<KeepingProgress>? progress, CancellationToken stop)
    {
        if (engine is PostgresEngine)
        {
            // Whoever may not see every row is told so; a cursor is read to its end.
            await connection.ExecuteAsync("SET LOCAL row_security = off; SET LOCAL cursor_tuple_fraction = 1.0", transaction: transaction).ConfigureAwait(false);
        }

        if (await connection.QuerySingleAsync<long>("SELECT COALESCE(MAX(step), 0) FROM schema_step", transaction: transaction).ConfigureAwait(false) < AccountEvidence.Step)
        {
            return new BesideVerification(0, [], 0, ["The rows beside it were not compared: an older version of Sightline wrote this journal. Open it once with this version, or restore it, and they can be."]);
        }

        var faults = new BesideFaults();
        await GuardsCheck.RunAsync(engine, connection, transaction, faults).ConfigureAwait(false);
        var tables = new Dictionary<string, BesideTable>(StringComparer.Ordinal);
        var journal = await engine.RowsInOrderAsync(connection, transaction, JournalLine.Statement, stop).ConfigureAwait(false);
        await using (journal.ConfigureAwait(false))
        {
            var before = new BesideTable(new BesideTable.Form("knowledge", FollowingRows.KnownBefore, Keys: 1), await engine.RowsInOrderAsync(connection, transaction, FollowingRows.KnownBefore, stop).ConfigureAwait(false), new BesideFaults());
            await using (before.ConfigureAwait(false))
            {
                try
                {
                    foreach (var form in BesideTable.Forms)
                    {
                        tables[form.Name] = new BesideTable(form, await engine.RowsInOrderAsync(connection, transaction, form.Sql, stop).ConfigureAwait(false), faults);
                    }

                    var following = new FollowingRows(connection, transaction, tables, before, faults);
                    var accounts = new AccountsCheck(connection, transaction, faults);
                    while (await journal.NextAsync(stop).ConfigureAwait(false) is { } row)
                    {
                        var line = JournalLine.Of(row);
                        await LookAsync(line, tables, following, accounts, stop).ConfigureAwait(false);
                        if (line.Position % PositionsAReport == 0)
                        {
                            progress?.Report(new KeepingProgress("Comparing the rows beside it", line.Position, Math.Max(1, all)));
                        }
                    }

                    foreach (var table in tables.Values)
                    {
                        await table.GoToAsync(long.MaxValue, stop).ConfigureAwait(false);
                        table.Compare(long.MaxValue, []);
                    }

                    await accounts.EndAsync(stop).ConfigureAwait(false);
                    return new BesideVerification(tables.Values.Sum(t => t.Rows) + accounts.Rows, faults.First, faults.Count, UnprovenOf(following, accounts));
                }
                finally
                {
                    foreach (var table in tables.Values)
                    {
                        await table.DisposeAsync().ConfigureAwait(false);
                    }
                }
            }
        }
    }

    private static async ValueTask LookAsync(JournalLine line, Dictionary<string, BesideTable> tables, FollowingRows following, AccountsCheck accounts, CancellationToken stop)
    {
        foreach (var table in tables.Values)
        {
            await table.GoToAsync(line.Position, stop).ConfigureAwait(false);
        }

        await following.CompareAsync(line, stop).ConfigureAwait(false);
        if (line.Kind == JournalKind.AccountChanged)
        {
            await accounts.LookAtChangeAsync(line).ConfigureAwait(false);
        }
        else if (line.Kind == JournalKind.AccountHistoryTaken)
        {
            accounts.LookAtTaken(line);
        }
    }

    private static List<string> UnprovenOf(FollowingRows following, AccountsCheck accounts)
    {
        var unproven = new List<string>();
        if (following.RegistersWithoutHash > 0)
        {
            unproven.Add(string.Create(CultureInfo.InvariantCulture, $"The rows of {following.RegistersWithoutHash} registers in person and access_fact: an older version of Sightline wrote them, and what they say is encrypted."));
        }

        if (following.CorrectionsWithoutDay > 0)
        {
            unproven.Add(string.Create(CultureInfo.InvariantCulture, $"The day of {following.CorrectionsWithoutDay} corrections in superseded: an older version of Sightline wrote them without it. That it is no later than the correction was compared."));
        }

        if (accounts.EventsTaken > 0)
        {
            unproven.Add(string.Create(CultureInfo.InvariantCulture, $"{accounts.EventsTaken} events of accounts before position {accounts.TakenAt}: they are as they stood there, and nothing says that they were so before."));
        }

        return unproven;
    }
}
