using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>
/// Something that a review says could have been seen. A pattern is a pure function of a view: the same view always gives the same findings,
/// and it decides nothing about a family. How one is added: docs/how-to/add-a-pattern.md.
/// </summary>
public abstract class Pattern
{
    /// <summary>What it is.</summary>
    public abstract PatternDescriptor Descriptor { get; }

    /// <summary>Looks for the pattern in a view.</summary>
    /// <param name="view">The line as a reader knew it on a day.</param>
    /// <param name="limits">The pattern's thresholds.</param>
    /// <param name="found">Takes what is found.</param>
    public abstract void Find(View view, PatternLimits limits, Findings found);
}
