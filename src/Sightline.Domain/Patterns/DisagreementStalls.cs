using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A professional challenged another's decision, and nobody resolved it.</summary>
public sealed class DisagreementStalls : Pattern
{
    private static readonly Threshold Long = Threshold.WorkingDays("working-days", 20, "working days for which it is unresolved");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "stalled-escalation",
        "One professional challenged another, and 20 working days later nobody has resolved it.",
        "At which stage is it, who decides next, and what happens to the child meanwhile?",
        "A resolution that was agreed by telephone and not written down.",
        [Ava("5.92, 5.118"), Wales("recommendation 1")],
        Long);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var raised = new List<Fact>();
        foreach (var fact in view.Facts(EntryKind.Escalation))
        {
            // That one stays unresolved begins nothing where its raising is on the line.
            if (fact.Type == EntryType.Raised || (fact.Type == EntryType.Unresolved && !raised.Exists(r => r.Concerning.Overlaps(fact.Concerning))))
            {
                raised.Add(fact);
            }
        }

        foreach (var challenge in CountedOnce.Of(raised))
        {
            // A disagreement that names no child is about all of them.
            var concerned = challenge.Accounts.Aggregate(PeopleSet.None, (set, a) => set | a.Concerning);
            var children = concerned.Overlaps(view.Children.All) ? concerned & view.Children.All : AllNamed(view);
            if (!children.IsEmpty && !IsResolved(view, challenge, concerned | children) && view.Clock.HasReached(WorkingDays.After(challenge.On, limits[Long], view.Line.Nation)))
            {
                found.Event(challenge.First.Row, children, challenge.Accounts.Select(a => a.Row), who =>
                    $"A disagreement about {who.Names} that was raised on {Who.Day(challenge.On)} has stayed unresolved for {Who.Days(challenge.On, view.Clock.AsKnownOn)}.");
            }
        }
    }

    private static PeopleSet AllNamed(View view) => view.Children.BornAndUnborn.Aggregate(PeopleSet.None, (set, c) => set | PeopleSet.Of(c));

    private static bool IsResolved(View view, LineEvent challenge, PeopleSet concerned)
    {
        foreach (var fact in view.Facts(EntryKind.Escalation))
        {
            if (fact.Type == EntryType.Resolved && fact.On >= challenge.On && (fact.Concerning.Overlaps(concerned) || !fact.Concerning.Overlaps(view.Children.All)))
            {
                return true;
            }
        }

        return false;
    }
}
