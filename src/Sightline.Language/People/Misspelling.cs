namespace Sightline.Language.People;

/// <summary>How far two spellings are apart.</summary>
internal static class Misspelling
{
    private const int Longest = 24;

    /// <summary>Whether a word may be a misspelling of a name: one slip in a short name, two in a long one, the first letter kept.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>True where it may.</returns>
    public static bool MayBe(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        if (word.Length < 4 || name.Length < 4 || word.Length > Longest || name.Length > Longest || word[0] != name[0])
        {
            return false;
        }

        var allowed = Math.Min(word.Length, name.Length) >= 7 ? 2 : 1;
        return Math.Abs(word.Length - name.Length) <= allowed && Distance(word, name) <= allowed;
    }

    /// <summary>Insertions, deletions, changed letters and swapped neighbours between two words (optimal string alignment).</summary>
    /// <param name="a">A word of at most 24 letters.</param>
    /// <param name="b">Another.</param>
    /// <returns>How many.</returns>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(row[j - 1] + 1, above[j] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, before[j - 2] + 1);
                }

                row[j] = least;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[b.Length];
    }
}
