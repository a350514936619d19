using System.Security.Cryptography;

namespace Sightline.Storage.Keys;

/// <summary>
/// Bytes that only the holder of a key can read, and nobody can change unseen: AES-256-GCM. A sealed envelope is a nonce of 12 bytes, a tag of 16, and the
/// encrypted bytes. It is bound to what it belongs to, so that one cannot be put in another's place.
/// </summary>
internal static class Envelope
{
    /// <summary>How many bytes a key has.</summary>
    public const int KeyBytes = 32;

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals bytes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="boundTo">What they belong to.</param>
    /// <returns>The envelope.</returns>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> boundTo)
    {
        using var aes = Opener(key);
        return Seal(aes, content, boundTo);
    }

    /// <summary>Seals bytes with a key that seals many.</summary>
    /// <param name="aes">The opener of its key.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="boundTo">What they belong to.</param>
    /// <returns>The envelope.</returns>
    public static byte[] Seal(AesGcm aes, ReadOnlySpan<byte> content, ReadOnlySpan<byte> boundTo)
    {
        var envelope = new byte[NonceBytes + TagBytes + content.Length];
        RandomNumberGenerator.Fill(envelope.AsSpan(0, NonceBytes));
        aes.Encrypt(envelope.AsSpan(0, NonceBytes), content, envelope.AsSpan(NonceBytes + TagBytes), envelope.AsSpan(NonceBytes, TagBytes), boundTo);
        return envelope;
    }

    /// <summary>Makes what opens many envelopes of one key, one after another.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The opener.</returns>
    public static AesGcm Opener(ReadOnlySpan<byte> key) => new(key, TagBytes);

    /// <summary>Opens an envelope.</summary>
    /// <param name="aes">The opener of its key.</param>
    /// <param name="envelope">The envelope.</param>
    /// <param name="boundTo">What it belongs to.</param>
    /// <returns>The bytes; null where the key is another, or the envelope or what it belongs to was changed.</returns>
    public static byte[]? Open(AesGcm aes, ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> boundTo)
    {
        if (envelope.Length < NonceBytes + TagBytes)
        {
            return null;
        }

        var content = new byte[envelope.Length - NonceBytes - TagBytes];
        try
        {
            aes.Decrypt(envelope[..NonceBytes], envelope[(NonceBytes + TagBytes)..], envelope.Slice(NonceBytes, TagBytes), content, boundTo);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>Opens one envelope.</summary>
    /// <param name="key">The key.</param>
    /// <param name="envelope">The envelope.</param>
    /// <param name="boundTo">What it belongs to.</param>
    /// <returns>The bytes; null where the key is another, or the envelope or what it belongs to was changed.</returns>
    public static byte[]? Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> boundTo)
    {
        using var aes = Opener(key);
        return Open(aes, envelope, boundTo);
    }
}
