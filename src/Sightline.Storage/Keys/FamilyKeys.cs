using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Keys;

/// <summary>The families' keys, unwrapped when they are first needed and kept in memory.</summary>
internal sealed class FamilyKeys
{
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

        var connection = await _engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var row = await connection.QuerySingleOrDefaultAsync<WrappedRow>(
                "SELECT k.wrapped AS Wrapped, j.record_key AS RecordKey FROM family_key k JOIN journal j ON j.position = k.family WHERE k.family = @family",
                new { family = family.Value }).ConfigureAwait(false);
            if (row is null)
            {
                return null;
            }

            var key = _ring.Unwrap(row.Wrapped, BoundTo(row.RecordKey))
                ?? throw new CryptographicException("A key is not one of this key ring, or was changed.");
            return _keys.GetOrAdd(family.Value, new FamilyCipher(key));
        }
    }

    private sealed class WrappedRow
    {
        public byte[] Wrapped { get; init; } = [];

        public byte[] RecordKey { get; init; } = [];
    }
}
