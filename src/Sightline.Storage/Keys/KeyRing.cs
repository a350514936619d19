using System.Security.Cryptography;
using System.Text;
using Sightline.Domain.Access;

namespace Sightline.Storage.Keys;

/// <summary>The installation's key, with which every family's key is wrapped. Without it nothing that was written can be read again, so it is kept apart from the journal.</summary>
public sealed class KeyRing : IDisposable
{
    private static readonly byte[] CheckWords = "sightline key ring"u8.ToArray();

    private readonly byte[] _key;
    private byte[]? _ties;

    internal KeyRing(byte[] key)
    {
        _key = key;
    }

    /// <summary>Makes a new key.</summary>
    /// <returns>The ring.</returns>
    public static KeyRing Create() => new(RandomNumberGenerator.GetBytes(Envelope.KeyBytes));

    /// <inheritdoc/>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_key);
        CryptographicOperations.ZeroMemory(_ties);
    }

    /// <summary>Wraps a family's key.</summary>
    /// <param name="familyKey">The key.</param>
    /// <param name="boundTo">The family that it belongs to.</param>
    /// <returns>The wrapped key.</returns>
    internal byte[] Wrap(ReadOnlySpan<byte> familyKey, ReadOnlySpan<byte> boundTo) => Envelope.Seal(_key, familyKey, boundTo);

    /// <summary>Unwraps a family's key.</summary>
    /// <param name="wrapped">The wrapped key.</param>
    /// <param name="boundTo">The family that it belongs to.</param>
    /// <returns>The key; null where another ring wrapped it.</returns>
    internal byte[]? Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> boundTo) => Envelope.Open(_key, wrapped, boundTo);

    /// <summary>What the ring makes of a word that is kept only to be compared: whoever has the database alone cannot try words out.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Thirty-two hexadecimal digits.</returns>
    internal string Tie(TieWord word)
    {
        // Asked for at every request of somebody who is signed in, so derived once.
        _ties ??= KeyFor("ties 1");
        return Convert.ToHexStringLower(HMACSHA256.HashData(_ties, Encoding.UTF8.GetBytes($"{word.Kind}|{word.Word}")).AsSpan(0, 16));
    }

    /// <summary>By what a family is known on paper that leaves: ten signs that say nothing without the ring.</summary>
    /// <param name="family">The family's place in the journal.</param>
    /// <returns>The reference, the same each time.</returns>
    internal string Reference(long family) =>
        Convert.ToHexString(HMACSHA256.HashData(KeyFor("references on paper 1"), BitConverter.GetBytes(family)).AsSpan(0, 5));

    /// <summary>The key of what is about the partnership as a whole, and about no family.</summary>
    /// <returns>The cipher.</returns>
    internal FamilyCipher OfPartnership() => new(KeyFor("partnership 1"));

    /// <summary>Makes what tells later whether a ring is this one.</summary>
    /// <returns>The bytes to be kept in the journal.</returns>
    internal byte[] Check() => Envelope.Seal(_key, CheckWords, CheckWords);

    /// <summary>Tells whether a journal is of this ring.</summary>
    /// <param name="check">What <see cref="Check"/> made.</param>
    /// <returns>True where it is.</returns>
    internal bool Fits(ReadOnlySpan<byte> check) => Envelope.Open(_key, check, CheckWords) is not null;

    /// <summary>A key that follows from this ring: the same whenever it is asked for, and of no use for any other purpose.</summary>
    /// <param name="purpose">For what.</param>
    /// <returns>32 bytes, by HKDF over SHA-256 (RFC 5869).</returns>
    internal byte[] KeyFor(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, Envelope.KeyBytes, info: Encoding.UTF8.GetBytes("sightline " + purpose));

    /// <summary>The key itself, for the one file that holds it.</summary>
    internal ReadOnlySpan<byte> Key => _key;
}
