using System.Collections.Concurrent;
using System.Text;

namespace Sightline.Domain.Chronology;

/// <summary>Words of the vocabulary as files write them: kebab-case, where the code writes PascalCase.</summary>
public static class Kebab
{
    private static readonly ConcurrentDictionary<Enum, string> Written = new();

    /// <summary>Writes a word of the vocabulary.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Its kebab-case form: <c>WasNotBrought</c> gives <c>was-not-brought</c>, <c>Section47</c> gives <c>section-47</c>.</returns>
    public static string Of(Enum word)
    {
        return Written.GetOrAdd(word, static w =>
        {
            var name = w.ToString();
            var text = new StringBuilder(name.Length + 4);
            for (var i = 0; i < name.Length; i++)
            {
                var starts = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]));
                if (starts && i > 0)
                {
                    text.Append('-');
                }

                text.Append(char.ToLowerInvariant(name[i]));
            }

            return text.ToString();
        });
    }

    /// <summary>Reads a word of the vocabulary.</summary>
    /// <typeparam name="T">The vocabulary's enumeration.</typeparam>
    /// <param name="text">Kebab-case text.</param>
    /// <returns>The word, or null where the vocabulary does not have it.</returns>
    public static T? Read<T>(string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        foreach (var word in Enum.GetValues<T>())
        {
            if (string.Equals(Of(word), text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
