using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>
/// The base64url of tokens and keys (RFC 7515, section 2): its own alphabet, no padding, no white space, and no bits left over, so that each value has one spelling.
/// </summary>
internal static class StrictBase64Url
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The bytes; null where the text is empty or not strictly base64url.</returns>
    public static byte[]? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") || text.Length % 4 == 1)
        {
            return null;
        }

        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        return Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && text.SequenceEqual(Write(bytes.AsSpan(0, written))) ? bytes[..written] : null;
    }

    /// <summary>Writes it.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The text, without padding.</returns>
    public static string Write(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    /// <summary>Draws a value that nobody can guess: 256 bits.</summary>
    /// <returns>43 characters of base64url.</returns>
    public static string Draw() => Write(RandomNumberGenerator.GetBytes(32));
}
