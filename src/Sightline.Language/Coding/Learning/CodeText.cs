using Sightline.Domain.Chronology;

namespace Sightline.Language.Coding.Learning;

/// <summary>Codes as the lexicon and the corpus write them: <c>kind/type/outcome</c>, a hyphen for what is absent, several parted by semicolons.</summary>
internal static class CodeText
{
    /// <summary>Reads codes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The codes; null where a word is not of the vocabulary or does not go with its kind.</returns>
    public static IReadOnlyList<EntryCode>? Read(string text)
    {
        var codes = new List<EntryCode>();
        foreach (var written in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = written.Split('/');
            var type = Word<EntryType>(parts, 1, out var typeKnown);
            var outcome = Word<EntryOutcome>(parts, 2, out var outcomeKnown);
            if (Kebab.Read<EntryKind>(parts[0]) is not { } kind || !typeKnown || !outcomeKnown)
            {
                return null;
            }

            var code = new EntryCode(kind, type, outcome, []);
            if (!CodeVocabulary.Has(code))
            {
                return null;
            }

            codes.Add(code);
        }

        return codes;
    }

    private static T? Word<T>(string[] parts, int at, out bool known)
        where T : struct, Enum
    {
        known = true;
        if (parts.Length <= at || parts[at] is "-" or "")
        {
            return null;
        }

        var word = Kebab.Read<T>(parts[at]);
        known = word is not null;
        return word;
    }
}
