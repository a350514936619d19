namespace Sightline.Population;

/// <summary>Numbers that follow from a seed alone (SplitMix64, Steele and others 2014), so that a family is the same at every run and on every machine.</summary>
internal sealed class Chance
{
    private ulong _state;

    /// <summary>Begins.</summary>
    /// <param name="seed">The authority's seed.</param>
    /// <param name="family">The family's number: each has numbers of its own.</param>
    public Chance(int seed, int family) => _state = unchecked(((ulong)(uint)seed << 32) ^ ((ulong)(uint)family * 0xD1B54A32D192ED03UL));

    /// <summary>A whole number.</summary>
    /// <param name="limit">One past the greatest, 1 or more.</param>
    /// <returns>0 up to, and without, the limit.</returns>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A whole number between two, both included.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    /// <returns>The number.</returns>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens.</summary>
    /// <param name="share">Its share, 0 to 1.</param>
    /// <returns>True in that share of the times.</returns>
    public bool Happens(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    /// <summary>One of several.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="items">Them.</param>
    /// <returns>One.</returns>
    public T Of<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    private ulong Next()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        var z = unchecked((_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return z ^ (z >> 31);
    }
}
