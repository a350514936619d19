using System.Buffers.Binary;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Plans;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Journal;

/// <summary>Reads what stands of plan and safety beside a family's line, as somebody looks at it.</summary>
internal static class PlanReader
{
    /// <summary>Every version that was known, and every withdrawal.</summary>
    public const string Statement = """
        SELECT j.position, j.kind, j.received_at, j.actor, j.record_key, j.version, j.supersedes, j.known_on, j.sealed FROM journal j
        WHERE j.family = @family AND j.position <= @received AND j.known_on <= @known AND j.kind IN ('plan-recorded', 'plan-withdrawn')
        ORDER BY j.position
        """;

    /// <summary>Reads them.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="cipher">The family's key.</param>
    /// <param name="family">The family.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The versions in order, each with how it ended; or why they cannot be read.</returns>
    public static async ValueTask<Reading<IReadOnlyList<ReceivedPlan>>> ReadAsync(IReadSession session, FamilyCipher cipher, FamilyKey family, Looking looking, CancellationToken stop)
    {
        var plans = new List<ReceivedPlan>();
        var reader = await session.ReadAsync(Statement, stop, ("family", family.Value), ("received", looking.AsReceived.Value), ("known", IsoDay.Of(looking.AsKnownOn))).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                if (await reader.IsDBNullAsync(8, stop).ConfigureAwait(false))
                {
                    return Reading<IReadOnlyList<ReceivedPlan>>.Not(FamilyReader.NoSuchFamily);
                }

                var (position, actor, recordKey) = (new Position(reader.GetInt64(0)), reader.GetString(3), reader.GetFieldValue<byte[]>(4));
                var written = cipher.Open(reader.GetFieldValue<byte[]>(8), FamilyKeys.BoundTo(recordKey, reader.GetString(5)));
                if (written is null)
                {
                    return Reading<IReadOnlyList<ReceivedPlan>>.Not(FamilyReader.Damaged);
                }

                var isWithdrawn = string.Equals(reader.GetString(1), "plan-withdrawn", StringComparison.Ordinal);
                var on = IsoDay.Read(reader.GetString(7));
                if (!await reader.IsDBNullAsync(6, stop).ConfigureAwait(false))
                {
                    End(plans, new Position(reader.GetInt64(6)), new PlanEnd(position, on, actor, isWithdrawn ? ItemContent.Words(written) : null));
                }

                var part = isWithdrawn ? default : ItemContent.Plan(written);
                if (part.Value is { } read)
                {
                    plans.Add(new ReceivedPlan(position, BinaryPrimitives.ReadUInt128BigEndian(recordKey), Microseconds.Read(reader.GetInt64(2)), actor, on, read));
                }
                else if (!isWithdrawn)
                {
                    return Reading<IReadOnlyList<ReceivedPlan>>.Not(part.Reason!);
                }
            }
        }

        return Reading<IReadOnlyList<ReceivedPlan>>.Of(looking.To.AgencyId is { } agency ? [.. plans.Where(p => IsKnownTo(p.Part, agency))] : plans);
    }

    private static void End(List<ReceivedPlan> plans, Position ended, PlanEnd end)
    {
        var index = plans.FindIndex(p => p.Position == ended);
        if (index >= 0)
        {
            plans[index] = plans[index] with { End = end };
        }
    }

    private static bool IsKnownTo(PlanPart part, string agency) =>
        part.Kind == PlanPartKind.DangerToWorkers || string.Equals(part.AgencyId, agency, StringComparison.Ordinal) || part.SharedWith.Contains(agency, StringComparer.Ordinal);
}
