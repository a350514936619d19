namespace Sightline.Language.Dates;

/// <summary>Reads the name of a month: in English or Welsh, in full, shortened, or misspelt by one letter.</summary>
internal static class Months
{
    private static readonly string[] English =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Welsh =
    [
        "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
    ];

    /// <summary>Reads a month.</summary>
    /// <param name="word">The word, in lower case, without a full stop.</param>
    /// <param name="isLenient">Whether a name that is wrong by one letter may pass.</param>
    /// <returns>1 to 12, or 0 where it is not a month or could be two.</returns>
    public static int Read(ReadOnlySpan<char> word, bool isLenient)
    {
        if (word.Length < 3)
        {
            return 0;
        }

        for (var i = 0; i < 12; i++)
        {
            if (English[i].AsSpan().StartsWith(word, StringComparison.Ordinal) || word.SequenceEqual(Welsh[i]))
            {
                return i + 1;
            }
        }

        return word switch
        {
            "mch" => 3,
            "jly" => 7,
            "spt" or "sepr" => 9,
            _ => isLenient && word.Length >= 4 ? Misspelt(word) : 0,
        };
    }

    private static int Misspelt(ReadOnlySpan<char> word)
    {
        var found = 0;
        for (var i = 0; i < 12; i++)
        {
            if (English[i].Length < 4 || !IsOneLetterOff(word, English[i]))
            {
                continue;
            }

            if (found != 0)
            {
                return 0;
            }

            found = i + 1;
        }

        return found;
    }

    private static bool IsOneLetterOff(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var start = word.CommonPrefixLength(name);
        word = word[start..];
        name = name[start..];
        return (word.Length - name.Length) switch
        {
            0 => word[1..].SequenceEqual(name[1..])
                || (word.Length >= 2 && word[0] == name[1] && word[1] == name[0] && word[2..].SequenceEqual(name[2..])),
            1 => word[1..].SequenceEqual(name),
            -1 => word.SequenceEqual(name[1..]),
            _ => false,
        };
    }
}
