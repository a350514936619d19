namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// How one child stands on the day of a view: what services are involved, who saw the child last, and what was last written of words, school, health and an advocate. It is made
/// of what the reader of the view knew by that day, and of nothing else.
/// </summary>
/// <param name="Child">The child.</param>
/// <param name="AgeInMonths">The age in whole months; null before the birth, or where it is not known.</param>
/// <param name="IsUnborn">Whether the child is expected.</param>
/// <param name="Statuses">The involvements of services that go on, the furthest first.</param>
/// <param name="LastSeen">Who saw the child last, of whatever agency; null where that was never recorded.</param>
/// <param name="LastSeenAlone">The last time that the child was seen without a carer; null where that was never recorded.</param>
/// <param name="LastSpokenTo">The last time that the child was seen and its words were written down; null where that was never recorded.</param>
/// <param name="OughtToSee">The agencies that ought to see the child, each with the last time that it did.</param>
/// <param name="Words">Where the child's words stand, the last ones first.</param>
/// <param name="Attendance">Figures of nursery, school or college that are the child's, the last one first.</param>
/// <param name="Immunisations">Immunisations offered, given or missed, the last one first.</param>
/// <param name="HealthReviews">Health reviews offered, done or missed, the last one first.</param>
/// <param name="Registrations">What says whether the child is registered with a general practitioner, the last one first.</param>
/// <param name="Advocacy">Where an advocate was offered, taken up or declined, the last one first.</param>
/// <param name="LivesWith">Those who live with the child.</param>
/// <param name="Parents">The parents and step-parents.</param>
public sealed record ChildOverview(
    FamilyMember Child,
    int? AgeInMonths,
    bool IsUnborn,
    IReadOnlyList<StatusPeriod> Statuses,
    Sight? LastSeen,
    Sight? LastSeenAlone,
    Sight? LastSpokenTo,
    IReadOnlyList<AgencySight> OughtToSee,
    IReadOnlyList<Fact> Words,
    IReadOnlyList<AttendanceOf> Attendance,
    IReadOnlyList<Fact> Immunisations,
    IReadOnlyList<Fact> HealthReviews,
    IReadOnlyList<LineRow> Registrations,
    IReadOnlyList<LineRow> Advocacy,
    IReadOnlyList<FamilyMember> LivesWith,
    IReadOnlyList<FamilyMember> Parents)
{
    /// <summary>The overview of every child for whom the record is kept and who was born or known to be expected by the day of the view.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The children: the furthest involvement first, then who was not seen for longest, never seen before all others.</returns>
    public static IReadOnlyList<ChildOverview> OfAll(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return
        [
            .. view.Line.Members.All.Where(m => m.IsSubjectChild && IsThere(view, m)).Select(m => Of(view, m))
                .OrderByDescending(c => c.Statuses.Count > 0 ? (int)c.Statuses[0].Level : -1)
                .ThenBy(c => c.LastSeen?.Row.On ?? DateOnly.MinValue)
                .ThenBy(c => c.Child.Index),
        ];
    }

    /// <summary>The overview of one child.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The overview.</returns>
    public static ChildOverview Of(View view, FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(child);
        IReadOnlyList<StatusPeriod> statuses = [.. view.Statuses.Of(child).Where(s => s.EndedBy is null).OrderByDescending(s => s.Level)];
        var seen = Sight.AllOf(view, child);
        return new ChildOverview(
            child,
            ChildLine.AgeOn(child, view.Clock.AsKnownOn),
            view.Children.IsUnborn(child),
            statuses,
            seen.FirstOrDefault(),
            seen.FirstOrDefault(s => s.IsAlone),
            seen.FirstOrDefault(s => s.IsSpokenTo),
            AgencySight.Of(view, child, statuses, seen),
            ChildFacts.Words(view, child),
            ChildFacts.Attendance(view, child),
            ChildFacts.Immunisations(view, child),
            ChildFacts.HealthReviews(view, child),
            ChildFacts.Registrations(view, child),
            ChildFacts.Advocacy(view, child),
            [.. view.Line.Members.Of(view.Homes.LivingWith(child))],
            [.. view.Line.Members.Of(view.Homes.ParentsOf(child))]);
    }

    // A child of whom nobody had written before its birth is not on a page of an earlier day.
    private static bool IsThere(View view, FamilyMember child) => !(child.BornOn > view.Clock.AsKnownOn) || view.Sightings.FirstNaming(child) is not null;
}

/// <summary>A child's figure of attendance.</summary>
/// <param name="Fact">Where it stands.</param>
/// <param name="PerCent">The figure, 0 to 100.</param>
public sealed record AttendanceOf(Fact Fact, decimal PerCent);

/// <summary>That a child was seen.</summary>
/// <param name="Row">The row that says so.</param>
/// <param name="IsAlone">Whether it says that no carer was there; where false, it does not say so.</param>
/// <param name="IsSpokenTo">Whether it holds words of the child; where false, it holds none.</param>
public sealed record Sight(LineRow Row, bool IsAlone, bool IsSpokenTo)
{
    /// <summary>Every row of a view that says that a child was seen.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>Them, the last one first.</returns>
    internal static IReadOnlyList<Sight> AllOf(View view, FamilyMember child)
    {
        var seen = new List<Sight>();
        for (var i = view.Rows.Length - 1; i >= 0; i--)
        {
            var row = view.Rows[i];
            if (row.Seen.Has(child))
            {
                seen.Add(new Sight(row, row.Entry.SeenAlone.Contains(child.Id, StringComparer.Ordinal), row.Facts.Any(f => ChildFacts.AreWordsOf(f, child))));
            }
        }

        return seen;
    }
}
