using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Journal;

/// <summary>Reads who asked to see a family's record.</summary>
internal static class AccessReader
{
    /// <summary>The askings, in order.</summary>
    public const string Statement =
        "SELECT position, received_at, record_key, version, plain, sealed FROM journal WHERE family = @family AND kind IN ('record-opened', 'record-refused') ORDER BY position";

    /// <summary>Reads them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cipher">The family's key.</param>
    /// <param name="family">The family.</param>
    /// <param name="asks">Whom the second wall is told that the read serves; null for nobody.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The askings, or why they cannot be read.</returns>
    public static async ValueTask<Reading<IReadOnlyList<ReceivedAccess>>> ReadAsync(IJournalEngine engine, FamilyCipher cipher, FamilyKey family, string? asks, CancellationToken stop)
    {
        var found = new List<ReceivedAccess>();
        var session = await engine.RentAsync(stop, asks).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reader = await session.ReadAsync(Statement, stop, ("family", family.Value)).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    var reason = cipher.Open(reader.GetFieldValue<byte[]>(5), FamilyKeys.BoundTo(reader.GetFieldValue<byte[]>(2), reader.GetString(3)));
                    if (reason is null || AccessRecord.Read(reader.GetFieldValue<byte[]>(4), ItemContent.Words(reason)) is not { } access)
                    {
                        return Reading<IReadOnlyList<ReceivedAccess>>.Not("Something in the record of who looked cannot be read: it was changed, or written by a newer version of Sightline. Run 'sightline audit verify'.");
                    }

                    found.Add(new ReceivedAccess(new Position(reader.GetInt64(0)), Microseconds.Read(reader.GetInt64(1)), access));
                }
            }
        }

        return Reading<IReadOnlyList<ReceivedAccess>>.Of(found);
    }
}
