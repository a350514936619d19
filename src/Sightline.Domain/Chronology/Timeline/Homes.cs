using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Who lives with whom and who is whose parent on the day of the view, as far as the reader knows the register's facts.</summary>
public sealed class Homes
{
    private readonly FamilyLine _line;
    private readonly Reader _reader;
    private readonly ViewClock _clock;
    private readonly bool[] _shown;
    private readonly List<RegisterFact> _notShown;
    private readonly List<PeopleSet> _mustBeNamed;
    private readonly Dictionary<int, PeopleSet> _livingWith = [];
    private readonly Dictionary<int, PeopleSet> _parents = [];

    internal Homes(FamilyLine line, Reader reader, ViewClock clock)
    {
        _line = line;
        _reader = reader;
        _clock = clock;
        _shown = new bool[line.Facts.All.Count];
        _notShown = [];
        _mustBeNamed = [];
        Clear();
    }

    /// <summary>Whether the reader knows a fact of the register, on the day of the view.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>True where the reader does.</returns>
    public bool Knows(RegisterFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Known is not { } known)
        {
            return _shown[fact.Index];
        }

        return (known.On is not { } on || _clock.HasReached(on))
            && (_reader.AgencyId is null || known.By.Count == 0 || known.By.Contains(_reader.AgencyId, StringComparer.Ordinal));
    }

    /// <summary>Those who live in one household with a person on the day of the view; a child of no known household lives with its known parents.</summary>
    /// <param name="who">The person.</param>
    /// <returns>The others.</returns>
    public PeopleSet LivingWith(FamilyMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (!_livingWith.TryGetValue(who.Index, out var set))
        {
            _livingWith[who.Index] = set = FindLivingWith(who);
        }

        return set;
    }

    /// <summary>The parents and step-parents of a person, on the day of the view.</summary>
    /// <param name="who">The person.</param>
    /// <returns>The parents.</returns>
    public PeopleSet ParentsOf(FamilyMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (!_parents.TryGetValue(who.Index, out var set))
        {
            set = PeopleSet.None;
            foreach (var tie in _line.Facts.Kinships)
            {
                var isParent = tie.Type is RelationshipType.Mother or RelationshipType.Father or RelationshipType.StepParent;
                if (isParent && tie.Other == who && tie.Covers(_clock.AsKnownOn) && Knows(tie))
                {
                    set |= PeopleSet.Of(tie.One);
                }
            }

            _parents[who.Index] = set;
        }

        return set;
    }

    /// <summary>The known ties of a person to a child that make him its father, step-father or its mother's partner.</summary>
    /// <param name="who">The person.</param>
    /// <param name="child">The child.</param>
    /// <returns>True where there is one on the day of the view.</returns>
    public bool IsFatherOrPartner(FamilyMember who, FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(child);
        if (who.Person.Sex == Sex.Female || who.IsSubjectChild)
        {
            return false;
        }

        var parents = ParentsOf(child);
        foreach (var tie in _line.Facts.Kinships)
        {
            var isFather = tie.Type is RelationshipType.Father or RelationshipType.StepParent;
            var fits = (isFather && tie.One == who && tie.Other == child)
                || (tie.Type == RelationshipType.Partner && ((tie.One == who && parents.Has(tie.Other)) || (tie.Other == who && parents.Has(tie.One))));
            if (fits && tie.Covers(_clock.AsKnownOn) && Knows(tie))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Since when two people have lived together without a break of more than a day.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>The first day of it; null where they do not live together on the day of the view. The earliest there is where the register gives no first day.</returns>
    public DateOnly? TogetherSince(FamilyMember one, FamilyMember other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var times = new List<(DateOnly From, DateOnly To)>();
        foreach (var here in _line.Facts.Residences)
        {
            foreach (var there in here.Who == one ? _line.Facts.Residences : [])
            {
                if (there.Who == other && there.Household == here.Household && Knows(here) && Knows(there)
                    && Later(here.From, there.From) is var from && Earlier(here.To, there.To) is var to && from <= to && from <= _clock.AsKnownOn)
                {
                    times.Add((from, to));
                }
            }
        }

        times.Sort();
        (DateOnly From, DateOnly To)? run = null;
        foreach (var time in times)
        {
            run = run is { } r && time.From <= ViewClock.Later(r.To, 1) ? (r.From, Later(r.To, time.To)) : time;
        }

        return run is { } last && last.To >= _clock.AsKnownOn ? last.From : null;
    }

    /// <summary>Whether a person was of the family by a day: the register gives a tie that had begun, or the reader knows one whose beginning it does not give.</summary>
    /// <param name="who">The person.</param>
    /// <param name="on">The day.</param>
    /// <returns>True where there is one.</returns>
    internal bool IsOfFamilyBy(FamilyMember who, DateOnly on)
    {
        foreach (var tie in _line.Facts.Kinships)
        {
            var hasBegun = tie.From > DateOnly.MinValue || Knows(tie);
            if ((tie.One == who || tie.Other == who) && tie.From <= on && hasBegun)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a child lives with a parent in a time in a household that began after a day.</summary>
    /// <param name="child">The child.</param>
    /// <param name="since">The day.</param>
    /// <returns>True where so on the day of the view, as far as the reader knows.</returns>
    internal bool IsBackWithParent(FamilyMember child, DateOnly since)
    {
        foreach (var here in _line.Facts.Residences)
        {
            if (here.Who == child && here.From > since && here.Covers(_clock.AsKnownOn) && Knows(here) && LivingWith(child).Overlaps(ParentsOf(child)))
            {
                return true;
            }
        }

        return false;
    }

    internal void MoveTo()
    {
        _livingWith.Clear();
        _parents.Clear();
    }

    internal void Clear()
    {
        Array.Clear(_shown);
        _notShown.Clear();
        _notShown.AddRange(_line.Facts.All.Where(f => f.Known is null));
        _mustBeNamed.Clear();
        _mustBeNamed.AddRange(_notShown.Select(f => f.MustBeNamed));
    }

    internal void Take(LineRow row)
    {
        for (var i = _notShown.Count - 1; i >= 0; i--)
        {
            if (_mustBeNamed[i].IsWithin(row.Named) && _notShown[i].IsShownBy(row))
            {
                _shown[_notShown[i].Index] = true;
                _notShown.RemoveAt(i);
                _mustBeNamed.RemoveAt(i);
            }
        }
    }

    private PeopleSet FindLivingWith(FamilyMember who)
    {
        var set = PeopleSet.None;
        var isHoused = false;
        foreach (var here in _line.Facts.Residences)
        {
            if (here.Who != who || !here.Covers(_clock.AsKnownOn) || !Knows(here))
            {
                continue;
            }

            isHoused = true;
            foreach (var there in _line.Facts.Residences)
            {
                if (there.Household == here.Household && there.Who != who && there.Covers(_clock.AsKnownOn) && Knows(there))
                {
                    set |= PeopleSet.Of(there.Who);
                }
            }
        }

        return isHoused || !who.IsSubjectChild ? set : ParentsOf(who);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
