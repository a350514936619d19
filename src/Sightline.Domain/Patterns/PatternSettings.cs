namespace Sightline.Domain.Patterns;

/// <summary>The patterns with the thresholds of one partnership.</summary>
public sealed class PatternSettings
{
    /// <summary>Every pattern with its defaults.</summary>
    public static readonly PatternSettings Default = new([]);

    private readonly Dictionary<string, PatternLimits> _limits;

    /// <summary>Sets what a partnership changed.</summary>
    /// <param name="changed">The limits that differ from the defaults.</param>
    public PatternSettings(IEnumerable<PatternLimits> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        _limits = PatternCatalogue.All.ToDictionary(p => p.Descriptor.Id, p => PatternLimits.DefaultOf(p.Descriptor), StringComparer.Ordinal);
        foreach (var limits in changed)
        {
            _limits[limits.Pattern.Id] = limits;
        }
    }

    /// <summary>The thresholds of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The thresholds.</returns>
    public PatternLimits Of(PatternDescriptor pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return _limits.TryGetValue(pattern.Id, out var limits) ? limits : PatternLimits.DefaultOf(pattern);
    }
}
