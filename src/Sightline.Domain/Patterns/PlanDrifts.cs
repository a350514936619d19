using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child protection plan goes on without change: to its second review with nothing done, or for a year.</summary>
public sealed class PlanDrifts : Pattern
{
    private static readonly Threshold Reviews = Threshold.Count("reviews", 2, "review conferences with no action done and no measured progress", "Wales 2021, recommendation 2");
    private static readonly Threshold Long = Threshold.Months("months", 12, "months on the plan after which multi-agency supervision falls due", "Ava 2021, 5.117");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "plan-drift",
        "The plan came to its second review with nothing done and nothing measured as better, so that a paediatric review is due; or it is 12 months old, so that multi-agency supervision is due.",
        "What is better for the child than on the day the plan began, and how is that measured?",
        "An action that was done and written nowhere; progress that was measured by a tool which is not on the line.",
        [Wales("recommendation 2"), Ava("5.117")],
        Reviews,
        Long);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child) || view.Statuses.Now(child, StatusLevel.ChildProtectionPlan) is not { } plan)
            {
                continue;
            }

            var reviews = ReviewsOf(view, child, plan.From);
            var isUnmoved = reviews.Count >= limits[Reviews] && !HasMoved(view, child, plan.From);
            var isLong = view.Clock.HaveMonthsPassed(plan.From, limits[Long]) && !IsSupervised(view, child, plan.From);
            if (isUnmoved || isLong)
            {
                var due = Who.List([.. isUnmoved ? ["a paediatric review"] : Array.Empty<string>(), .. isLong ? ["multi-agency supervision"] : Array.Empty<string>()]);
                found.Child(child, [plan.StartedBy, .. reviews.SelectMany(r => r.Accounts).Select(a => a.Row), .. NotDone(view, child, plan.From)], who =>
                    $"{who.Names} {who.Have} been on a child protection plan since {Who.Day(plan.From)}, {Who.Days(plan.From, view.Clock.AsKnownOn)}, with {(reviews.Count == 0 ? "no review" : Who.Count(reviews.Count, "review"))}{(isUnmoved ? " and no action done" : string.Empty)}; {due} {(isUnmoved && isLong ? "fall" : "falls")} due.");
            }
        }
    }

    private static IReadOnlyList<LineEvent> ReviewsOf(View view, FamilyMember child, DateOnly from)
    {
        var reviews = new List<Fact>();
        foreach (var fact in view.Facts(EntryKind.Meeting))
        {
            if (fact.Type == EntryType.ReviewConference && fact.Outcome != EntryOutcome.Cancelled && fact.On > from && fact.Concerning.Has(child))
            {
                reviews.Add(fact);
            }
        }

        return CountedOnce.Of(reviews);
    }

    private static bool HasMoved(View view, FamilyMember child, DateOnly from)
    {
        foreach (var fact in view.Facts(EntryKind.PlanAction))
        {
            if (fact.Type == EntryType.Done && fact.On >= from && view.Bears(fact.Row, child))
            {
                return true;
            }
        }

        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            if (fact.Outcome == EntryOutcome.Completed && fact.On >= from && fact.Row.Says(Saying.Improved) && fact.Concerning.Has(child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSupervised(View view, FamilyMember child, DateOnly from)
    {
        foreach (var fact in view.Facts(EntryKind.Meeting))
        {
            if (fact.Type == EntryType.MultiAgencySupervision && fact.Outcome is EntryOutcome.Held or null && fact.On >= from && view.Bears(fact.Row, child))
            {
                return true;
            }
        }

        return false;
    }

    private static List<LineRow> NotDone(View view, FamilyMember child, DateOnly from)
    {
        var rows = new List<LineRow>();
        foreach (var fact in view.Facts(EntryKind.PlanAction))
        {
            if (fact.Type is EntryType.NotDone or EntryType.SetAgain && fact.On >= from && fact.Concerning.Has(child))
            {
                rows.Add(fact.Row);
            }
        }

        return rows;
    }
}
