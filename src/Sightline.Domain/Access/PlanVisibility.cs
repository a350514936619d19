using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;

namespace Sightline.Domain.Access;

/// <summary>Why a part of plan and safety is visible to somebody who may see the record, or that it is not.</summary>
public enum PlanVisibleBecause
{
    /// <summary>It is not: it is counted, and the agency to ask is named.</summary>
    NotVisible,

    /// <summary>It is a danger to those who visit: whoever may see the content sees it.</summary>
    DangerToWorkers,

    /// <summary>A review reads every agency's record.</summary>
    Review,

    /// <summary>The own agency recorded it.</summary>
    OwnAgency,

    /// <summary>It was shared with the own agency when it was recorded.</summary>
    SharedWith,

    /// <summary>Whoever is on duty out of hours sees what keeps the children safe tonight.</summary>
    OutOfHours,

    /// <summary>A sharing rule opens it.</summary>
    SharingRule,
}

/// <summary>Whether a part of plan and safety is visible, and why.</summary>
/// <param name="Because">Why.</param>
/// <param name="Rule">The rule that opens it; null where none is needed.</param>
public readonly record struct PlanDecision(PlanVisibleBecause Because, SharingRule? Rule)
{
    /// <summary>Whether it is visible.</summary>
    public bool IsVisible => Because != PlanVisibleBecause.NotVisible;
}

/// <summary>Which parts of plan and safety are visible to somebody who may see a family's record: the one place where that is decided.</summary>
public static class PlanVisibility
{
    /// <summary>Decides on one part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="of">The sort of agency that recorded it.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="decision">What was decided about the record.</param>
    /// <param name="rules">The sharing rules in force.</param>
    /// <param name="statuses">The statuses that the children whom it is about have.</param>
    /// <returns>Whether it is visible, and why.</returns>
    public static PlanDecision Of(PlanPart part, AgencyKind of, Viewer viewer, AccessDecision decision, IReadOnlyList<SharingRule> rules, IReadOnlySet<StatusLevel> statuses)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(statuses);
        if (decision.Level != AccessLevel.Content)
        {
            return new PlanDecision(PlanVisibleBecause.NotVisible, Rule: null);
        }

        if (WithoutRule(part, viewer, decision) is var why and not PlanVisibleBecause.NotVisible)
        {
            return new PlanDecision(why, Rule: null);
        }

        foreach (var rule in rules)
        {
            if (Opens(rule, part, of, viewer.AgencyKind, statuses))
            {
                return new PlanDecision(PlanVisibleBecause.SharingRule, rule);
            }
        }

        return new PlanDecision(PlanVisibleBecause.NotVisible, Rule: null);
    }

    private static PlanVisibleBecause WithoutRule(PlanPart part, Viewer viewer, AccessDecision decision) =>
        part.Kind == PlanPartKind.DangerToWorkers ? PlanVisibleBecause.DangerToWorkers
        : decision.Basis == RelationshipBasis.ReviewAppointment ? PlanVisibleBecause.Review
        : string.Equals(part.AgencyId, viewer.AgencyId, StringComparison.Ordinal) ? PlanVisibleBecause.OwnAgency
        : part.SharedWith.Contains(viewer.AgencyId, StringComparer.Ordinal) ? PlanVisibleBecause.SharedWith
        : viewer.Role == Role.DutyWorker ? PlanVisibleBecause.OutOfHours
        : PlanVisibleBecause.NotVisible;

    // A rule about a theme opens nothing here, since a part has none; one about documents opens safety plans, which are among them.
    private static bool Opens(SharingRule rule, PlanPart part, AgencyKind of, AgencyKind to, IReadOnlySet<StatusLevel> statuses) =>
        rule.Theme is null
        && (rule.To is null || rule.To == to)
        && (rule.Of is null || rule.Of == of)
        && (rule.Kind is null || (rule.Kind == EntryKind.Document && part.Kind == PlanPartKind.SafetyPlan))
        && (rule.Status is not { } status || statuses.Contains(status));
}
