using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Home conditions, or how a child presents, are bad, then good, then bad, and again: change that does not last.</summary>
public sealed class ConditionsComeAndGo : Pattern
{
    private static readonly Threshold Turns = Threshold.Count("turns", 2, "times that concern came back after an improvement");
    private static readonly Threshold Back = Threshold.Months("months", 18, "how far back they are counted");

    private static readonly EntryType[] Watched = [EntryType.HomeConditions, EntryType.Presentation];

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "yo-yo-conditions",
        "Within 18 months the home, or how the child presents, went from worrying to good and back to worrying 2 times or more.",
        "What made it better each time, and why did it not last?",
        "Two professionals who see one home with different eyes; a visit that was announced beside one that was not.",
        [Medway("findings: concerns that went away when the home was cleaned"), Wales("1 Background")],
        Turns,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            foreach (var type in Watched)
            {
                if (Turning(view, child, type, limits) is { } turned)
                {
                    found.Child(child, turned.Select(t => t.Row), who =>
                        $"{(type == EntryType.HomeConditions ? "The home" : "The presentation")} of {who.Names} was of concern, then good, then of concern again {turned.Count / 2} times in {Who.Count(limits[Back], "month")}, from {Who.Day(turned[0].On)} to {Who.Day(turned[^1].On)}.");
                    break;
                }
            }
        }
    }

    // The turning points only: concern, positive, concern …
    private static List<Fact>? Turning(View view, FamilyMember child, EntryType type, PatternLimits limits)
    {
        List<Fact>? turns = null;
        foreach (var fact in view.FactsWithin(EntryKind.Observation, limits[Back]))
        {
            var outcome = fact.Type == type ? fact.Outcome : null;
            if (outcome is EntryOutcome.Concern or EntryOutcome.Positive && view.Bears(fact.Row, child)
                && (turns is null ? outcome == EntryOutcome.Concern : turns[^1].Outcome != outcome))
            {
                (turns ??= []).Add(fact);
            }
        }

        if (turns?[^1].Outcome == EntryOutcome.Positive)
        {
            turns.RemoveAt(turns.Count - 1);
        }

        return turns is not null && turns.Count > 2 * limits[Turns] ? turns : null;
    }
}
