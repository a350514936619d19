using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>How one person on the line is related to another: <see cref="One"/> is the mother, father, partner … of <see cref="Other"/>.</summary>
public sealed class Kinship : RegisterFact
{
    private readonly PeopleSet _both;

    internal Kinship(int index, FamilyMember one, FamilyMember other, RelationshipType type, DateOnly? from, DateOnly? to, KnownSince? known)
        : base(index, from, to, known)
    {
        One = one;
        Other = other;
        Type = type;
        _both = PeopleSet.Of(one) | PeopleSet.Of(other);
    }

    /// <summary>The relation.</summary>
    public FamilyMember One { get; }

    /// <summary>Whose relation it is.</summary>
    public FamilyMember Other { get; }

    /// <summary>The sort of tie.</summary>
    public RelationshipType Type { get; }

    /// <inheritdoc/>
    internal override PeopleSet MustBeNamed => _both;

    /// <inheritdoc/>
    internal override bool IsShownBy(LineRow row) => row.On.DayNumber >= From.DayNumber - DaysBefore;

    /// <summary>Whether the tie is between two people.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>True where it is, whichever way round.</returns>
    public bool IsBetween(FamilyMember one, FamilyMember other) => _both == (PeopleSet.Of(one) | PeopleSet.Of(other));
}
