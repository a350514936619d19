using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Sightline.Storage.Keys;

/// <summary>A family's key in use: making a cipher ready costs more than one entry does, so ciphers are kept. One cipher serves one thread at a time.</summary>
/// <param name="key">The key.</param>
internal sealed class FamilyCipher(byte[] key)
{
    private const int MostIdle = 8;

    private readonly ConcurrentBag<AesGcm> _idle = [];

    /// <summary>Seals bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="boundTo">What they belong to.</param>
    /// <returns>The envelope.</returns>
    public byte[] Seal(ReadOnlySpan<byte> content, ReadOnlySpan<byte> boundTo)
    {
        var aes = Rent();
        var envelope = Envelope.Seal(aes, content, boundTo);
        GiveBack(aes);
        return envelope;
    }

    /// <summary>Opens an envelope.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="boundTo">What it belongs to.</param>
    /// <returns>The bytes; null where the key is another, or the envelope or what it belongs to was changed.</returns>
    public byte[]? Open(ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> boundTo)
    {
        var aes = Rent();
        var content = Envelope.Open(aes, envelope, boundTo);
        GiveBack(aes);
        return content;
    }

    private AesGcm Rent() => _idle.TryTake(out var idle) ? idle : Envelope.Opener(key);

    private void GiveBack(AesGcm aes)
    {
        if (_idle.Count < MostIdle)
        {
            _idle.Add(aes);
        }
        else
        {
            aes.Dispose();
        }
    }
}
