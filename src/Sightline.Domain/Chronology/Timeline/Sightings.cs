namespace Sightline.Domain.Chronology.Timeline;

/// <summary>When each person on the line was first and last named, and each child last seen, as known to the reader of the view.</summary>
public sealed class Sightings
{
    private readonly LineRow?[] _firstNamed;
    private readonly LineRow?[] _lastNamed;
    private readonly LineRow?[] _lastSeen;
    private readonly LineRow?[] _births;

    internal Sightings(FamilyLine line)
    {
        var people = line.Members.All.Count;
        _firstNamed = new LineRow?[people];
        _lastNamed = new LineRow?[people];
        _lastSeen = new LineRow?[people];
        _births = new LineRow?[people];
    }

    /// <summary>The first row that names somebody.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The row; null where none does.</returns>
    public LineRow? FirstNaming(FamilyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _firstNamed[member.Index];
    }

    /// <summary>The latest row that names somebody.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The row; null where none does.</returns>
    public LineRow? LastNaming(FamilyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _lastNamed[member.Index];
    }

    /// <summary>The latest row that says that a professional saw a child; a visit that does not say so is none.</summary>
    /// <param name="child">The child.</param>
    /// <returns>The row; null where none does.</returns>
    public LineRow? LastSeeing(FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return _lastSeen[child.Index];
    }

    /// <summary>The first row that tells of somebody's birth.</summary>
    /// <param name="child">Who.</param>
    /// <returns>The row; null where none does.</returns>
    public LineRow? BirthOf(FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return _births[child.Index];
    }

    internal void Clear()
    {
        Array.Clear(_firstNamed);
        Array.Clear(_lastNamed);
        Array.Clear(_lastSeen);
        Array.Clear(_births);
    }

    internal void Take(LineRow row)
    {
        foreach (var index in row.Named.Indexes())
        {
            if (_firstNamed[index] is not { } first || row.Index < first.Index)
            {
                _firstNamed[index] = row;
            }

            if (_lastNamed[index] is not { } last || row.Index > last.Index)
            {
                _lastNamed[index] = row;
            }
        }

        var isBirth = row.Is(EntryKind.Birth);
        foreach (var index in isBirth ? row.Concerning.Indexes() : PeopleSet.None.Indexes())
        {
            if (_births[index] is not { } first || row.Index < first.Index)
            {
                _births[index] = row;
            }
        }

        foreach (var index in row.Seen.Indexes())
        {
            if (_lastSeen[index] is not { } last || row.Index > last.Index)
            {
                _lastSeen[index] = row;
            }
        }
    }
}
