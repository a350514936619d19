using Sightline.Domain.Chronology;

namespace Sightline.Language.Sayings;

/// <summary>Reads what the words of a row say beside its codes, sentence by sentence.</summary>
public static class SayingReader
{
    private const int LongestRead = 20_000;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The words of a row; what is beyond 20,000 characters is not looked at.</param>
    /// <returns>What they say; <see cref="Saying.None"/> where none of it is said.</returns>
    public static Saying Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Saying.None;
        var all = text.AsSpan(0, Math.Min(text.Length, LongestRead));
        var rest = all;
        while (!rest.IsEmpty)
        {
            var end = EndOfSentence(rest);
            var sentence = rest[..end];
            foreach (var phrases in SayingLexicon.All)
            {
                if ((said & phrases.Saying) == Saying.None && phrases.AreIn(sentence, all))
                {
                    said |= phrases.Saying;
                }
            }

            rest = rest[end..];
        }

        return said;
    }

    // After a full stop that a space follows, a semicolon or a line's end.
    private static int EndOfSentence(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or ';' or '!' or '?' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
