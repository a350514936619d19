using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Storage.Accounts;

/// <summary>Tokens that a browser holds: 256 bits of chance, of which only the hash is kept, so that who reads the database cannot go on with anybody's session.</summary>
internal static class Tokens
{
    private const int Bytes = 32;

    /// <summary>Makes one.</summary>
    /// <returns>The token, in base 64 for addresses.</returns>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Its SHA-256; that of nothing where it is far too long to be one.</returns>
    public static byte[] Kept(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token.Length > 2 * Bytes ? string.Empty : token));
}
