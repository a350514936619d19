namespace Sightline.Domain.Chronology.Timeline;

/// <summary>What a view holds of one child in one respect, the last one first.</summary>
internal static class ChildFacts
{
    /// <summary>Where the child's words stand: what it said, or disclosed itself.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The facts.</returns>
    public static IReadOnlyList<Fact> Words(View view, FamilyMember child) =>
        [.. Matching(view, EntryKind.Voice, f => AreWordsOf(f, child)).Concat(Matching(view, EntryKind.Disclosure, f => AreWordsOf(f, child))).OrderByDescending(f => f.Row.Index)];

    /// <summary>Whether a fact holds words of a child. Where the row says who was seen, it is they who spoke; else those whom it is about.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="child">The child.</param>
    /// <returns>True where it does.</returns>
    public static bool AreWordsOf(Fact fact, FamilyMember child)
    {
        if (fact is { Kind: EntryKind.Disclosure, Type: EntryType.ByChild })
        {
            return fact.Row.First == child;
        }

        var speakers = fact.Row.Seen & fact.Concerning;
        return fact is { Kind: EntryKind.Voice, Type: EntryType.Words or null } && (speakers.IsEmpty ? fact.Concerning.Has(child) : speakers.Has(child));
    }

    /// <summary>Figures of attendance that are the child's: its own, or that of a row about it which gives one figure.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The facts, each with the figure.</returns>
    public static IReadOnlyList<AttendanceOf> Attendance(View view, FamilyMember child) =>
        [.. Matching(view, EntryKind.Attendance, f => f.Type == EntryType.Figure && FigureOf(f, child) is not null).Select(f => new AttendanceOf(f, FigureOf(f, child)!.Value))];

    private static decimal? FigureOf(Fact fact, FamilyMember child) =>
        fact.Code.Figure is not { } figure ? null
        : figure.ByChild.TryGetValue(child.Id, out var own) ? own
        : figure.ByChild.Count == 0 && fact.Concerning.Has(child) ? figure.PerCent
        : null;

    /// <summary>Immunisations.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The facts.</returns>
    public static IReadOnlyList<Fact> Immunisations(View view, FamilyMember child) =>
    [
        .. Matching(view, EntryKind.Appointment, f => f.Type == EntryType.Immunisation && f.Concerning.Has(child))
            .Concat(Matching(view, EntryKind.Health, f => f.Type == EntryType.ImmunisationMissed && f.Concerning.Has(child))).OrderByDescending(f => f.Row.Index),
    ];

    /// <summary>The health reviews that every child has.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The facts.</returns>
    public static IReadOnlyList<Fact> HealthReviews(View view, FamilyMember child) =>
        [.. Matching(view, EntryKind.Appointment, f => f.Type == EntryType.DevelopmentCheck && f.Concerning.Has(child))];

    /// <summary>Registration with a general practitioner, and what says that there is none.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The rows.</returns>
    public static IReadOnlyList<LineRow> Registrations(View view, FamilyMember child) =>
    [
        .. Matching(view, EntryKind.Health, f => f.Type == EntryType.Registration && f.Concerning.Has(child)).Select(f => f.Row)
            .Concat(view.SaidRows.ToArray().Where(r => r.Says(Saying.NotRegistered) && r.Concerning.Has(child))).Distinct().OrderByDescending(r => r.Index),
    ];

    /// <summary>Where an advocate was offered, taken up, declined, or spoke. A row that names no child speaks of all of them.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <returns>The rows.</returns>
    public static IReadOnlyList<LineRow> Advocacy(View view, FamilyMember child) =>
    [
        .. Matching(view, EntryKind.Advocacy, _ => true).Concat(Matching(view, EntryKind.Voice, f => f.Type == EntryType.Advocate)).Select(f => f.Row)
            .Concat(view.SaidRows.ToArray().Where(r => r.Says(Saying.AdvocateOffered)))
            .Where(r => r.Concerning.Has(child) || !r.Concerning.Overlaps(view.Children.All)).Distinct().OrderByDescending(r => r.Index),
    ];

    private static IEnumerable<Fact> Matching(View view, EntryKind kind, Func<Fact, bool> fits)
    {
        var facts = view.Facts(kind).ToArray();
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (fits(facts[i]))
            {
                yield return facts[i];
            }
        }
    }
}
