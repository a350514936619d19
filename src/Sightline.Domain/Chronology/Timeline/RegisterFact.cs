using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>A fact of the register with its time, and since when a reader of the line knows it: as the register says, else from the first entry that shows it.</summary>
public abstract class RegisterFact
{
    /// <summary>An entry shows a fact also where it was written a few days before the register's first day.</summary>
    private protected const int DaysBefore = 7;

    private protected RegisterFact(int index, DateOnly? from, DateOnly? to, KnownSince? known)
    {
        Index = index;
        From = from ?? DateOnly.MinValue;
        To = to ?? DateOnly.MaxValue;
        Known = known;
    }

    /// <summary>The first day; the earliest there is where not known.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, included; the latest there is where it goes on or is not known.</summary>
    public DateOnly To { get; }

    /// <summary>Since when the register says that it was known; null where it does not say.</summary>
    public KnownSince? Known { get; }

    internal int Index { get; }

    /// <summary>Whether it is so on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where it is.</returns>
    public bool Covers(DateOnly day) => From <= day && day <= To;

    /// <summary>Those whom an entry must name to show the fact: a quick look before the close one.</summary>
    internal virtual PeopleSet MustBeNamed => PeopleSet.None;

    /// <summary>Whether an entry shows the fact, so that whoever knows the entry knows the fact.</summary>
    /// <param name="row">The entry.</param>
    /// <returns>True where it does.</returns>
    internal abstract bool IsShownBy(LineRow row);
}
