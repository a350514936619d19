using Sightline.Domain.Time;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>One code of one entry, as an account of an event that other agencies may have written down too.</summary>
/// <param name="Index">The entry's place in the list that is joined.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Code">The code.</param>
/// <param name="Subject">Whom the event happened to, where a rule can tell events of one day apart by that; else empty.</param>
internal sealed record EventAccount(int Index, Entry Entry, EntryCode Code, string Subject)
{
    /// <summary>When it happened; entries without a date are no accounts of an event.</summary>
    public When Happened { get; } = Entry.Happened ?? throw new ArgumentException("An account of an event has a date.", nameof(Entry));

    /// <summary>Everyone whom the account names.</summary>
    public IReadOnlySet<string> People { get; } =
        new HashSet<string>([.. Entry.Concerning, .. Entry.Seen, .. Entry.SeenAlone, .. Entry.NotSeen], StringComparer.Ordinal);

    /// <summary>Whether the two could have been on one day, or no more than some days apart.</summary>
    /// <param name="other">The other account.</param>
    /// <param name="days">How many days apart they may be, 0 or more.</param>
    /// <returns>True where they could.</returns>
    public bool IsWithin(EventAccount other, int days) =>
        Happened.Earliest.DayNumber <= other.Happened.Latest.DayNumber + days && other.Happened.Earliest.DayNumber <= Happened.Latest.DayNumber + days;

    /// <summary>How far the times of day are apart, counted from midnight of the first day.</summary>
    /// <param name="other">The other account.</param>
    /// <returns>The time between; null where one of the two gives no time of day.</returns>
    public TimeSpan? Apart(EventAccount other)
    {
        if (Happened.TimeOfDay is not { } here || other.Happened.TimeOfDay is not { } there)
        {
            return null;
        }

        return (Happened.Earliest.ToDateTime(here) - other.Happened.Earliest.ToDateTime(there)).Duration();
    }

    /// <summary>Whether the account says that the other's agency was there or was told.</summary>
    /// <param name="other">The other account.</param>
    /// <returns>True where it says so.</returns>
    public bool Names(EventAccount other)
    {
        var agency = other.Entry.AgencyId;
        return Entry.Attended.Contains(agency, StringComparer.Ordinal)
            || Entry.Told.Any(t => string.Equals(t.AgencyId, agency, StringComparison.Ordinal));
    }
}
