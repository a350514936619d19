using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Sightline.Application.Journal;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Keys;

/// <summary>The families' keys, unwrapped when they are first needed and kept in memory.</summary>
internal sealed class FamilyKeys
{
    private const string Wrapped = "SELECT wrapped, record_key FROM family_key WHERE family = @family";

    private readonly ConcurrentDictionary<long, FamilyCipher> _keys = new();
    private readonly IJournalEngine _engine;
    private readonly KeyRing _ring;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="engine">Where the wrapped keys are.</param>
    /// <param name="ring">What unwraps them.</param>
    public FamilyKeys(IJournalEngine engine, KeyRing ring)
    {
        _engine = engine;
        _ring = ring;
        _keys[FamilyKey.Partnership.Value] = ring.OfPartnership();
    }

    /// <summary>To what a family's key is bound: the reference with which the family was opened.</summary>
    /// <param name="recordKey">What stands for the reference.</param>
    /// <returns>The bytes.</returns>
    public static byte[] BoundTo(ReadOnlySpan<byte> recordKey) => [.. "family"u8, .. recordKey];

    /// <summary>To what an envelope is bound: the thing and its version.</summary>
    /// <param name="recordKey">What stands for the thing.</param>
    /// <param name="version">The version.</param>
    /// <returns>The bytes.</returns>
    public static byte[] BoundTo(ReadOnlySpan<byte> recordKey, string version) => [.. recordKey, .. Encoding.UTF8.GetBytes(version)];

    /// <summary>Makes a key for a family that is about to be opened.</summary>
    /// <param name="recordKey">What stands for the reference with which it is.</param>
    /// <returns>The key, and the same wrapped.</returns>
    public (FamilyCipher Cipher, byte[] Wrapped) Create(ReadOnlySpan<byte> recordKey)
    {
        var key = RandomNumberGenerator.GetBytes(Envelope.KeyBytes);
        return (new FamilyCipher(key), _ring.Wrap(key, BoundTo(recordKey)));
    }

    /// <summary>Whether this program holds a family's key already.</summary>
    /// <param name="family">The family.</param>
    /// <returns>True where it does.</returns>
    public bool Holds(FamilyKey family) => _keys.ContainsKey(family.Value);

    /// <summary>Gives up a key that this program holds: its family's record was disposed of.</summary>
    /// <param name="family">The family.</param>
    public void Forget(FamilyKey family) => _keys.TryRemove(family.Value, out _);

    /// <summary>Whether a family's key is still in the journal; where it is not, the one that this program holds is given up. Another program may have disposed of the record.</summary>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>True where it is.</returns>
    public async ValueTask<bool> IsStillThereAsync(FamilyKey family, CancellationToken stop)
    {
        // The partnership's key follows from the ring.
        if (family == FamilyKey.Partnership)
        {
            return true;
        }

        var session = await _engine.RentAsync(stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reader = await session.ReadAsync("SELECT 1 FROM family_key WHERE family = @family", stop, ("family", family.Value)).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var isThere = await reader.ReadAsync(stop).ConfigureAwait(false);
                if (!isThere)
                {
                    Forget(family);
                }

                return isThere;
            }
        }
    }

    /// <summary>Finds a family's key.</summary>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The key; null where there is no such family, or its record was disposed of.</returns>
    /// <exception cref="CryptographicException">The key was wrapped by another ring, or changed.</exception>
    public async ValueTask<FamilyCipher?> FindAsync(FamilyKey family, CancellationToken stop)
    {
        if (_keys.TryGetValue(family.Value, out var cipher))
        {
            return cipher;
        }

        var session = await _engine.RentAsync(stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reader = await session.ReadAsync(Wrapped, stop, ("family", family.Value)).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                if (!await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    return null;
                }

                var key = _ring.Unwrap(reader.GetFieldValue<byte[]>(0), BoundTo(reader.GetFieldValue<byte[]>(1)))
                    ?? throw new CryptographicException("A key is not one of this key ring, or was changed.");
                return _keys.GetOrAdd(family.Value, new FamilyCipher(key));
            }
        }
    }
}
