using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Access;

/// <summary>Why an entry is visible to somebody who may see the record, or that it is not.</summary>
public enum VisibleBecause
{
    /// <summary>It is not: 'part of this record is not visible to you'.</summary>
    NotVisible,

    /// <summary>The own agency wrote it.</summary>
    OwnAgency,

    /// <summary>The own agency was told of it, or sat in the meeting.</summary>
    Told,

    /// <summary>A sharing rule opens it.</summary>
    SharingRule,

    /// <summary>A review reads every agency's record.</summary>
    Review,
}

/// <summary>Whether an entry is visible, and why.</summary>
/// <param name="Because">Why.</param>
/// <param name="Rule">The rule that opens it; null where none is needed.</param>
public readonly record struct EntryDecision(VisibleBecause Because, SharingRule? Rule)
{
    /// <summary>Whether it is visible.</summary>
    public bool IsVisible => Because != VisibleBecause.NotVisible;
}

/// <summary>Which entries of a record are visible to somebody who may see it.</summary>
public static class EntryVisibility
{
    /// <summary>Decides on one entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="decision">What was decided about the record.</param>
    /// <param name="rules">The sharing rules that are in force.</param>
    /// <param name="statusOf">The levels at which services are involved now with a child, by its id.</param>
    /// <returns>Whether it is visible, and why.</returns>
    public static EntryDecision Of(Entry entry, Viewer viewer, AccessDecision decision, IReadOnlyList<SharingRule> rules, Func<string, IReadOnlySet<StatusLevel>> statusOf)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(statusOf);
        if (decision.Level != AccessLevel.Content)
        {
            return new EntryDecision(VisibleBecause.NotVisible, Rule: null);
        }

        if (decision.Basis == RelationshipBasis.ReviewAppointment)
        {
            return new EntryDecision(VisibleBecause.Review, Rule: null);
        }

        if (string.Equals(entry.AgencyId, viewer.AgencyId, StringComparison.Ordinal))
        {
            return new EntryDecision(VisibleBecause.OwnAgency, Rule: null);
        }

        if (entry.Attended.Contains(viewer.AgencyId, StringComparer.Ordinal) || entry.Told.Any(t => string.Equals(t.AgencyId, viewer.AgencyId, StringComparison.Ordinal)))
        {
            return new EntryDecision(VisibleBecause.Told, Rule: null);
        }

        foreach (var rule in rules)
        {
            if (Opens(rule, entry, viewer.AgencyKind, statusOf))
            {
                return new EntryDecision(VisibleBecause.SharingRule, rule);
            }
        }

        return new EntryDecision(VisibleBecause.NotVisible, Rule: null);
    }

    private static bool Opens(SharingRule rule, Entry entry, AgencyKind to, Func<string, IReadOnlySet<StatusLevel>> statusOf) =>
        (rule.To is null || rule.To == to)
        && (rule.Of is null || rule.Of == entry.Account.Agency.Kind)
        && (rule.Kind is null || entry.Codes.Any(c => c.Kind == rule.Kind))
        && (rule.Theme is null || entry.Themes.Contains(rule.Theme.Value))
        && (rule.Status is not { } status || entry.Concerning.Any(p => statusOf(p).Contains(status)));
}
