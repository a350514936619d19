using System.Text;

namespace Sightline.Language.People;

/// <summary>Folds the spellings that British names share into one key, so that names that sound alike meet.</summary>
internal static class SoundKey
{
    private static readonly (string From, string To)[] Folds =
    [
        ("eigh", "i"), ("igh", "i"), ("ough", "o"), ("ph", "f"), ("ck", "k"), ("x", "ks"), ("qu", "k"), ("sh", "s"), ("ch", "k"), ("gh", "g"), ("th", "t"), ("ce", "se"), ("ci", "si"),
        ("cy", "si"), ("c", "k"), ("z", "s"), ("ay", "a"), ("ai", "a"), ("ei", "i"), ("ey", "i"), ("ea", "i"), ("ee", "i"), ("ie", "i"), ("y", "i"), ("oe", "o"), ("ou", "u"), ("oo", "u"), ("ge", "je"), ("gi", "ji"), ("h", string.Empty),
    ];

    /// <summary>The key of a word.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <returns>The key; empty for a word without letters.</returns>
    public static string Of(string word)
    {
        var key = word;
        foreach (var (from, to) in Folds)
        {
            key = key.Replace(from, to, StringComparison.Ordinal);
        }

        var folded = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (char.IsLetter(c) && (folded.Length == 0 || folded[^1] != c))
            {
                folded.Append(c);
            }
        }

        while (folded.Length > 3 && folded[^1] == 'e')
        {
            folded.Length--;
        }

        return folded.ToString();
    }
}
