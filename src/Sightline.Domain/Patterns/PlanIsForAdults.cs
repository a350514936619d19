using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Most of what a plan asks is for the adults; little of it is for the children whom it is to keep safe.</summary>
public sealed class PlanIsForAdults : Pattern
{
    private static readonly Threshold Share = Threshold.PerCent("per-cent", 50, "the share of actions for adults alone", "Ava 2021, 5.16");
    private static readonly Threshold Least = Threshold.Count("actions", 3, "actions, below which a plan is too short to be judged");
    private static readonly Threshold Together = Threshold.Days("together", 14, "days within which actions of one agency are one plan");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "adult-focused-plan",
        "At least half of what the plan asks for concerns the adults and none of the children.",
        "What in this plan will a child notice next week?",
        "An action for a parent that is wholly for the child's sake and is written without the child's name.",
        [Ava("5.16"), Stockport("8.3.4.2"), Stoke("key learning 8")],
        Share,
        Least,
        Together);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var actions = Latest(view, limits[Together], limits[Least]);
        if (actions is null)
        {
            return;
        }

        var forAdults = actions.FindAll(a => !a.Concerning.Overlaps(view.Children.All)).Count;
        if (forAdults * 100 < actions.Count * limits[Share])
        {
            return;
        }

        foreach (var child in view.Children.BornAndUnborn)
        {
            if (!view.Statuses.IsAway(child) && Open(view, child, actions) is { } shownBy)
            {
                found.Child(child, [.. actions.Select(a => a.Row), shownBy.Row], who =>
                    $"{forAdults} of the {actions.Count} actions of the plan for {who.Names} of {Who.Day(actions[0].On)} are for the adults alone.");
            }
        }
    }

    // The latest plan: enough actions that one agency set within a few days.
    private static List<Fact>? Latest(View view, int together, int least)
    {
        var all = view.Facts(EntryKind.PlanAction);
        for (var last = all.Length - 1; last >= 0; last--)
        {
            var actions = new List<Fact>();
            for (var i = last; i >= 0 && all[last].On.DayNumber - all[i].On.DayNumber <= together; i--)
            {
                if (all[i].Type == EntryType.Set && all[i].Row.Agency == all[last].Row.Agency)
                {
                    actions.Insert(0, all[i]);
                }
            }

            if (all[last].Type == EntryType.Set && actions.Count >= least)
            {
                return actions;
            }
        }

        return null;
    }

    // A child of the plan: named in an action, or open at a level that a plan belongs to; not one whose time there has ended.
    private static (LineRow? Row, bool IsOpen)? Open(View view, FamilyMember child, List<Fact> actions)
    {
        StatusPeriod? open = null;
        foreach (var period in view.Statuses.Of(child))
        {
            if (period.EndedBy is null && period.Level is StatusLevel.EarlyHelp or StatusLevel.ChildInNeed or StatusLevel.ChildProtectionPlan && period.EndedBy is null)
            {
                open = period;
            }
        }

        if (open is not null)
        {
            return (open.StartedBy, true);
        }

        var isNamed = actions.Exists(a => a.Concerning.Has(child));
        return isNamed && view.Statuses.Of(child).Count == 0 ? (null, false) : null;
    }
}
