using System.Text;
using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>What the headings of agencies' chronologies mean: the words, and how surely each says what its column is for.</summary>
internal static class HeadingLexicon
{
    private const double WithinLongerHeading = 0.82;

    private static readonly Dictionary<string, List<(CellRole Role, double Weight)>> Phrases = Build();
    private static readonly int LongestPhrase = Phrases.Keys.Max(p => p.Split(' ').Length);

    /// <summary>Finds what a heading can mean.</summary>
    /// <param name="heading">The heading as written.</param>
    /// <returns>Each possible role with its weight, 0 to 1; none where no word of it is known.</returns>
    public static Dictionary<CellRole, double> Read(string heading)
    {
        var found = new Dictionary<CellRole, double>();
        var words = Normal(heading).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 14)
        {
            return found;
        }

        var covered = new bool[words.Length];
        var counts = new Dictionary<CellRole, int>();
        for (var length = Math.Min(words.Length, LongestPhrase); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                if (covered.AsSpan(start, length).Contains(true) || !Phrases.TryGetValue(string.Join(' ', words, start, length), out var roles))
                {
                    continue;
                }

                covered.AsSpan(start, length).Fill(value: true);
                foreach (var (role, weight) in roles)
                {
                    found[role] = Math.Max(found.GetValueOrDefault(role), weight);
                    counts[role] = counts.GetValueOrDefault(role) + length;
                }
            }
        }

        foreach (var (role, count) in counts)
        {
            // A phrase that fills the heading says it; one among other words says it less surely.
            found[role] *= count >= words.Length ? 1 : WithinLongerHeading * (0.7 + (0.3 * count / words.Length));
        }

        return found;
    }

    /// <summary>A heading as it is compared: lower case, letters and digits, words parted by one space.</summary>
    /// <param name="heading">The heading as written.</param>
    /// <returns>The same, plain.</returns>
    public static string Normal(string heading)
    {
        var text = new StringBuilder(heading.Length);
        var start = 0;
        for (var i = 0; i < heading.Length; i++)
        {
            var letter = heading[i];
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is '\'' or '\u2019' or '\u2018')
            {
                continue;
            }
            else if (text.Length > start)
            {
                text.Append(' ');
                start = text.Length;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Whether two headings are the same but for case, marks and white space. Nothing is allocated: it is asked of every cell.</summary>
    /// <param name="one">A heading.</param>
    /// <param name="other">Another.</param>
    /// <returns>True where their letters and digits are the same, and there are any.</returns>
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0, same = 0;
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i]))
            {
                i++;
            }

            while (j < other.Length && !char.IsLetterOrDigit(other[j]))
            {
                j++;
            }

            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length && same > 0;
            }

            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++]))
            {
                return false;
            }

            same++;
        }
    }

    private static Dictionary<string, List<(CellRole Role, double Weight)>> Build()
    {
        var phrases = new Dictionary<string, List<(CellRole, double)>>(StringComparer.Ordinal);
        foreach (var (role, weight, spelled) in HeadingWords.All)
        {
            foreach (var phrase in spelled.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!phrases.TryGetValue(phrase, out var roles))
                {
                    phrases[phrase] = roles = [];
                }

                roles.Add((role, weight));
            }
        }

        return phrases;
    }
}
