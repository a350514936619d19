namespace Sightline.Language.People;

/// <summary>Some of a register's people, by their place in it. Holds the first <see cref="Capacity"/>.</summary>
internal readonly record struct PeopleSet(UInt128 Bits)
{
    /// <summary>How many people of a register can be told apart.</summary>
    public const int Capacity = 128;

    public static readonly PeopleSet None = new(UInt128.Zero);

    public bool IsEmpty => Bits == UInt128.Zero;

    public bool Any => Bits != UInt128.Zero;

    public int Count => (int)UInt128.PopCount(Bits);

    public bool IsOne => Any && (Bits & (Bits - UInt128.One)) == UInt128.Zero;

    /// <summary>The place of the first; -1 where there is none.</summary>
    public int First => Any ? (int)UInt128.TrailingZeroCount(Bits) : -1;

    public static PeopleSet operator |(PeopleSet a, PeopleSet b) => new(a.Bits | b.Bits);

    public static PeopleSet operator &(PeopleSet a, PeopleSet b) => new(a.Bits & b.Bits);

    public static PeopleSet Of(int place) => new(UInt128.One << place);

    public PeopleSet Without(PeopleSet others) => new(Bits & ~others.Bits);

    public PeopleSet WithoutFirst() => new(Bits & (Bits - UInt128.One));

    public bool Has(int place) => place >= 0 && (Bits >> place & UInt128.One) != UInt128.Zero;

    public bool Overlaps(PeopleSet other) => (Bits & other.Bits) != UInt128.Zero;

    /// <summary>These where there are any, else the others.</summary>
    public PeopleSet Or(PeopleSet others) => Any ? this : others;
}
