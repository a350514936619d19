using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Crisis follows crisis in one household, each met alone: no meeting has looked at them together. A meeting after the last that is needed ends it.</summary>
public sealed class CrisesStandAlone : Pattern
{
    private static readonly Threshold Crises = Threshold.Count("crises", 3, "incidents or disclosures of risk");
    private static readonly Threshold Back = Threshold.Months("months", 6, "how far back they are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "crises-in-isolation",
        "Within 6 months one household had at least 3 incidents or disclosures, and no meeting has looked at them side by side.",
        "What do these events say when they are read together, and who will bring people into one room?",
        "A meeting that was held and not written down; one event that was written down as several.",
        [Ava("5.14, 4.6–4.8"), Stockport("5.3, 8.3.4.2")],
        Crises,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var all = Recent(view, limits[Back] * 2);
        if (all.Count < limits[Crises])
        {
            return;
        }

        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child))
            {
                continue;
            }

            var events = CountedOnce.Of(all.FindAll(f => view.Bears(f.Row, child)), CountedOnce.UsualDaysApart, static (a, b) => a.On == b.On || a.Kind == b.Kind && a.Type == b.Type);
            var alone = Alone(view, child, events, limits).FindAll(e => view.Clock.IsWithinMonths(e.On, limits[Back]));
            if (alone.Count >= limits[Crises])
            {
                found.Child(child, alone.SelectMany(e => e.Accounts).Select(a => a.Row), who =>
                    $"{alone.Count} crises in the home of {who.Names} in {Who.Count(limits[Back], "month")}, from {Who.Day(alone[0].On)} to {Who.Day(alone[^1].On)}; no meeting since has considered them together.");
            }
        }
    }

    private static List<Fact> Recent(View view, int months)
    {
        var all = new List<Fact>();
        foreach (var fact in view.FactsWithin(EntryKind.Incident, months))
        {
            if (!all.Exists(a => a.Row == fact.Row))
            {
                all.Add(fact);
            }
        }

        foreach (var fact in view.FactsWithin(EntryKind.Disclosure, months))
        {
            if (!all.Exists(a => a.Row == fact.Row))
            {
                all.Add(fact);
            }
        }

        all.Sort(static (a, b) => a.Row.Index.CompareTo(b.Row.Index));
        return all;
    }

    // A meeting that had enough of them before it considered them together; what came after it stands alone again.
    private static List<LineEvent> Alone(View view, FamilyMember child, IReadOnlyList<LineEvent> events, PatternLimits limits)
    {
        var alone = new List<LineEvent>();
        var meetings = view.Facts(EntryKind.Meeting);
        var next = 0;
        foreach (var crisis in events)
        {
            for (; next < meetings.Length && meetings[next].On < crisis.On; next++)
            {
                Consider(view, child, meetings[next], alone, limits);
            }

            alone.Add(crisis);
        }

        for (; next < meetings.Length; next++)
        {
            Consider(view, child, meetings[next], alone, limits);
        }

        return alone;
    }

    private static void Consider(View view, FamilyMember child, Fact meeting, List<LineEvent> alone, PatternLimits limits)
    {
        var isOfSeveral = meeting.Type is not (EntryType.Supervision or EntryType.EarlyYearsForum or null) && meeting.Outcome is not EntryOutcome.Cancelled;
        var before = alone.Count(e => e.On > meeting.On.AddMonths(-limits[Back]));
        if (before >= limits[Crises] && isOfSeveral && meeting.On >= alone[^1].On && view.Bears(meeting.Row, child))
        {
            alone.Clear();
        }
    }
}
