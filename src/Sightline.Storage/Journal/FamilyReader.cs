using System.Buffers.Binary;
using System.Globalization;
using Sightline.Application.Combining;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Journal;

/// <summary>
/// Reads a family's record out of the journal, as somebody looks at it. What is read is of one moment without a transaction: nothing is ever changed, so all that is up to
/// one position is always the same.
/// </summary>
internal static class FamilyReader
{
    /// <summary>How the family was opened, its last register, and the end of the journal.</summary>
    public const string Heading = """
        SELECT j.position, j.record_key, j.version, j.sealed, h.position FROM head h, journal j
        WHERE h.one = 1 AND j.position <= @received
          AND j.position IN (@family, (SELECT MAX(r.position) FROM journal r WHERE r.family = @family AND r.kind = 'register-recorded' AND r.position <= @received))
        ORDER BY j.position
        """;

    /// <summary>The entries as all agencies together knew them.</summary>
    public const string KnownToAll = """
        SELECT j.position, j.record_key, j.version, j.plain, j.sealed, x.superseded_on FROM journal j
        LEFT JOIN superseded x ON x.family = j.family AND x.position = j.position AND x.by_position <= @received AND x.superseded_on <= @known
        WHERE j.family = @family AND j.position <= @received AND j.known_on <= @known AND j.kind IN ('entry-recorded', 'entry-corrected') AND j.kind NOT IN ('record-opened', 'record-refused')
        ORDER BY j.position
        """;

    /// <summary>The entries as one agency knew them.</summary>
    public const string KnownToOne = """
        SELECT j.position, j.record_key, j.version, j.plain, j.sealed, x.superseded_on FROM knowledge k
        JOIN journal j ON j.position = k.position
        LEFT JOIN superseded x ON x.family = j.family AND x.position = j.position AND x.by_position <= @received AND x.superseded_on <= @known
        WHERE k.family = @family AND k.agency = @agency AND k.position <= @received AND k.known_on <= @known
        ORDER BY k.position
        """;

    /// <summary>What is answered where there is no such record, or none any more.</summary>
    public const string NoSuchFamily = "The journal has no such family, or its record was disposed of.";

    /// <summary>What is said where something cannot be decrypted.</summary>
    public const string Damaged = "Something in this family's record cannot be decrypted: it was changed, or the key ring is another. Run 'sightline audit verify'.";

    /// <summary>Reads it.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cipher">The family's key.</param>
    /// <param name="family">The family.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="asks">Whom the second wall is told that the read serves; null for nobody.</param>
    /// <param name="stop">Stops the read.</param>
    /// <param name="isCodesAlone">Whether no word of an entry is decrypted.</param>
    /// <returns>The record, with the position up to which it was read; or why it cannot be read.</returns>
    public static async ValueTask<Reading<FamilyRecord>> ReadAsync(IJournalEngine engine, FamilyCipher cipher, FamilyKey family, Looking looking, string? asks, CancellationToken stop, bool isCodesAlone = false)
    {
        var session = await engine.RentAsync(stop, asks).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var heading = await HeadingAsync(session, cipher, family, looking, stop).ConfigureAwait(false);
            if (heading.Reason is not null)
            {
                return Reading<FamilyRecord>.Not(heading.Reason);
            }

            var upTo = looking with { AsReceived = heading.UpTo };
            var entries = new List<ReceivedEntry>();
            var reason = await EntriesAsync(session, isCodesAlone ? CodesOf(heading.Register) : (position, key, version, plain, words) => WholeOf(cipher, key, version, plain, words), family, upTo, entries, stop).ConfigureAwait(false);
            if (reason is not null)
            {
                return Reading<FamilyRecord>.Not(reason);
            }

            var plans = await PlanReader.ReadAsync(session, cipher, family, upTo, stop).ConfigureAwait(false);
            return plans.HasValue
                ? Reading<FamilyRecord>.Of(new FamilyRecord(family, heading.Label, upTo, heading.Register, entries) { RegisterAt = heading.RegisterAt, Plans = plans.Value })
                : Reading<FamilyRecord>.Not(plans.Reason);
        }
    }

    private static async ValueTask<(string Label, Register Register, Position? RegisterAt, Position UpTo, string? Reason)> HeadingAsync(IReadSession session, FamilyCipher cipher, FamilyKey family, Looking looking, CancellationToken stop)
    {
        var (label, register, upTo) = (string.Empty, Register.Empty, looking.AsReceived);
        Position? registerAt = null;
        var reader = await session.ReadAsync(Heading, stop, ("family", family.Value), ("received", looking.AsReceived.Value)).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                upTo = new Position(Math.Min(looking.AsReceived.Value, reader.GetInt64(4)));
                if (await reader.IsDBNullAsync(3, stop).ConfigureAwait(false))
                {
                    // Another program disposed of the record while this one still held its key.
                    return (label, register, registerAt, upTo, NoSuchFamily);
                }

                var written = cipher.Open(reader.GetFieldValue<byte[]>(3), FamilyKeys.BoundTo(reader.GetFieldValue<byte[]>(1), reader.GetString(2)));
                if (written is null)
                {
                    return (label, register, registerAt, upTo, Damaged);
                }

                if (reader.GetInt64(0) == family.Value)
                {
                    label = ItemContent.Words(written);
                    continue;
                }

                var read = ItemContent.Register(written);
                if (!read.HasValue)
                {
                    return (label, register, registerAt, upTo, read.Reason);
                }

                register = read.Value;
                registerAt = new Position(reader.GetInt64(0));
            }
        }

        return (label, register, registerAt, upTo, Reason: null);
    }

    private static Reading<Entry> WholeOf(FamilyCipher cipher, byte[] recordKey, string version, byte[] plain, byte[] words) =>
        cipher.Open(words, FamilyKeys.BoundTo(recordKey, version)) is { } written ? ItemContent.Entry(plain, written) : Reading<Entry>.Not(Damaged);

    // A row is called by its place; an agency that the register does not name is told by its id.
    private static Func<long, byte[], string, byte[], byte[], Reading<Entry>> CodesOf(Register register)
    {
        var agencies = register.Agencies.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        return (position, _, _, plain, _) => ItemContent.Codes(plain, new RowReference(position.ToString("D19", CultureInfo.InvariantCulture), 0), AgencyOf);

        Agency AgencyOf(string id) => agencies.TryGetValue(id, out var known) ? known : agencies[id] = new Agency(id, id, KindOfAgency.FromWords(id), Area: null);
    }

    private static async ValueTask<string?> EntriesAsync(IReadSession session, Func<long, byte[], string, byte[], byte[], Reading<Entry>> read, FamilyKey family, Looking looking, List<ReceivedEntry> entries, CancellationToken stop)
    {
        var known = IsoDay.Of(looking.AsKnownOn);
        var reading = looking.To.AgencyId is { } agency
            ? session.ReadAsync(KnownToOne, stop, ("family", family.Value), ("received", looking.AsReceived.Value), ("known", known), ("agency", agency))
            : session.ReadAsync(KnownToAll, stop, ("family", family.Value), ("received", looking.AsReceived.Value), ("known", known));
        var reader = await reading.ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                if (reader.IsDBNull(4))
                {
                    return NoSuchFamily;
                }

                var recordKey = reader.GetFieldValue<byte[]>(1);
                var entry = read(reader.GetInt64(0), recordKey, reader.GetString(2), reader.GetFieldValue<byte[]>(3), reader.GetFieldValue<byte[]>(4));
                if (!entry.HasValue)
                {
                    return entry.Reason;
                }

                var standing = reader.IsDBNull(5)
                    ? entry.Value
                    : entry.Value with { SupersededOn = IsoDay.Read(reader.GetString(5)) };
                entries.Add(new ReceivedEntry(new Position(reader.GetInt64(0)), BinaryPrimitives.ReadUInt128BigEndian(recordKey), standing));
            }
        }

        return null;
    }
}
