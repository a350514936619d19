namespace Sightline.Domain.Chronology.Timeline;

/// <summary>The children of a line on the day of the view: those for whom the record is kept, once an entry that the reader knows has named them.</summary>
public sealed class Children
{
    private readonly FamilyMember[] _subjects;
    private readonly Sightings _sightings;
    private readonly ViewClock _clock;

    internal Children(FamilyLine line, Sightings sightings, ViewClock clock)
    {
        _subjects = [.. line.Members.All.Where(m => m.IsSubjectChild)];
        _sightings = sightings;
        _clock = clock;
        All = _subjects.Aggregate(PeopleSet.None, (set, m) => set | PeopleSet.Of(m));
    }

    /// <summary>All for whom the record is kept, named yet or not.</summary>
    public PeopleSet All { get; }

    /// <summary>Children who have been born, are alive, are not yet eighteen, and have been named.</summary>
    public IEnumerable<FamilyMember> Born => _subjects.Where(IsBornChild);

    /// <summary>Children who have been named and are not yet born.</summary>
    public IEnumerable<FamilyMember> Unborn => _subjects.Where(IsUnborn);

    /// <summary>Born and unborn.</summary>
    public IEnumerable<FamilyMember> BornAndUnborn => _subjects.Where(c => IsBornChild(c) || IsUnborn(c));

    /// <summary>Whether a child is expected.</summary>
    /// <param name="child">The child.</param>
    /// <returns>True before the birth.</returns>
    public bool IsUnborn(FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return _sightings.FirstNaming(child) is not null && !IsBorn(child);
    }

    /// <summary>Whether a child is younger than so many years.</summary>
    /// <param name="child">The child.</param>
    /// <param name="years">How many.</param>
    /// <returns>True before that birthday; false where the birth is not known.</returns>
    public bool IsUnder(FamilyMember child, int years)
    {
        ArgumentNullException.ThrowIfNull(child);
        return child.BornOn is { } born && !_clock.HaveMonthsPassed(born, years * 12);
    }

    // Where the register has only the day on which the child was due, somebody must have written of the birth.
    private bool IsBorn(FamilyMember child) => child.BornOn is { } born ? _clock.HasReached(born) : child.Person.DueOn is null || _sightings.BirthOf(child) is not null;

    private bool IsBornChild(FamilyMember child) =>
        _sightings.FirstNaming(child) is not null
        && IsBorn(child)
        && (child.AdultOn is not { } adult || !_clock.HasReached(adult))
        && (child.Person.DiedOn is not { } died || !_clock.HasReached(ViewClock.Later(died, 1)));
}
