using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>No professional has seen a child for longer than the child's age and status allow.</summary>
public sealed class ChildNotSeen : Pattern
{
    private static readonly Threshold UnderFive = Threshold.Days("under-five", 90, "for a child under 5");
    private static readonly Threshold FiveAndOver = Threshold.Days("five-and-over", 182, "for a child of 5 or over");
    private static readonly Threshold InNeed = Threshold.Days("in-need", 42, "for a child in need");
    private static readonly Threshold OnPlan = Threshold.Days("on-plan", 14, "for a child on a child protection plan");
    private static readonly Threshold ToWrite = Threshold.Days("to-write-down", 2, "further days in which a sight on the last day may still be written down");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "not-seen",
        "Nobody from any agency is on record as having seen the child for 90 days (younger than 5), 182 days (older), 42 days while in need, or 14 days while on a plan.",
        "Who will see the child, by when, and what do those who visited say that they saw?",
        "A sight that an agency did not send, or wrote without saying who was seen; a child who lives elsewhere and is seen there.",
        [Medway("summary of known background"), Stockport("5.2")],
        UnderFive,
        FiveAndOver,
        InNeed,
        OnPlan,
        ToWrite);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child) || view.Sightings.FirstNaming(child) is not { } first)
            {
                continue;
            }

            var seen = view.Sightings.LastSeeing(child);
            var since = seen?.On ?? (child.BornOn > first.On ? child.BornOn.Value : first.On);
            var open = view.Statuses.PlanOrInNeed(child);
            var limit = limits[open?.Level switch
            {
                StatusLevel.ChildProtectionPlan => OnPlan,
                StatusLevel.ChildInNeed => InNeed,
                _ => view.Children.IsUnder(child, 5) ? UnderFive : FiveAndOver,
            }];
            if (view.Clock.HaveDaysPassed(since, limit + limits[ToWrite]))
            {
                found.Child(child, [seen ?? first, open?.StartedBy, .. VisitsSince(view, child, since).SelectMany(v => v.Accounts).Select(a => a.Row)], who => Sentence(view, who, child, seen is not null, since));
            }
        }
    }

    private static string Sentence(View view, Who who, FamilyMember child, bool wasSeen, DateOnly since)
    {
        var visits = VisitsSince(view, child, since).Count;
        var then = visits == 0 ? string.Empty : $"; {Who.Count(visits, "visit")} since {(visits == 1 ? "does" : "do")} not say that {(who.IsOne ? "the child was" : "they were")} seen";
        return wasSeen
            ? $"{who.Names} {who.Have} not been seen by any professional since {Who.Day(since)}, {Who.Days(since, view.Clock.AsKnownOn)}{then}."
            : $"No record says that {who.Names} {who.Were} ever seen, {Who.Days(since, view.Clock.AsKnownOn)} since {Who.Day(since)}{then}.";
    }

    // A visit that the service itself put off is none.
    private static IReadOnlyList<LineEvent> VisitsSince(View view, FamilyMember child, DateOnly since)
    {
        var made = new List<Fact>();
        var visits = view.Facts(Chronology.EntryKind.Visit);
        for (var i = visits.Length - 1; i >= 0 && visits[i].On > since; i--)
        {
            var visit = visits[i];
            if (visit.Outcome != Chronology.EntryOutcome.CancelledByService && view.Bears(visit.Row, child) && made.TrueForAll(m => m.Row != visit.Row))
            {
                made.Insert(0, visit);
            }
        }

        return CountedOnce.Of(made, 0);
    }
}
