using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Everybody writes about the family, and nobody about this child; or a sibling near in age has a plan and this child has not, with no reason.</summary>
public sealed class SiblingIsOverlooked : Pattern
{
    private static readonly Threshold Silent = Threshold.Days("silent-for", 90, "days in which no entry names the child");
    private static readonly Threshold Entries = Threshold.Count("entries", 3, "entries about the family in that time");
    private static readonly Threshold Near = Threshold.Months("near", 36, "months between two births that are near in age");

    private const int ReasonDays = 14;

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "sibling-overlooked",
        "For 90 days what is written about the family leaves this child out; or a brother or sister close in age is on a plan and this child is not, and no reason is given.",
        "What is this child's life like, and is there a reason why this child is treated differently?",
        "A child who has moved away; entries that name 'the children' and were read as naming the others alone.",
        [Ava("5.30"), Medway("summary of known background: the twins"), Wales("4 Extra familial harm")],
        Silent,
        Entries,
        Near);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child))
            {
                continue;
            }

            if (view.Sightings.LastNaming(child) is { } last && view.Clock.HaveDaysPassed(last.On, limits[Silent]) && SiblingOf(view, child) is { } sibling && Since(view, last, limits) is { } others)
            {
                found.Child(child, [last, view.Sightings.FirstNaming(sibling), view.Sightings.BirthOf(sibling), .. others], who =>
                    $"No entry has named {who.Names} since {Who.Day(last.On)}, {Who.Days(last.On, view.Clock.AsKnownOn)}; {others.Count} about the family were written in the last {limits[Silent]} days.");
            }
            else if (Favoured(view, child, limits[Near]) is { } plan)
            {
                found.Child(child, [plan.StartedBy, view.Statuses.Now(child, StatusLevel.ChildInNeed)?.StartedBy], who =>
                    $"A sibling near in age has been on a plan since {Who.Day(plan.From)} and {who.Names} {who.Have} none; no reason is on record.");
            }
        }
    }

    // An only child has none to be overlooked for.
    private static FamilyMember? SiblingOf(View view, FamilyMember child) => view.Children.Born.FirstOrDefault(c => c != child);

    private static List<LineRow>? Since(View view, LineRow last, PatternLimits limits)
    {
        var rows = new List<LineRow>();
        for (var i = view.Rows.Length - 1; i >= 0 && view.Rows[i].Index > last.Index; i--)
        {
            if (view.Clock.IsWithinDays(view.Rows[i].On, limits[Silent]))
            {
                rows.Add(view.Rows[i]);
            }
        }

        return rows.Count >= limits[Entries] ? rows : null;
    }

    private static StatusPeriod? Favoured(View view, FamilyMember child, int months)
    {
        if (view.Statuses.Now(child, StatusLevel.ChildProtectionPlan) is not null || child.BornOn is not { } born)
        {
            return null;
        }

        foreach (var sibling in view.Children.Born)
        {
            if (sibling != child && sibling.BornOn is { } other && IsNear(born, other, months) && view.Homes.ParentsOf(sibling).Overlaps(view.Homes.ParentsOf(child))
                && view.Statuses.Now(sibling, StatusLevel.ChildProtectionPlan) is { } plan && !IsReasoned(view, child, plan))
            {
                return plan;
            }
        }

        return null;
    }

    // The reason stands in what was decided or said of this child about that day.
    private static bool IsReasoned(View view, FamilyMember child, StatusPeriod plan)
    {
        foreach (var row in view.SaidRows)
        {
            var isNear = Math.Abs(row.On.DayNumber - plan.From.DayNumber) <= ReasonDays;
            if (isNear && row.Says(Saying.GivesReason) && row.Concerning.Has(child) && (row.Is(EntryKind.Decision) || row.Is(EntryKind.Meeting)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(DateOnly one, DateOnly other, int months) => one < other ? other <= one.AddMonths(months) : one <= other.AddMonths(months);
}
