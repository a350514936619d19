using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.People;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Journal;

/// <summary>Reads a family's record out of the journal, as somebody looks at it, all of one moment.</summary>
internal static class FamilyReader
{
    /// <summary>What was superseded, and since when.</summary>
    public const string Superseded = "SELECT position, superseded_on FROM superseded WHERE family = @family AND by_position <= @received AND superseded_on <= @known";

    /// <summary>What the family is called.</summary>
    public const string Opening = "SELECT position, record_key, version, sealed FROM journal WHERE position = @family AND family <= @received";

    /// <summary>The last register.</summary>
    public const string LastRegister =
        "SELECT position, record_key, version, sealed FROM journal WHERE family = @family AND position <= @received AND kind = 'register-recorded' ORDER BY position DESC LIMIT 1";

    /// <summary>The entries as all agencies together knew them.</summary>
    public const string KnownToAll =
        "SELECT position, record_key, version, plain, sealed FROM journal WHERE family = @family AND position <= @received AND known_on <= @known AND kind IN ('entry-recorded', 'entry-corrected') ORDER BY position";

    /// <summary>The entries as one agency knew them.</summary>
    public const string KnownToOne =
        "SELECT j.position, j.record_key, j.version, j.plain, j.sealed FROM knowledge k JOIN journal j ON j.position = k.position WHERE k.family = @family AND k.agency = @agency AND k.position <= @received AND k.known_on <= @known ORDER BY k.position";

    private const string Damaged = "Something in this family's record cannot be decrypted: it was changed, or the key ring is another. Run 'sightline audit verify'.";

    /// <summary>Reads it.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="key">The family's key.</param>
    /// <param name="family">The family.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The record, or why it cannot be read.</returns>
    public static async ValueTask<Reading<FamilyRecord>> ReadAsync(IJournalEngine engine, byte[] key, FamilyKey family, Looking looking, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await engine.BeginReadAsync(connection, stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                using var aes = Envelope.Opener(key);
                var asked = new Asked(connection, transaction, family, looking);
                var gone = await SupersededAsync(asked, stop).ConfigureAwait(false);
                var opening = await OpenOneAsync(asked, Opening, aes, stop).ConfigureAwait(false);
                var written = await OpenOneAsync(asked, LastRegister, aes, stop).ConfigureAwait(false);
                if (opening.IsDamaged || written.IsDamaged)
                {
                    return Reading<FamilyRecord>.Not(Damaged);
                }

                var register = written.Content is { } content ? ItemContent.Register(content) : Reading<Register>.Of(Register.Empty);
                if (!register.HasValue)
                {
                    return Reading<FamilyRecord>.Not(register.Reason);
                }

                var label = opening.Content is { } words ? ItemContent.Words(words) : string.Empty;
                var entries = new List<ReceivedEntry>();
                var reason = await EntriesAsync(asked, aes, gone, entries, stop).ConfigureAwait(false);
                return reason is null ? Reading<FamilyRecord>.Of(new FamilyRecord(family, label, looking, register.Value, entries)) : Reading<FamilyRecord>.Not(reason);
            }
        }
    }

    private static async ValueTask<Dictionary<long, DateOnly>> SupersededAsync(Asked asked, CancellationToken stop)
    {
        var gone = new Dictionary<long, DateOnly>();
        var command = asked.Command(Superseded);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    gone[reader.GetInt64(0)] = DateOnly.ParseExact(reader.GetString(1), "yyyy-MM-dd", CultureInfo.InvariantCulture);
                }
            }
        }

        return gone;
    }

    // The first row's written half, decrypted; null where there is no row.
    private static async ValueTask<(byte[]? Content, bool IsDamaged)> OpenOneAsync(Asked asked, string sql, AesGcm aes, CancellationToken stop)
    {
        var command = asked.Command(sql);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                if (!await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    return (null, IsDamaged: false);
                }

                var content = Envelope.Open(aes, reader.GetFieldValue<byte[]>(3), FamilyKeys.BoundTo(reader.GetFieldValue<byte[]>(1), reader.GetString(2)));
                return (content, IsDamaged: content is null);
            }
        }
    }

    private static async ValueTask<string?> EntriesAsync(Asked asked, AesGcm aes, Dictionary<long, DateOnly> gone, List<ReceivedEntry> entries, CancellationToken stop)
    {
        var command = asked.Command(asked.Looking.To.AgencyId is null ? KnownToAll : KnownToOne);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    var position = reader.GetInt64(0);
                    var recordKey = reader.GetFieldValue<byte[]>(1);
                    var written = Envelope.Open(aes, reader.GetFieldValue<byte[]>(4), FamilyKeys.BoundTo(recordKey, reader.GetString(2)));
                    if (written is null)
                    {
                        return Damaged;
                    }

                    var entry = ItemContent.Entry(reader.GetFieldValue<byte[]>(3), written);
                    if (!entry.HasValue)
                    {
                        return entry.Reason;
                    }

                    var standing = gone.TryGetValue(position, out var on) ? entry.Value with { SupersededOn = on } : entry.Value;
                    entries.Add(new ReceivedEntry(new Position(position), System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(recordKey), standing));
                }
            }
        }

        return null;
    }

    private sealed record Asked(DbConnection Connection, DbTransaction Transaction, FamilyKey Family, Looking Looking)
    {
        public DbCommand Command(string sql)
        {
            var command = Connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = Transaction;
            Give(command, "family", Family.Value);
            Give(command, "received", Looking.AsReceived.Value);
            if (sql.Contains("@known", StringComparison.Ordinal))
            {
                Give(command, "known", Looking.AsKnownOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            if (sql.Contains("@agency", StringComparison.Ordinal))
            {
                Give(command, "agency", Looking.To.AgencyId!);
            }

            return command;
        }

        private static void Give(DbCommand command, string parameter, object value)
        {
            var given = command.CreateParameter();
            given.ParameterName = parameter;
            given.Value = value;
            command.Parameters.Add(given);
        }
    }
}
