using System.Buffers;
using System.Text;

namespace Sightline.Documents.Export;

/// <summary>Makes any text fit to stand in XML.</summary>
public static class XmlText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not '\n' and not '\t').Concat(Enumerable.Range(0xD800, 0x800)).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c)]);

    /// <summary>Replaces what XML cannot hold (NUL and its like, halves of surrogate pairs) by U+FFFD, and makes every line end in a line feed.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Text that XML can hold.</returns>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(Doubtful);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (c is '\v' or '\f')
            {
                clean.Append('\n');
            }
            else
            {
                clean.Append(Doubtful.Contains(c) ? Replacement : c);
            }
        }

        return clean.ToString();
    }
}
