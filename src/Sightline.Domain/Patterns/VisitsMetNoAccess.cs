using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Visits to a child's home met no access or a refusal. A visit that the service itself put off is none.</summary>
public sealed class VisitsMetNoAccess : Pattern
{
    private static readonly Threshold Visits = Threshold.Count("visits", 3, "visits that met no access or a refusal");
    private static readonly Threshold Back = Threshold.Months("months", 6, "how far back they are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "no-access",
        "Within 6 months at least 3 visits to the child's home ended at a closed door or with a refusal.",
        "What keeps professionals out, and who has seen the child behind the door?",
        "A visit to another address; a time that the family was never told.",
        [Stockport("5.2"), Stockport("7.1")],
        Visits,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            List<Fact>? shut = null;
            foreach (var fact in view.FactsWithin(EntryKind.Visit, limits[Back]))
            {
                if (fact.Outcome is EntryOutcome.NoAccess or EntryOutcome.Refused && view.Bears(fact.Row, child))
                {
                    (shut ??= []).Add(fact);
                }
            }

            if (shut is null || shut.Count < limits[Visits])
            {
                continue;
            }

            var events = CountedOnce.Of(shut);
            if (events.Count >= limits[Visits])
            {
                found.Child(child, shut.Select(s => s.Row), who =>
                    $"{Who.Count(events.Count, "visit")} to {who.Names} in {Who.Count(limits[Back], "month")} met no access or a refusal, the last on {Who.Day(events[^1].On)}.");
            }
        }
    }
}
