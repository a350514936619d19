using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Application.SignIn;

/// <summary>Codes of an authenticator app, as RFC 6238 makes them: six digits, anew every thirty seconds, with SHA-1, which is what every app knows.</summary>
public static class Totp
{
    /// <summary>How long one code holds.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>How many steps a code may be early or late (RFC 6238, 5.2, asks for one at most).</summary>
    public const int StepsAround = 1;

    /// <summary>How many bytes a secret has (RFC 4226, 4, R6: 20 are advised).</summary>
    public const int SecretBytes = 20;

    private const int Digits = 6;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Makes a secret.</summary>
    /// <returns>Its bytes.</returns>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>The step in which a moment is.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>The step's number.</returns>
    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    /// <summary>The code of a step.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="step">The step.</param>
    /// <returns>Six digits.</returns>
    public static string CodeOf(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238's own, and the only one that every app knows; HMAC does not rest on collisions.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Finds the step that a code is of. Every step is tried, whichever fits.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="typed">What was typed; spaces do not count.</param>
    /// <param name="at">The moment.</param>
    /// <returns>The step; null where the code is of none around the moment.</returns>
    public static long? StepOfCode(ReadOnlySpan<byte> secret, string? typed, DateTimeOffset at)
    {
        Span<byte> code = stackalloc byte[Digits];
        var length = 0;
        foreach (var sign in typed ?? string.Empty)
        {
            if (char.IsWhiteSpace(sign))
            {
                continue;
            }

            if (!char.IsAsciiDigit(sign) || length == Digits)
            {
                code.Clear();
                break;
            }

            code[length++] = (byte)sign;
        }

        long? found = null;
        var now = StepOf(at);
        for (var step = now - StepsAround; step <= now + StepsAround; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(CodeOf(secret, step))))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>A secret as a person types it into an app: base 32 (RFC 4648), in groups of four.</summary>
    /// <param name="secret">The secret.</param>
    /// <returns>The text.</returns>
    public static string ToText(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        int bits = 0, held = 0, written = 0;
        foreach (var b in secret)
        {
            held = (held << 8) | b;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                if (written > 0 && written % 4 == 0)
                {
                    text.Append(' ');
                }

                text.Append(Base32[(held >> bits) & 31]);
                written++;
            }
        }

        if (bits > 0)
        {
            text.Append(Base32[(held << (5 - bits)) & 31]);
        }

        return text.ToString();
    }
}
