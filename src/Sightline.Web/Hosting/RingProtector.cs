using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Sightline.Web.Hosting;

/// <summary>
/// Protects what a browser carries for us, such as the token of a form, with a key that follows from the installation's key ring: every node has the same one, and none has to
/// be kept or handed round.
/// </summary>
/// <param name="key">The key: 32 bytes.</param>
internal sealed class RingProtector(byte[] key) : IDataProtector
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <inheritdoc/>
    public IDataProtector CreateProtector(string purpose) => new RingProtector(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, key.Length, info: Encoding.UTF8.GetBytes(purpose)));

    /// <inheritdoc/>
    public byte[] Protect(byte[] plaintext)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        var kept = new byte[NonceBytes + TagBytes + plaintext.Length];
        RandomNumberGenerator.Fill(kept.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(kept.AsSpan(0, NonceBytes), plaintext, kept.AsSpan(NonceBytes + TagBytes), kept.AsSpan(NonceBytes, TagBytes));
        return kept;
    }

    /// <inheritdoc/>
    public byte[] Unprotect(byte[] protectedData)
    {
        ArgumentNullException.ThrowIfNull(protectedData);
        if (protectedData.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("What a browser brought back is too short.");
        }

        var plain = new byte[protectedData.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(protectedData.AsSpan(0, NonceBytes), protectedData.AsSpan(NonceBytes + TagBytes), protectedData.AsSpan(NonceBytes, TagBytes), plain);
        return plain;
    }
}
