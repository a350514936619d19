using System.Numerics;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Some of the people of one family's line, at most <see cref="Most"/>.</summary>
public readonly record struct PeopleSet
{
    /// <summary>So many people can be told apart on one line.</summary>
    public const int Most = 128;

    /// <summary>Nobody.</summary>
    public static readonly PeopleSet None;

    private readonly ulong _low;
    private readonly ulong _high;

    private PeopleSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Whether nobody is in it.</summary>
    public bool IsEmpty => (_low | _high) == 0;

    /// <summary>How many are in it.</summary>
    public int Count => BitOperations.PopCount(_low) + BitOperations.PopCount(_high);

    /// <summary>One person.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The set of that person.</returns>
    public static PeopleSet Of(FamilyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Index < 64 ? new(1UL << member.Index, 0) : new(0, 1UL << (member.Index - 64));
    }

    /// <summary>Whether a person is in it.</summary>
    /// <param name="member">The person.</param>
    /// <returns>True where so.</returns>
    public bool Has(FamilyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return ((member.Index < 64 ? _low >> member.Index : _high >> (member.Index - 64)) & 1) != 0;
    }

    /// <summary>Whether somebody is in both.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where so.</returns>
    public bool Overlaps(PeopleSet other) => ((_low & other._low) | (_high & other._high)) != 0;

    /// <summary>Whether all of this are in the other.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where so.</returns>
    public bool IsWithin(PeopleSet other) => ((_low & ~other._low) | (_high & ~other._high)) == 0;

    /// <summary>Those who are in this and not in the other.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The rest.</returns>
    public PeopleSet Except(PeopleSet other) => new(_low & ~other._low, _high & ~other._high);

    /// <summary>All of both.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Their union.</returns>
    public static PeopleSet operator |(PeopleSet one, PeopleSet other) => new(one._low | other._low, one._high | other._high);

    /// <summary>Those in both.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Their intersection.</returns>
    public static PeopleSet operator &(PeopleSet one, PeopleSet other) => new(one._low & other._low, one._high & other._high);

    /// <summary>The places of those in it, lowest first, for a <c>foreach</c>.</summary>
    /// <returns>Their <see cref="FamilyMember.Index"/>.</returns>
    public PlaceList Indexes() => new(_low, _high);

    /// <summary>The places of the people in a set.</summary>
    public struct PlaceList
    {
        private ulong _low;
        private ulong _high;

        internal PlaceList(ulong low, ulong high)
        {
            _low = low;
            _high = high;
            Current = -1;
        }

        /// <summary>The place reached.</summary>
        public int Current { get; private set; }

        /// <summary>The list itself.</summary>
        /// <returns>The same.</returns>
        public readonly PlaceList GetEnumerator() => this;

        /// <summary>Goes to the next place.</summary>
        /// <returns>False where there is none.</returns>
        public bool MoveNext()
        {
            if (_low != 0)
            {
                Current = BitOperations.TrailingZeroCount(_low);
                _low &= _low - 1;
                return true;
            }

            if (_high != 0)
            {
                Current = 64 + BitOperations.TrailingZeroCount(_high);
                _high &= _high - 1;
                return true;
            }

            return false;
        }
    }
}
