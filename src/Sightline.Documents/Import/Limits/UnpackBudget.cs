namespace Sightline.Documents.Import.Limits;

/// <summary>How much more an Office file may unpack to. What its directory claims is not believed: bytes are counted as they come.</summary>
internal sealed class UnpackBudget(ImportLimits limits, long packedBytes)
{
    private readonly long _most = Math.Min(
        limits.UnpackedBytes,
        Math.Max(limits.RatioCountsFromBytes, SaturatedProduct(packedBytes, limits.UnpackedRatio)));

    private long _unpacked;

    /// <summary>Whether the limit was reached.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes bytes that were unpacked.</summary>
    /// <param name="count">How many.</param>
    /// <returns>Whether they are within the limit.</returns>
    public bool Take(int count)
    {
        _unpacked += count;
        IsSpent |= _unpacked > _most;
        return !IsSpent;
    }

    private static long SaturatedProduct(long a, int b) => a > long.MaxValue / b ? long.MaxValue : a * b;
}
