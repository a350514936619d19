using System.Globalization;

namespace Sightline.Domain.Patterns;

/// <summary>A threshold that a partnership sets, as somebody wrote it down: not yet looked at.</summary>
/// <param name="Pattern">The pattern's id, or that of <see cref="SignalLife.Quiet"/>.</param>
/// <param name="Threshold">The threshold's name.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">Why; it is shown with every signal.</param>
public sealed record ChosenThreshold(string Pattern, string Threshold, int Value, string Reason)
{
    /// <summary>Makes settings of all that a partnership sets.</summary>
    /// <param name="chosen">What it sets; what it does not name keeps its default.</param>
    /// <returns>The settings, or the first thing that is wrong with them.</returns>
    public static Reading<PatternSettings> SettingsOf(IReadOnlyList<ChosenThreshold> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        var changed = new Dictionary<string, PatternLimits>(StringComparer.Ordinal);
        var taken = new HashSet<(string, string)>();
        foreach (var one in chosen)
        {
            if (PatternCatalogue.Describe(one.Pattern) is not { } pattern)
            {
                return Reading<PatternSettings>.Not("A threshold is of no pattern that is known here: docs/reference/patterns.md lists them.");
            }

            if (pattern.Thresholds.FirstOrDefault(t => string.Equals(t.Name, one.Threshold, StringComparison.Ordinal)) is not { } threshold)
            {
                return Reading<PatternSettings>.Not($"{pattern.Id} has no threshold of a name that is given: docs/reference/patterns.md lists them.");
            }

            var at = $"{pattern.Id}.{threshold.Name}";
            if (AgainstIt(one, threshold, at) is { } reason)
            {
                return Reading<PatternSettings>.Not(reason);
            }

            if (!taken.Add((pattern.Id, threshold.Name)))
            {
                return Reading<PatternSettings>.Not($"{at} is set twice.");
            }

            changed[pattern.Id] = (changed.GetValueOrDefault(pattern.Id) ?? PatternLimits.DefaultOf(pattern)).With(threshold, one.Value, one.Reason.Trim());
        }

        return Reading<PatternSettings>.Of(new PatternSettings(changed.Values));
    }

    private static string? AgainstIt(ChosenThreshold chosen, Threshold threshold, string at) =>
        chosen.Value < threshold.Least || chosen.Value > threshold.Most
            ? string.Create(CultureInfo.InvariantCulture, $"{at} should be a whole number from {threshold.Least} to {threshold.Most}.")
            : string.IsNullOrWhiteSpace(chosen.Reason) ? $"{at} is set without a reason: write why, it is shown with every signal." : null;
}
