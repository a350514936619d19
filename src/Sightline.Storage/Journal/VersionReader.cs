using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Journal;

/// <summary>Reads every version of one entry.</summary>
internal static class VersionReader
{
    /// <summary>From any version back to the first, and from there on to the last.</summary>
    public const string Statement = """
        WITH RECURSIVE earlier(position) AS (
          SELECT j.position FROM journal j WHERE j.position = @version AND j.family = @family AND j.kind IN ('entry-recorded', 'entry-corrected', 'entry-withdrawn')
          UNION
          SELECT j.supersedes FROM earlier e JOIN journal j ON j.position = e.position WHERE j.supersedes IS NOT NULL),
        later(position) AS (
          SELECT MIN(e.position) FROM earlier e
          UNION
          SELECT s.by_position FROM later l JOIN superseded s ON s.position = l.position)
        SELECT j.position, j.received_at, j.kind, j.actor, j.record_key, j.version, j.plain, j.sealed, s.superseded_on
        FROM later l JOIN journal j ON j.position = l.position LEFT JOIN superseded s ON s.position = j.supersedes
        WHERE j.family = @family ORDER BY j.position
        """;

    private const string Damaged = "Something in this family's record cannot be decrypted: it was changed, or the key ring is another. Run 'sightline audit verify'.";

    /// <summary>Reads them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cipher">The family's key.</param>
    /// <param name="family">The family.</param>
    /// <param name="version">Where one of them stands.</param>
    /// <param name="asks">Whom the second wall is told that the read serves; null for nobody.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The versions, the first one first; or why they cannot be read.</returns>
    public static async ValueTask<Reading<IReadOnlyList<EntryVersion>>> ReadAsync(IJournalEngine engine, FamilyCipher cipher, FamilyKey family, Position version, string? asks, CancellationToken stop)
    {
        var found = new List<EntryVersion>();
        var session = await engine.RentAsync(stop, asks).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reader = await session.ReadAsync(Statement, stop, ("family", family.Value), ("version", version.Value)).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    if (await reader.IsDBNullAsync(7, stop).ConfigureAwait(false))
                    {
                        return Reading<IReadOnlyList<EntryVersion>>.Not(FamilyReader.NoSuchFamily);
                    }

                    var written = cipher.Open(reader.GetFieldValue<byte[]>(7), FamilyKeys.BoundTo(reader.GetFieldValue<byte[]>(4), reader.GetString(5)));
                    if (written is null)
                    {
                        return Reading<IReadOnlyList<EntryVersion>>.Not(Damaged);
                    }

                    var kind = Kebab.Read<JournalKind>(reader.GetString(2))!.Value;
                    var entry = kind == JournalKind.EntryWithdrawn ? default : ItemContent.Entry(reader.GetFieldValue<byte[]>(6), written);
                    if (entry.Reason is not null)
                    {
                        return Reading<IReadOnlyList<EntryVersion>>.Not(entry.Reason);
                    }

                    DateOnly? on = reader.IsDBNull(8) ? null : IsoDay.Read(reader.GetString(8));
                    var reason = kind == JournalKind.EntryWithdrawn ? ItemContent.Words(written) : entry.Value!.CorrectedBecause;
                    if (on is not null && found is [.., { Entry: { } before } last])
                    {
                        found[^1] = last with { Entry = before with { SupersededOn = on } };
                    }

                    found.Add(new EntryVersion(new Position(reader.GetInt64(0)), Microseconds.Read(reader.GetInt64(1)), kind, reader.GetString(3), on, reason, entry.Value));
                }
            }
        }

        return Reading<IReadOnlyList<EntryVersion>>.Of(found);
    }
}
