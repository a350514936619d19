namespace Sightline.Application.Journal;

/// <summary>A place in the journal: 1 for the first thing ever received, and each later thing one more. It is the second axis of every read: <c>asReceived</c>.</summary>
/// <param name="Value">The place, 1 or more; 0 is before everything.</param>
public readonly record struct Position(long Value) : IComparable<Position>
{
    /// <summary>Before anything was received.</summary>
    public static readonly Position BeforeAll = new(0);

    /// <summary>After everything that is there.</summary>
    public static readonly Position Latest = new(long.MaxValue);

    /// <inheritdoc/>
    public int CompareTo(Position other) => Value.CompareTo(other.Value);

    /// <summary>Whether one place is before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <(Position left, Position right) => left.Value < right.Value;

    /// <summary>Whether one place is after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >(Position left, Position right) => left.Value > right.Value;

    /// <summary>Whether one place is another or before it.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <=(Position left, Position right) => left.Value <= right.Value;

    /// <summary>Whether one place is another or after it.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >=(Position left, Position right) => left.Value >= right.Value;
}

/// <summary>A family in the journal: the place at which it was opened there. It is never shown; what is shown is the family's id.</summary>
/// <param name="Value">The place, 1 or more.</param>
public readonly record struct FamilyKey(long Value)
{
    /// <summary>No family: what is about the partnership as a whole.</summary>
    public static readonly FamilyKey Partnership = new(0);
}
