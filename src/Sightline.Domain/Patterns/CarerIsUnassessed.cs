using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child stays overnight with somebody whose ability to care, and health, nobody has looked into.</summary>
public sealed class CarerIsUnassessed : Pattern
{
    private static readonly Threshold Shown = Threshold.Days("shown-for", 28, "days after a stay for which the signal remains");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "unassessed-carer",
        "The child spends nights with a carer of whom no finished viability assessment, health included, is on record.",
        "Who has looked at this carer's home, health and history, and does the child want to be there?",
        "An assessment by another authority that was not sent; a stay at which a parent was there and cared.",
        [Ava("5.64–5.69")],
        Shown);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            var stays = view.Facts(EntryKind.Stay);
            for (var i = stays.Length - 1; i >= 0; i--)
            {
                var stay = stays[i];
                if (!stay.Concerning.Has(child) || !IsOvernight(stay) || view.Clock.HaveDaysPassed(stay.Row.RecordedOn, limits[Shown]))
                {
                    continue;
                }

                var carer = Carer(view, stay, child);
                var isNobody = carer is null && !stay.Concerning.Overlaps(AdultsOf(view));
                if (isNobody && !IsAssessed(view, child))
                {
                    found.Child(child, [stay.Row], who =>
                        $"{who.Names} stayed on {Who.Day(stay.Row.From)} with somebody who is not in the register; no viability assessment that covers health is on record.");
                    break;
                }

                if (carer is not null && !IsAssessed(view, carer) && !view.Homes.LivingWith(carer).Overlaps(view.Homes.ParentsOf(child)))
                {
                    found.Child(child, [stay.Row], who =>
                        $"{who.Names} stayed with {carer.Called} on {Who.Day(stay.Row.From)}; no viability assessment of {carer.Called} that covers health is on record.");
                    break;
                }
            }
        }
    }

    private static bool IsOvernight(Fact stay) =>
        stay.Type is EntryType.Relative or EntryType.Friend or EntryType.Other && !stay.Row.Says(Saying.ByDayOnly) && !stay.Row.Says(Saying.WithParents)
        && !stay.Row.Is(EntryKind.Decision, EntryType.Accommodated);

    private static PeopleSet AdultsOf(View view)
    {
        var adults = PeopleSet.None;
        foreach (var member in view.Line.Members.All)
        {
            adults |= member.IsSubjectChild ? PeopleSet.None : PeopleSet.Of(member);
        }

        return adults;
    }

    private static FamilyMember? Carer(View view, Fact stay, FamilyMember child)
    {
        var others = stay.Concerning.Except(view.Children.All).Except(view.Homes.ParentsOf(child));
        FamilyMember? only = null;
        foreach (var adult in view.Line.Members.Of(others))
        {
            only ??= adult;
        }

        return only;
    }

    private static bool IsAssessed(View view, FamilyMember about)
    {
        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            if (fact.Type == EntryType.Viability && fact.Outcome == EntryOutcome.Completed && fact.Concerning.Has(about) && fact.Row.Says(Saying.CoversHealth))
            {
                return true;
            }
        }

        return false;
    }
}
