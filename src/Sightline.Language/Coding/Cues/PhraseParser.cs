namespace Sightline.Language.Coding.Cues;

/// <summary>Reads a phrase of the lexicon: words, "a/b" for either, "[a]" for one that may be absent, "a*" for any ending, "~3" for a gap.</summary>
internal static class PhraseParser
{
    /// <summary>The plain sequences that a phrase stands for.</summary>
    /// <param name="phrase">The phrase.</param>
    public static IEnumerable<IReadOnlyList<string>> Variants(string phrase)
    {
        IEnumerable<List<string>> variants = [[]];
        foreach (var raw in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var optional = raw[0] == '[';
            var sequences = Sequences(optional ? raw[1..^1] : raw).ToList();
            if (optional)
            {
                sequences.Add([]);
            }

            variants = variants.SelectMany(v => sequences.Select(s => (List<string>)[.. v, .. s])).ToList();
        }

        return variants.Where(v => v.Count > 0);
    }

    // A hyphen parts words in records, so it does here; alternatives of one word each stay together as one element.
    private static IEnumerable<List<string>> Sequences(string part)
    {
        if (part[0] == '~')
        {
            yield return [part];
            yield break;
        }

        var single = new List<string>();
        foreach (var alternative in part.Split('/'))
        {
            var words = Words(alternative);
            if (words.Count == 1)
            {
                single.Add(words[0]);
            }
            else
            {
                yield return words;
            }
        }

        if (single.Count > 0)
        {
            yield return [string.Join('/', single)];
        }
    }

    private static List<string> Words(string text)
    {
        var clean = text.ToLowerInvariant().Replace('–', '-').Replace('’', '\'').TrimEnd(':', '\'');
        if (clean.EndsWith("'s", StringComparison.Ordinal))
        {
            clean = clean[..^2];
        }

        var isNumbers = clean.Length > 2 && clean[0] is '#' or >= '0' and <= '9';
        if (isNumbers || clean is "#-#")
        {
            return [clean.Any(char.IsAsciiDigit) || clean.All(c => c is '#' or '-') ? clean : "#"];
        }

        return [.. clean.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => w is "&" ? "and" : w)];
    }
}
