using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>A time in which nobody is on record as having seen a child, longer than the pattern allows.</summary>
/// <param name="Child">The child.</param>
/// <param name="From">The day of the last sight; where there is none before, that of the first entry that names the child, or of the birth.</param>
/// <param name="To">The day of the next sight; the day of the view while it goes on.</param>
/// <param name="After">The row of the last sight, or else the first that names the child.</param>
/// <param name="WasSeen">Whether the child was ever seen before it.</param>
/// <param name="IsOpen">Whether it goes on.</param>
internal sealed record ChildGap(FamilyMember Child, DateOnly From, DateOnly To, LineRow After, bool WasSeen, bool IsOpen)
{
    /// <summary>How many days, as the pattern counts them.</summary>
    public int Days => To.DayNumber - From.DayNumber;
}

/// <summary>The gaps on a child's line, by the rule of <see cref="ChildNotSeen"/>: the one that goes on as the pattern finds it, the earlier ones as it would have on their last day.</summary>
internal static class ChildGaps
{
    private static readonly ChildNotSeen Rule = new();

    /// <summary>The days on which a child was seen, the first one first, each once.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The days, each with its first row.</returns>
    public static IReadOnlyList<LineRow> SightsOf(View view, FamilyMember child)
    {
        var sights = new List<LineRow>();
        foreach (var row in view.Rows)
        {
            if (row.Seen.Has(child) && (sights.Count == 0 || sights[^1].On != row.On))
            {
                sights.Add(row);
            }
        }

        return sights;
    }

    /// <summary>The children whom the pattern finds: nobody has seen them for too long now.</summary>
    /// <param name="view">The view.</param>
    /// <param name="limits">The limits of <see cref="ChildNotSeen"/>.</param>
    /// <returns>The children.</returns>
    public static PeopleSet NotSeen(View view, PatternLimits limits)
    {
        var found = new Findings(view);
        Rule.Find(view, limits, found);
        return found.All.Aggregate(PeopleSet.None, (set, f) => set | f.Subjects);
    }

    /// <summary>Finds the gaps of a child.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <param name="limits">The limits of <see cref="ChildNotSeen"/>.</param>
    /// <param name="notSeen">The children whom the pattern finds now.</param>
    /// <returns>The gaps, the first one first.</returns>
    public static IReadOnlyList<ChildGap> Of(View view, FamilyMember child, PatternLimits limits, PeopleSet notSeen)
    {
        if (view.Sightings.FirstNaming(child) is not { } first)
        {
            return [];
        }

        var days = limits.All().ToDictionary(t => t.Threshold.Name, t => t.Value, StringComparer.Ordinal);
        var sights = SightsOf(view, child);
        var gaps = new List<ChildGap>();
        var since = child.BornOn > first.On ? child.BornOn.Value : first.On;
        var (after, wasSeen) = (first, false);
        foreach (var sight in sights)
        {
            if (sight.On > since && IsLong(view, child, days, since, sight.On.AddDays(-1)))
            {
                gaps.Add(new ChildGap(child, since, sight.On, after, wasSeen, IsOpen: false));
            }

            (since, after, wasSeen) = (sight.On, sight, true);
        }

        if (notSeen.Has(child))
        {
            gaps.Add(new ChildGap(child, since, view.Clock.AsKnownOn, after, wasSeen, IsOpen: true));
        }

        return gaps;
    }

    private static bool IsLong(View view, FamilyMember child, Dictionary<string, int> days, DateOnly since, DateOnly on)
    {
        var open = view.Statuses.Of(child).Where(p => p.From <= on && !(p.To <= on)).Select(p => p.Level).ToHashSet();
        if (open.Contains(StatusLevel.LookedAfter) || open.Contains(StatusLevel.Proceedings) || child.AdultOn <= on)
        {
            return false;
        }

        var limit = open.Contains(StatusLevel.ChildProtectionPlan) ? "on-plan"
            : open.Contains(StatusLevel.ChildInNeed) ? "in-need"
            : child.BornOn is { } born && born.AddYears(5) > on ? "under-five"
            : "five-and-over";
        return on.DayNumber - since.DayNumber >= days[limit] + days["to-write-down"];
    }
}
