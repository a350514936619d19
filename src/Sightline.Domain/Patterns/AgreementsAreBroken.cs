using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>What was agreed or planned is broken, left undone or set again, and set again.</summary>
public sealed class AgreementsAreBroken : Pattern
{
    private static readonly Threshold Times = Threshold.Count("times", 3, "agreements or actions broken, not done or set again");
    private static readonly Threshold Back = Threshold.Months("months", 12, "how far back they are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "broken-agreements",
        "Within 12 months at least 3 things that had been agreed or planned were broken, left undone or set once more.",
        "What stands in the way of what was agreed, and what would be done differently this time?",
        "An action that nobody could have done: a service without places, a date that was moved by the service.",
        [Stockport("6.3.3"), Stockport("8.3.4.2")],
        Times,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var failed = new List<Fact>();
        foreach (var fact in view.FactsWithin(EntryKind.Agreement, limits[Back]))
        {
            if (fact.Type == EntryType.Broken)
            {
                failed.Add(fact);
            }
        }

        foreach (var fact in view.FactsWithin(EntryKind.PlanAction, limits[Back]))
        {
            if (fact.Type is EntryType.NotDone or EntryType.SetAgain && failed.TrueForAll(f => f.Row != fact.Row))
            {
                failed.Add(fact);
            }
        }

        if (failed.Count < limits[Times])
        {
            return;
        }

        failed.Sort(static (a, b) => a.Row.Index.CompareTo(b.Row.Index));
        var concerned = failed.Aggregate(PeopleSet.None, (set, f) => set | f.Concerning);
        foreach (var person in view.Line.Members.Of(concerned))
        {
            var own = failed.FindAll(f => f.Concerning.Has(person));
            var events = own.Count < limits[Times] ? [] : CountedOnce.Of(own);
            if (events.Count < limits[Times])
            {
                continue;
            }

            string Says(string names) =>
                $"{events.Count} {(events.Count == 1 ? "agreement or action" : "agreements or actions")} about {names} {(events.Count == 1 ? "was" : "were")} broken, not done or set again in {Who.Count(limits[Back], "month")}, the last on {Who.Day(events[^1].On)}.";
            if (person.IsSubjectChild)
            {
                found.Child(person, own.Select(f => f.Row), who => Says(who.Names));
            }
            else
            {
                found.Adult(person, view.Homes.LivingWith(person) & view.Children.All, own.Select(f => f.Row), _ => Says(person.Called));
            }
        }
    }
}
