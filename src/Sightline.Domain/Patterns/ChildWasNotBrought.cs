using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child was not brought to appointments, counted across services. A carer's own missed appointments are counted apart and said beside.</summary>
public sealed class ChildWasNotBrought : Pattern
{
    private static readonly Threshold Missed = Threshold.Count("missed", 3, "appointments to which the child was not brought");
    private static readonly Threshold Back = Threshold.Months("months", 12, "how far back they are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "was-not-brought",
        "Within 12 months a child missed at least 3 appointments because nobody brought them, whichever services offered them.",
        "What do these appointments mean for this child's health, and who will find out why the child was not brought?",
        "One appointment that two services wrote down under different names; a letter that went to an old address.",
        [Stoke("4.6"), Medway("findings: missed appointments"), Stockport("5.1")],
        Missed,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            List<Fact>? missed = null;
            foreach (var fact in view.FactsWithin(EntryKind.Appointment, limits[Back]))
            {
                if (fact.Outcome == EntryOutcome.WasNotBrought && fact.Concerning.Has(child) && missed?[^1].Row != fact.Row)
                {
                    (missed ??= []).Add(fact);
                }
            }

            if (missed is null || missed.Count < limits[Missed])
            {
                continue;
            }

            var events = CountedOnce.Of(missed);
            if (events.Count >= limits[Missed])
            {
                var own = CarersOwn(view, child, limits[Back]);
                found.Child(child, missed.Select(m => m.Row), who =>
                    $"{who.Names} {who.Were} not brought to {Who.Count(events.Count, "appointment")} in {Who.Count(limits[Back], "month")}, the first on {Who.Day(events[0].On)}, the last on {Who.Day(events[^1].On)}"
                    + (own == 0 ? "." : $"; a parent missed {own} of their own."));
            }
        }
    }

    private static int CarersOwn(View view, FamilyMember child, int months)
    {
        var own = 0;
        var parents = view.Homes.ParentsOf(child);
        foreach (var fact in view.FactsWithin(EntryKind.Appointment, months))
        {
            own += fact.Outcome == EntryOutcome.DidNotAttend && fact.Concerning.Overlaps(parents) ? 1 : 0;
        }

        return own;
    }
}
