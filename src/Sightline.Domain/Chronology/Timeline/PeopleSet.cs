namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Some of the people of one family's line, at most <see cref="Most"/>.</summary>
public readonly record struct PeopleSet
{
    /// <summary>So many people can be told apart on one line.</summary>
    public const int Most = 128;

    /// <summary>Nobody.</summary>
    public static readonly PeopleSet None;

    private readonly UInt128 _bits;

    private PeopleSet(UInt128 bits) => _bits = bits;

    /// <summary>Whether nobody is in it.</summary>
    public bool IsEmpty => _bits == UInt128.Zero;

    /// <summary>How many are in it.</summary>
    public int Count => (int)UInt128.PopCount(_bits);

    /// <summary>One person.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The set of that person.</returns>
    public static PeopleSet Of(FamilyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(UInt128.One << member.Index);
    }

    /// <summary>Whether a person is in it.</summary>
    /// <param name="member">The person.</param>
    /// <returns>True where so.</returns>
    public bool Has(FamilyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return (_bits & (UInt128.One << member.Index)) != UInt128.Zero;
    }

    /// <summary>Whether somebody is in both.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where so.</returns>
    public bool Overlaps(PeopleSet other) => (_bits & other._bits) != UInt128.Zero;

    /// <summary>Those who are in this and not in the other.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The rest.</returns>
    public PeopleSet Except(PeopleSet other) => new(_bits & ~other._bits);

    /// <summary>All of both.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Their union.</returns>
    public static PeopleSet operator |(PeopleSet one, PeopleSet other) => new(one._bits | other._bits);

    /// <summary>Those in both.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Their intersection.</returns>
    public static PeopleSet operator &(PeopleSet one, PeopleSet other) => new(one._bits & other._bits);

    /// <summary>The places of those in it, lowest first.</summary>
    /// <returns>Their <see cref="FamilyMember.Index"/>.</returns>
    public IEnumerable<int> Indexes()
    {
        for (var rest = _bits; rest != UInt128.Zero; rest &= rest - UInt128.One)
        {
            yield return (int)UInt128.TrailingZeroCount(rest);
        }
    }
}
