namespace Sightline.Language.Coding.Features;

/// <summary>Keys of features: the same 64 bits from a name in the model's file as from the parts met in a row.</summary>
internal static class FeatureKey
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The key of one part.</summary>
    /// <param name="part">A word, a cue's name, a prefix.</param>
    public static ulong Of(ReadOnlySpan<char> part)
    {
        var hash = Offset;
        foreach (var c in part)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>The key of parts in order.</summary>
    /// <param name="left">The key so far.</param>
    /// <param name="right">The next part's key.</param>
    public static ulong Join(ulong left, ulong right)
    {
        unchecked
        {
            var x = left ^ (right + 0x9E3779B97F4A7C15UL + (left << 6) + (left >> 2));
            x ^= x >> 31;
            return x * 0xBF58476D1CE4E5B9UL;
        }
    }

    /// <summary>The key of a name as the model's file writes it: parts parted by '|'.</summary>
    /// <param name="name">The name.</param>
    public static ulong OfName(string name)
    {
        var parts = name.Split('|');
        var key = Of(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            key = Join(key, Of(parts[i]));
        }

        return key;
    }
}
