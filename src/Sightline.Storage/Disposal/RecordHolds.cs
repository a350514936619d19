using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Sightline.Application.Keeping;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Disposal;

/// <summary>Reads what holds a record.</summary>
internal static class RecordHolds
{
    private const string Rows = "SELECT position, received_at, kind, actor, plain FROM journal WHERE family = @family AND kind IN ('record-held', 'hold-released') ORDER BY position";
    private const string Last = "SELECT COALESCE(MAX(position), 0) FROM journal WHERE family = @family AND kind NOT IN ('record-opened', 'record-refused')";

    /// <summary>Reads it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change; null for a read alone.</param>
    /// <param name="family">The family.</param>
    /// <returns>How the record stands.</returns>
    public static async Task<RecordState> ReadAsync(DbConnection connection, DbTransaction? transaction, long family)
    {
        var last = await connection.QuerySingleAsync<long>(Last, new { family }, transaction).ConfigureAwait(false);
        var holds = new List<RecordHold>();
        foreach (var (position, receivedAt, kind, actor, plain) in await connection.QueryAsync<(long, long, string, string, string)>(Rows, new { family }, transaction).ConfigureAwait(false))
        {
            if (string.Equals(kind, "record-held", StringComparison.Ordinal))
            {
                holds.Add(new RecordHold(position, actor, Microseconds.Read(receivedAt)));
            }
            else
            {
                var released = HoldReleasedBy(plain);
                holds.RemoveAll(h => h.Position == released);
            }
        }

        return new RecordState(last, holds);
    }

    /// <summary>Says that a record is held.</summary>
    /// <param name="holds">What holds it.</param>
    /// <returns>The sentence.</returns>
    public static string Held(IReadOnlyList<RecordHold> holds) =>
        $"The record is held, and nothing of it is disposed of before each hold is released: {string.Join(", ", holds.Select(h => h.Position.ToString(CultureInfo.InvariantCulture)))}.";

    private static long HoldReleasedBy(string plain)
    {
        using var read = JsonDocument.Parse(plain);
        return read.RootElement.GetProperty("hold").GetInt64();
    }
}
