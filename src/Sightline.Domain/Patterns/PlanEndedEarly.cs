using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A plan ended soon, while what it was about was still being seen.</summary>
public sealed class PlanEndedEarly : Pattern
{
    private static readonly Threshold Soon = Threshold.Months("months", 6, "months within which the end is early");
    private static readonly Threshold Last = Threshold.Days("last-days", 56, "days before the end in which a concern in the same theme counts");
    private static readonly Threshold Shown = Threshold.Days("shown-for", 182, "days for which the signal stays, unless a plan begins again");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "early-step-down",
        "A plan was ended within 6 months of its start although the last 8 weeks still brought concerns of the kind that it was made for.",
        "What had changed for the child when the plan ended, and who thought that it had not?",
        "A theme that the plan was not about; a concern that was answered before the conference.",
        [Ava("4.5"), Wales("1 Background")],
        Soon,
        Last,
        Shown);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            var periods = view.Statuses.IsAway(child) ? [] : view.Statuses.Of(child);
            for (var i = periods.Count - 1; i >= 0; i--)
            {
                var plan = periods[i];
                if (plan.Level != StatusLevel.ChildProtectionPlan)
                {
                    continue;
                }

                if (plan.To is { } ended && ended < plan.From.AddMonths(limits[Soon]) && !view.Clock.HaveDaysPassed(plan.EndedBy!.RecordedOn, limits[Shown]))
                {
                    var concerns = Concerns(view, child, plan, ended, limits[Last]);
                    if (concerns.Count > 0)
                    {
                        found.Child(child, [.. plan.Accounts, plan.EndedBy, .. concerns], who =>
                            $"The plan of {who.Names} ended on {Who.Day(ended)}, {Who.Days(plan.From, ended)} after it began; {Who.Entries(concerns.Count)} in its last {limits[Last]} days {(concerns.Count == 1 ? "was" : "were")} about the same concerns.");
                    }
                }

                break;
            }
        }
    }

    private static List<LineRow> Concerns(View view, FamilyMember child, StatusPeriod plan, DateOnly ended, int days)
    {
        var rows = new List<LineRow>();
        foreach (var row in view.Rows)
        {
            if (row.On.DayNumber > ended.DayNumber - days && row.On < ended && row.On > plan.From && row.Themes.Overlaps(plan.Themes)
                && !row.Is(EntryKind.Decision) && !row.Is(EntryKind.Meeting) && !row.Is(EntryKind.PlanAction) && !IsGood(row) && view.Bears(row, child))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    // What was seen to be well is no concern.
    private static bool IsGood(LineRow row) =>
        row.Facts.Any(f => f.Outcome == EntryOutcome.Positive) && !row.Facts.Any(f => f.Outcome == EntryOutcome.Concern);
}
