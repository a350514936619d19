using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Plans;

namespace Sightline.Application.Planning;

/// <summary>What stands of plan and safety beside a family's line, as somebody may see it, on a day and as received then.</summary>
/// <param name="AsKnownOn">The day.</param>
/// <param name="Standing">What stands, each with its earlier versions: by sort, and within a sort the one that was recorded first.</param>
/// <param name="Ended">What was withdrawn, or is over by what it says of itself, each with its earlier versions.</param>
/// <param name="NotVisible">What stands and is not visible, counted by sort and agency: 'not visible to you, ask …'.</param>
public sealed record PlanAndSafety(DateOnly AsKnownOn, IReadOnlyList<ShownPlan> Standing, IReadOnlyList<ShownPlan> Ended, IReadOnlyList<PlansNotVisible> NotVisible)
{
    /// <summary>Nothing of it, for whoever sees no content.</summary>
    public static readonly PlanAndSafety Nothing = new(DateOnly.MinValue, [], [], []);

    /// <summary>What stands of one sort.</summary>
    /// <typeparam name="T">The sort.</typeparam>
    /// <returns>What was recorded, and whom to ask for the rest; neither where nothing was recorded.</returns>
    public SheetPart<Stated<T>> Of<T>()
        where T : PlanPart
    {
        var kind = KindOf(typeof(T));
        return new SheetPart<Stated<T>>(
            [.. Standing.Where(s => s.Part is T).Select(s => new Stated<T>((T)s.Part, s))],
            [.. NotVisible.Where(n => n.Kind == kind).Select(n => n.AgencyId).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Puts it together.</summary>
    /// <param name="plans">Every version that was known by the day, of every agency.</param>
    /// <param name="asKnownOn">The day.</param>
    /// <param name="decide">The one decision about a part.</param>
    /// <returns>What may be shown of it.</returns>
    public static PlanAndSafety Of(IReadOnlyList<ReceivedPlan> plans, DateOnly asKnownOn, Func<PlanPart, PlanDecision> decide)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(decide);
        var standing = new List<ShownPlan>();
        var ended = new List<ShownPlan>();
        var hidden = new List<(PlanPartKind Kind, string AgencyId)>();
        foreach (var versions in plans.GroupBy(p => p.Source))
        {
            var last = versions.MaxBy(p => p.Position)!;
            var why = decide(last.Part);
            var isStanding = last.End is null && !last.Part.IsOver(asKnownOn);
            if (why.IsVisible)
            {
                (isStanding ? standing : ended).Add(Show(last, why, [.. versions.Where(v => v != last && decide(v.Part).IsVisible).OrderByDescending(v => v.Position)], asKnownOn));
            }
            else if (isStanding)
            {
                hidden.Add((last.Part.Kind, last.Part.AgencyId));
            }
        }

        return new PlanAndSafety(
            asKnownOn,
            [.. standing.OrderBy(s => s.Part.Kind).ThenBy(s => (s.Part as Contact)?.Order ?? 0).ThenBy(s => s.Position)],
            [.. ended.OrderBy(s => s.Part.Kind).ThenBy(s => s.Position)],
            [.. hidden.GroupBy(h => h).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.AgencyId, StringComparer.Ordinal).Select(g => new PlansNotVisible(g.Key.Kind, g.Key.AgencyId, g.Count()))]);
    }

    private static ShownPlan Show(ReceivedPlan plan, PlanDecision why, IReadOnlyList<ReceivedPlan> before, DateOnly asKnownOn) =>
        new(plan.Part, plan.Position, plan.ReceivedAt, plan.Actor, why.Because, plan.End is null && plan.Part.IsPastReview(asKnownOn), plan.End, before);

    private static PlanPartKind KindOf(Type type) =>
        type == typeof(SafetyPlan) ? PlanPartKind.SafetyPlan
        : type == typeof(CareArrangement) ? PlanPartKind.CareArrangement
        : type == typeof(Contact) ? PlanPartKind.Contact
        : type == typeof(DangerToWorkers) ? PlanPartKind.DangerToWorkers
        : PlanPartKind.ChildNeeds;
}

/// <summary>Something of plan and safety, as it is shown.</summary>
/// <param name="Part">What was recorded.</param>
/// <param name="Position">Where it stands in the journal: by this it is recorded anew or withdrawn.</param>
/// <param name="ReceivedAt">When it was recorded here.</param>
/// <param name="Actor">The account that recorded it.</param>
/// <param name="Why">Why it is visible.</param>
/// <param name="IsPastReview">Whether the day by which somebody should have looked at it has passed.</param>
/// <param name="End">How it ended; null while it stands.</param>
/// <param name="Before">Its earlier versions that are visible, the last one first.</param>
public sealed record ShownPlan(PlanPart Part, Position Position, DateTimeOffset ReceivedAt, string Actor, PlanVisibleBecause Why, bool IsPastReview, PlanEnd? End, IReadOnlyList<ReceivedPlan> Before);

/// <summary>How many things of one sort that one agency recorded are not visible.</summary>
/// <param name="Kind">The sort.</param>
/// <param name="AgencyId">The agency to ask.</param>
/// <param name="Count">How many.</param>
public sealed record PlansNotVisible(PlanPartKind Kind, string AgencyId, int Count);
