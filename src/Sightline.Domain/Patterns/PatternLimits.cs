namespace Sightline.Domain.Patterns;

/// <summary>The values of one pattern's thresholds: the defaults, or what a partnership set, each with its reason.</summary>
public sealed class PatternLimits
{
    private readonly int[] _values;
    private readonly string?[] _reasons;

    private PatternLimits(PatternDescriptor pattern, int[] values, string?[] reasons)
    {
        Pattern = pattern;
        _values = values;
        _reasons = reasons;
    }

    /// <summary>The pattern.</summary>
    public PatternDescriptor Pattern { get; }

    /// <summary>The value of a threshold.</summary>
    /// <param name="threshold">One of the pattern's.</param>
    public int this[Threshold threshold] => _values[threshold.Index];

    /// <summary>The defaults of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The limits.</returns>
    public static PatternLimits DefaultOf(PatternDescriptor pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new PatternLimits(pattern, [.. pattern.Thresholds.Select(t => t.Default)], new string?[pattern.Thresholds.Count]);
    }

    /// <summary>The same with one value set by a partnership.</summary>
    /// <param name="threshold">One of the pattern's.</param>
    /// <param name="value">The value, between the threshold's least and most.</param>
    /// <param name="reason">Why the partnership set it.</param>
    /// <returns>The limits.</returns>
    public PatternLimits With(Threshold threshold, int value, string reason)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        if (threshold.Index >= Pattern.Thresholds.Count || Pattern.Thresholds[threshold.Index] != threshold)
        {
            throw new ArgumentException("The threshold is another pattern's.", nameof(threshold));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(value, threshold.Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, threshold.Most);
        var values = (int[])_values.Clone();
        var reasons = (string?[])_reasons.Clone();
        values[threshold.Index] = value;
        reasons[threshold.Index] = reason;
        return new PatternLimits(Pattern, values, reasons);
    }

    /// <summary>Every threshold with its value, and why a partnership set it.</summary>
    /// <returns>The thresholds in the descriptor's order.</returns>
    public IReadOnlyList<SetThreshold> All() => [.. Pattern.Thresholds.Select(t => new SetThreshold(t, _values[t.Index], _reasons[t.Index]))];
}

/// <summary>A threshold as it was applied.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">Why a partnership set it; null where the default stands.</param>
public sealed record SetThreshold(Threshold Threshold, int Value, string? Reason)
{
    /// <summary>Where the value comes from: the partnership's reason, or the source of the default.</summary>
    public string From => Reason is null ? Threshold.Source : $"this partnership: {Reason}";
}
