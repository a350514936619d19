using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>One person's time in one household.</summary>
public sealed class Residence : RegisterFact
{
    private readonly PeopleSet _who;
    private readonly PeopleSet _others;

    internal Residence(int index, FamilyMember who, int household, PeopleSet others, DateOnly? from, DateOnly? to, KnownSince? known)
        : base(index, from, to, known)
    {
        Who = who;
        _who = PeopleSet.Of(who);
        Household = household;
        _others = others;
    }

    /// <summary>Who.</summary>
    public FamilyMember Who { get; }

    /// <summary>The household's place in the register, 0 and up.</summary>
    public int Household { get; }

    /// <inheritdoc/>
    internal override PeopleSet MustBeNamed => _who;

    /// <inheritdoc/>
    internal override bool IsShownBy(LineRow row) =>
        row.Named.Overlaps(_others) && row.On.DayNumber >= From.DayNumber - DaysBefore;
}
