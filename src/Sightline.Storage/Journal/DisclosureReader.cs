using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Journal;

/// <summary>Reads what was done to send something of a family's record outside.</summary>
internal static class DisclosureReader
{
    private const string Statement = """
        SELECT position, received_at, kind, actor, record_key, version, plain, sealed FROM journal
        WHERE family = @family AND kind IN ('disclosure-requested', 'disclosure-prepared', 'disclosure-consented', 'disclosure-checked', 'disclosure-sent') AND kind NOT IN ('record-opened', 'record-refused')
        ORDER BY position
        """;

    private static readonly Dictionary<string, JournalKind> Kinds = DisclosureRow.Kinds.ToDictionary(k => Kebab.Of(k), StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cipher">The family's key.</param>
    /// <param name="family">The family.</param>
    /// <param name="asks">Whom the second wall is told that the read serves; null for nobody.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The steps, or why they cannot be read.</returns>
    public static async ValueTask<Reading<IReadOnlyList<DisclosureRow>>> ReadAsync(IJournalEngine engine, FamilyCipher cipher, FamilyKey family, string? asks, CancellationToken stop)
    {
        var found = new List<DisclosureRow>();
        var session = await engine.RentAsync(stop, asks).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reader = await session.ReadAsync(Statement, stop, ("family", family.Value)).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    if (reader.IsDBNull(7))
                    {
                        return Reading<IReadOnlyList<DisclosureRow>>.Not(FamilyReader.NoSuchFamily);
                    }

                    var words = cipher.Open(reader.GetFieldValue<byte[]>(7), FamilyKeys.BoundTo(reader.GetFieldValue<byte[]>(4), reader.GetString(5)));
                    var row = words is null ? null : DisclosureRow.Read(new Position(reader.GetInt64(0)), Microseconds.Read(reader.GetInt64(1)), Kinds[reader.GetString(2)], reader.GetString(3), reader.GetFieldValue<byte[]>(6), words);
                    if (row is null)
                    {
                        return Reading<IReadOnlyList<DisclosureRow>>.Not("Something in the record of what was sent cannot be read: it was changed, or written by a newer version of Sightline. Run 'sightline audit verify'.");
                    }

                    found.Add(row);
                }
            }
        }

        return Reading<IReadOnlyList<DisclosureRow>>.Of(found);
    }
}
