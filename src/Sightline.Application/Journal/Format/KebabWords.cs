using System.Text;
using System.Text.Json;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Journal.Format;

/// <summary>The words of one vocabulary by their kebab-case, looked up in UTF-8 without making a string of each.</summary>
/// <typeparam name="T">The vocabulary's enumeration.</typeparam>
internal sealed class KebabWords<T>
    where T : struct, Enum
{
    private readonly (byte[] Written, T Word)[][] _slots;

    /// <summary>Gathers the words.</summary>
    public KebabWords()
    {
        var words = Enum.GetValues<T>().Select(w => (Written: Encoding.UTF8.GetBytes(Kebab.Of(w)), Word: w)).ToList();
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 2);
        _slots = [.. Enumerable.Range(0, size).Select(i => words.Where(w => SlotOf(w.Written, size) == i).ToArray())];
    }

    /// <summary>Reads the string at which the reader stands.</summary>
    /// <param name="json">The reader.</param>
    /// <returns>The word.</returns>
    /// <exception cref="FormatException">The vocabulary does not have it.</exception>
    public T Read(ref Utf8JsonReader json)
    {
        var text = json.ValueSpan;
        foreach (var (written, word) in _slots[SlotOf(text, _slots.Length)])
        {
            if (text.SequenceEqual(written))
            {
                return word;
            }
        }

        throw new FormatException("A word is not in the vocabulary.");
    }

    /// <summary>Reads a list of them; the reader stands on its name.</summary>
    /// <param name="json">The reader.</param>
    /// <returns>The words.</returns>
    /// <exception cref="FormatException">The vocabulary does not have one of them.</exception>
    public List<T> ReadAll(ref Utf8JsonReader json)
    {
        var words = new List<T>(2);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            words.Add(Read(ref json));
        }

        return words;
    }

    // FNV-1a.
    private static int SlotOf(ReadOnlySpan<byte> text, int size)
    {
        var hash = 2166136261u;
        foreach (var b in text)
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return (int)(hash & (uint)(size - 1));
    }
}
