namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Who was responsible for a child in a lead role, and who is away, as far as the reader knows.</summary>
public sealed class Workers
{
    private readonly FamilyLine _line;
    private readonly Homes _known;
    private readonly ViewClock _clock;

    internal Workers(FamilyLine line, Homes known, ViewClock clock)
    {
        _line = line;
        _known = known;
        _clock = clock;
    }

    /// <summary>The known times of responsibility for a child in a role that have begun.</summary>
    /// <param name="child">The child.</param>
    /// <param name="role">The role.</param>
    /// <returns>The times, by first day.</returns>
    public IReadOnlyList<Assignment> Leading(FamilyMember child, LeadRole role)
    {
        var found = new List<Assignment>();
        foreach (var assignment in _line.Facts.Assignments)
        {
            if (assignment.Role == role && assignment.Children.Has(child) && assignment.From <= _clock.AsKnownOn && _known.Knows(assignment))
            {
                found.Add(assignment);
            }
        }

        found.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.Index.CompareTo(b.Index));
        return found;
    }

    /// <summary>Those who are responsible for a child on the day of the view, in any role, cover included.</summary>
    /// <param name="child">The child.</param>
    /// <returns>The times of responsibility.</returns>
    public IEnumerable<Assignment> For(FamilyMember child) =>
        _line.Facts.Assignments.Where(a => a.Children.Has(child) && a.Covers(_clock.AsKnownOn) && _known.Knows(a));

    /// <summary>The time away that a practitioner has on the day of the view.</summary>
    /// <param name="practitionerId">The practitioner.</param>
    /// <returns>It; null where the practitioner is not known to be away.</returns>
    public TimeAway? Away(string practitionerId) =>
        _line.Facts.TimesAway.FirstOrDefault(a => string.Equals(a.Practitioner.Id, practitionerId, StringComparison.Ordinal) && a.Covers(_clock.AsKnownOn) && _known.Knows(a));

    /// <summary>Every known time away that has begun, those that are over too.</summary>
    /// <returns>The times, in the order of the register.</returns>
    public IEnumerable<TimeAway> TimesAway() => _line.Facts.TimesAway.Where(a => a.From <= _clock.AsKnownOn && _known.Knows(a));
}
