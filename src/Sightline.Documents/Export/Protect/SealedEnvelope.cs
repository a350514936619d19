using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Documents.Export.Protect;

/// <summary>
/// Bytes that only a passphrase opens: a key by PBKDF2 with HMAC-SHA-256, then AES-256-GCM. What is needed besides the passphrase stands in
/// <see cref="Parameters"/>, and these are bound to the sealed bytes as associated data: changing a letter of them is as bad as a wrong passphrase.
/// </summary>
internal sealed class SealedEnvelope
{
    /// <summary>How often the key derivation runs. Guessing costs as much; OWASP's floor for this function is 600,000.</summary>
    public const int Iterations = 1_000_000;

    private const int SaltLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int KeyLength = 32;

    private SealedEnvelope(string parameters, byte[] content) => (Parameters, Content) = (parameters, content);

    /// <summary>All that opening needs besides the passphrase, in one line.</summary>
    public string Parameters { get; }

    /// <summary>The sealed bytes, the tag last.</summary>
    public byte[] Content { get; }

    /// <summary>Seals bytes, with a new salt and a new nonce each time.</summary>
    /// <param name="plain">The bytes.</param>
    /// <param name="passphrase">What will open them.</param>
    /// <returns>The envelope.</returns>
    public static SealedEnvelope Seal(ReadOnlySpan<byte> plain, Passphrase passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        var parameters = string.Create(
            CultureInfo.InvariantCulture,
            $"sightline-protected-page;version=1;key=PBKDF2-HMAC-SHA-256;iterations={Iterations};salt={Convert.ToBase64String(salt)};cipher=AES-256-GCM;nonce={Convert.ToBase64String(nonce)}");
        var content = new byte[plain.Length + TagLength];
        Span<byte> key = stackalloc byte[KeyLength];
        try
        {
            Rfc2898DeriveBytes.Pbkdf2(passphrase.Bytes, salt, key, Iterations, HashAlgorithmName.SHA256);
            using var cipher = new AesGcm(key, TagLength);
            cipher.Encrypt(nonce, plain, content.AsSpan(0, plain.Length), content.AsSpan(plain.Length), Encoding.UTF8.GetBytes(parameters));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }

        return new SealedEnvelope(parameters, content);
    }
}
