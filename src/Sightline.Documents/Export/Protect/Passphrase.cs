using System.Security.Cryptography;
using System.Text;
using Sightline.Domain;

namespace Sightline.Documents.Export.Protect;

/// <summary>A passphrase that is good enough to protect a family's record. It never writes itself out, and is wiped when it is disposed of.</summary>
public sealed class Passphrase : IDisposable
{
    /// <summary>How many characters a passphrase has at least.</summary>
    public const int ShortestLength = 12;

    private readonly byte[] _bytes;

    private Passphrase(byte[] bytes) => _bytes = bytes;

    /// <summary>The passphrase in UTF-8, exactly as typed.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Takes a passphrase as somebody typed it.</summary>
    /// <param name="typed">The characters.</param>
    /// <returns>The passphrase, or in one sentence why it will not do; the sentence repeats nothing of it.</returns>
    public static Reading<Passphrase> Read(ReadOnlySpan<char> typed)
    {
        var characters = 0;
        var isOneOverAndOver = true;
        Rune? first = null;
        for (var rest = typed; rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != System.Buffers.OperationStatus.Done || Rune.IsControl(rune))
            {
                return Reading<Passphrase>.Not("The passphrase has a character in it that nobody can type into the page. Use letters, digits, spaces and signs.");
            }

            first ??= rune;
            isOneOverAndOver &= rune == first;
            characters++;
            rest = rest[length..];
        }

        if (characters < ShortestLength)
        {
            return Reading<Passphrase>.Not($"The passphrase is too short. Use at least {ShortestLength} characters: four words that do not belong together are good.");
        }

        if (isOneOverAndOver)
        {
            return Reading<Passphrase>.Not("The passphrase is one character over and over. Use four words that do not belong together.");
        }

        if (char.IsWhiteSpace(typed[0]) || char.IsWhiteSpace(typed[^1]))
        {
            return Reading<Passphrase>.Not("The passphrase begins or ends with a space, which is easily lost. Take it away.");
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(typed)];
        Encoding.UTF8.GetBytes(typed, bytes);
        return Reading<Passphrase>.Of(new Passphrase(bytes));
    }

    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for every passphrase.</returns>
    public override string ToString() => "a passphrase";

    /// <summary>Wipes the passphrase from memory.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);
}
