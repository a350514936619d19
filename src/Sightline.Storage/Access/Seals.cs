using System.Data.Common;
using System.Text;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain.Access;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Access;

/// <summary>Reads every seal of a journal, as the list that is kept apart names it.</summary>
internal static class Seals
{
    /// <summary>The step of the schema before which nothing could be sealed.</summary>
    public const int Step = 2;

    private const string Statement = """
        SELECT f.family AS Family, o.hash AS Opened, j.record_key AS RecordKey, j.plain AS Plain, e.ended_at AS EndedAt
        FROM access_fact f JOIN journal j ON j.position = f.position JOIN journal o ON o.position = f.family
        LEFT JOIN access_ended e ON e.position = f.position
        WHERE f.kind = 'seal' AND j.plain IS NOT NULL ORDER BY f.position
        """;

    /// <summary>Reads them.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction; null for a read alone.</param>
    /// <returns>The seals, the first one first.</returns>
    public static async Task<IReadOnlyList<StandingSeal>> ReadAsync(DbConnection connection, DbTransaction? transaction = null)
    {
        var seals = new List<StandingSeal>();
        foreach (var row in await connection.QueryAsync<Row>(Statement, transaction: transaction).ConfigureAwait(false))
        {
            var facts = AccessItemOf.FactsOf(Encoding.UTF8.GetBytes(row.Plain)) ?? [];
            if (facts.FirstOrDefault(f => f.Kind == AccessFactKind.Seal) is { } seal)
            {
                seals.Add(new StandingSeal(
                    row.Family,
                    Convert.ToHexStringLower(row.Opened),
                    Convert.ToHexStringLower(row.RecordKey),
                    seal.FromAt,
                    seal.ToAt,
                    [.. facts.Where(f => f.Kind == AccessFactKind.SealNamed).Select(f => f.PersonId).OfType<string>()],
                    row.EndedAt is { } at ? Microseconds.Read(at) : null));
            }
        }

        return seals;
    }

    private sealed class Row
    {
        public long Family { get; init; }

        public byte[] Opened { get; init; } = [];

        public byte[] RecordKey { get; init; } = [];

        public string Plain { get; init; } = string.Empty;

        public long? EndedAt { get; init; }
    }
}
