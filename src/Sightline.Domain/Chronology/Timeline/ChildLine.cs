namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// One child's line in a view: every entry that bears on the child, each with why, and how the child stood on the day of the view.
/// What is about a parent, carer, partner or sibling stands on it as far as it bears on the child.
/// </summary>
/// <param name="Child">The child.</param>
/// <param name="Entries">The entries, oldest first.</param>
/// <param name="AgeInMonths">The age in whole months; null before the birth, or where it is not known.</param>
/// <param name="Statuses">Every involvement of services with the child so far, by first day.</param>
/// <param name="LivesWith">Those who live with the child on the day, as far as the reader knows.</param>
public sealed record ChildLine(
    FamilyMember Child,
    IReadOnlyList<BearingEntry> Entries,
    int? AgeInMonths,
    IReadOnlyList<StatusPeriod> Statuses,
    IReadOnlyList<FamilyMember> LivesWith)
{
    /// <summary>The line of a child in a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The line.</returns>
    public static ChildLine Of(View view, FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(child);
        var entries = new List<BearingEntry>();
        foreach (var row in view.Rows)
        {
            if (BearingOf(view, row, child) is var why and not Bearing.None)
            {
                entries.Add(new BearingEntry(row, why));
            }
        }

        return new ChildLine(child, entries, AgeOn(child, view.Clock.AsKnownOn), view.Statuses.Of(child), [.. view.Line.Members.Of(view.Homes.LivingWith(child))]);
    }

    // What happens to a brother or sister in the same home, and what is decided about them, bears on the child; their appointments do not.
    private static Bearing BearingOf(View view, LineRow row, FamilyMember child)
    {
        var why = view.BearingOf(row, child);
        var isGrave = row.Is(EntryKind.Incident) || row.Is(EntryKind.Disclosure) || row.Is(EntryKind.Decision);
        var siblings = view.Homes.LivingWith(child) & view.Children.All;
        return why != Bearing.None || !isGrave || !row.Named.Overlaps(siblings) ? why : Bearing.Sibling;
    }

    /// <summary>A child's age on a day.</summary>
    /// <param name="child">The child.</param>
    /// <param name="today">The day.</param>
    /// <returns>Whole months; null before the birth, or where it is not known.</returns>
    internal static int? AgeOn(FamilyMember child, DateOnly today)
    {
        if (child.BornOn is not { } born || born > today)
        {
            return null;
        }

        var months = ((today.Year - born.Year) * 12) + today.Month - born.Month;
        return born.AddMonths(months) > today ? months - 1 : months;
    }
}

/// <summary>An entry on a child's line.</summary>
/// <param name="Row">The entry.</param>
/// <param name="Why">Why it stands there.</param>
public sealed record BearingEntry(LineRow Row, Bearing Why);
