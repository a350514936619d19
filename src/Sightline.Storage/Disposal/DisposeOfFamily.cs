using System.Data.Common;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Domain.Retention;
using Sightline.Storage.Backup;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Disposal;

/// <summary>
/// Disposes of one family's record within a change that is under way, which holds the lock of the one writer: its key, what was written, and everything beside it; what
/// remains of its rows goes into a certificate.
/// </summary>
internal static class DisposeOfFamily
{
    private static readonly string RowsOfRecord =
        $"SELECT position AS Position, received_at AS ReceivedAt, family AS Family, kind AS Kind, actor AS Actor, source AS Source, record_key AS RecordKey, version AS Version, supersedes AS Supersedes, known_on AS KnownOn, '' AS Plain, hash AS Sealed, hash AS Hash FROM journal WHERE family = @family AND kind NOT IN ({EmptiedRows.NeverEmptiedSql}) ORDER BY position";

    // The one statement that empties: the triggers refuse any other change of the journal.
    private static readonly string EmptyRows = $"UPDATE journal SET plain = NULL, sealed = NULL WHERE family = @family AND kind NOT IN ({EmptiedRows.NeverEmptiedSql})";

    /// <summary>Disposes of it, where nothing is against it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="change">The change; it is the caller's to keep or give up.</param>
    /// <param name="tables">The journal's tables.</param>
    /// <param name="order">What, by which rule, by whom.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="atStep">Is told before each step, and may throw: for tests; null for nobody.</param>
    /// <returns>The certificate; or why nothing was done.</returns>
    public static async Task<Reading<StandingCertificate>> RunAsync(DbConnection connection, DbTransaction change, IReadOnlyList<JournalTable> tables, DisposalOrder order, DateTimeOffset now, Action<string>? atStep)
    {
        var family = order.Family.Value;
        if (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM family_key WHERE family = @family", new { family }, change).ConfigureAwait(false) == 0)
        {
            return Reading<StandingCertificate>.Not("The journal has no such record, or it was disposed of already.");
        }

        var state = await RecordHolds.ReadAsync(connection, change, family).ConfigureAwait(false);
        if (state.Holds.Count > 0)
        {
            return Reading<StandingCertificate>.Not(RecordHolds.Held(state.Holds));
        }

        return state.LastPosition != order.LastPosition
            ? Reading<StandingCertificate>.Not("Something was recorded about the family since the preview: look at the preview again. Nothing was disposed of.")
            : Reading<StandingCertificate>.Of(await EmptyAsync(connection, change, tables, order, again: null, now, atStep).ConfigureAwait(false));
    }

    /// <summary>Does again what was done before, in a journal that is restored: nothing can be against it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="change">The change.</param>
    /// <param name="tables">The journal's tables.</param>
    /// <param name="before">The certificate of what was done.</param>
    /// <param name="now">What time it is.</param>
    /// <returns>The certificate of its repetition.</returns>
    public static Task<StandingCertificate> AgainAsync(DbConnection connection, DbTransaction change, IReadOnlyList<JournalTable> tables, StandingCertificate before, DateTimeOffset now)
    {
        var said = before.Certificate;
        var order = new DisposalOrder(new FamilyKey(said.Family), 0, said.RuleId, said.Source, said.DueOn, said.By, said.Reason);
        return EmptyAsync(connection, change, tables, order, said.Again ?? before.Position, now, atStep: null);
    }

    private static async Task<StandingCertificate> EmptyAsync(
        DbConnection connection, DbTransaction change, IReadOnlyList<JournalTable> tables, DisposalOrder order, long? again, DateTimeOffset now, Action<string>? atStep)
    {
        var family = order.Family.Value;
        using var remains = new RemainsOfRows();
        var opened = string.Empty;
        foreach (var row in await connection.QueryAsync<JournalRow>(RowsOfRecord, new { family }, change).ConfigureAwait(false))
        {
            remains.Add(row);
            opened = row.Position == family ? Convert.ToHexStringLower(row.Hash) : opened;
        }

        var askings = await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM journal WHERE family = @family AND kind IN ('record-opened', 'record-refused')", new { family }, change).ConfigureAwait(false);
        foreach (var table in tables.Where(t => t.IsBesideRecord))
        {
            atStep?.Invoke(table.Name);
            await connection.ExecuteAsync($"DELETE FROM \"{table.Name}\" WHERE family = @family", new { family }, change).ConfigureAwait(false);
        }

        atStep?.Invoke("content");
        await connection.ExecuteAsync(EmptyRows, new { family }, change).ConfigureAwait(false);
        atStep?.Invoke("certificate");
        var at = Math.Max(Microseconds.Of(now), (await RowInChange.HeadAsync(connection, change).ConfigureAwait(false)).ReceivedAt);
        var certificate = new DisposalCertificate(family, opened, order.RuleId, order.Source, order.DueOn, order.By, order.Reason, Microseconds.Read(at), remains.Rows, remains.Hash(), askings, again);
        var row2 = new OwnRow("record-disposed", family, SourceReference.Of("sightline", $"disposal of {family}", "1"), order.By, CertificateFormat.Write(certificate));
        var head = await RowInChange.AppendAsync(connection, change, row2, at).ConfigureAwait(false);
        atStep?.Invoke("disposed");
        await connection.ExecuteAsync("INSERT INTO disposed (family, position) VALUES (@family, @position)", new { family, position = head.Position }, change).ConfigureAwait(false);
        atStep?.Invoke("commit");
        return new StandingCertificate(head.Position, certificate);
    }
}
