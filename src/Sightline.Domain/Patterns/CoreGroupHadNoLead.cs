using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>The core group of a plan met without the social worker or cover, or did not meet in time.</summary>
public sealed class CoreGroupHadNoLead : Pattern
{
    private static readonly Threshold First = Threshold.WorkingDays("first-within", 10, "working days from the initial conference to the first core group", "Ava 2021, 5.49");
    private static readonly Threshold ToWrite = Threshold.Days("to-write-down", 4, "further days in which notes of a core group held in time may still be written down");
    private static readonly Threshold Next = Threshold.Days("next-within", 42, "days from one core group to the next", "Ava 2021, 5.49: six weeks");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "core-group-without-lead",
        "The plan's core group sat with neither social worker nor cover; or its first is later than 10 working days after the conference, or the next later than 6 weeks after the last.",
        "Who leads this plan today, and do the others in the core group know?",
        "A core group whose notes were not sent; a social worker who came and is not in the notes.",
        [Ava("5.49")],
        First,
        Next,
        ToWrite);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child) || view.Statuses.Now(child, StatusLevel.ChildProtectionPlan) is not { } plan)
            {
                continue;
            }

            var last = LastHeld(view, child, plan.From);
            if (last is null)
            {
                var due = WorkingDays.After(plan.From, limits[First], view.Line.Nation);
                if (view.Clock.HasReached(ViewClock.Later(due, 1 + limits[ToWrite])))
                {
                    found.Child(child, [plan.StartedBy], who =>
                        $"No core group of {who.Names} is on record since the plan began on {Who.Day(plan.From)}; the first was due by {Who.Day(due)}.");
                }
            }
            else if (last.Accounts.Any(a => HadNoLead(a.Row)))
            {
                found.Child(child, [plan.StartedBy, .. last.Accounts.Select(a => a.Row)], who =>
                    $"The core group of {who.Names} met on {Who.Day(last.On)} without a social worker or cover.");
            }
            else if (view.Clock.HaveDaysPassed(last.LastOn, limits[Next] + 1 + limits[ToWrite]))
            {
                found.Child(child, [plan.StartedBy, .. last.Accounts.Select(a => a.Row)], who =>
                    $"The last core group of {who.Names} on record was on {Who.Day(last.On)}, {Who.Days(last.On, view.Clock.AsKnownOn)} ago.");
            }
        }
    }

    private static bool HadNoLead(LineRow row) => row.Is(EntryKind.Worker, EntryType.Absent) || row.Says(Saying.LeadAbsent);

    private static LineEvent? LastHeld(View view, FamilyMember child, DateOnly from)
    {
        var held = new List<Fact>();
        var meetings = view.Facts(EntryKind.Meeting);
        for (var i = meetings.Length - 1; i >= 0 && meetings[i].On >= from; i--)
        {
            var fact = meetings[i];
            if (held.Count > 0 && held[^1].On.DayNumber - fact.On.DayNumber > CountedOnce.UsualDaysApart)
            {
                break;
            }

            if (fact.Type == EntryType.CoreGroup && fact.Outcome is EntryOutcome.Held or EntryOutcome.NotQuorate or null && fact.Type == EntryType.CoreGroup && fact.Concerning.Has(child))
            {
                held.Add(fact);
            }
        }

        held.Reverse();
        return held.Count == 0 ? null : CountedOnce.Of(held)[^1];
    }
}
