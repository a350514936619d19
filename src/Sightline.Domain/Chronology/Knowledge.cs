namespace Sightline.Domain.Chronology;

/// <summary>
/// Since when an entry has been known, and to whom: the agency that wrote it, those that were told, those that sat in the meeting. What was not yet written
/// down, or had not yet happened, is on nobody's line.
/// </summary>
public static class Knowledge
{
    /// <summary>The day on which the agency wrote an entry down; where the record does not say, the last day on which it can have happened.</summary>
    /// <param name="entry">The entry; it has a date.</param>
    /// <returns>The day; never before the first day on which it can have happened. Null where the entry has no date.</returns>
    public static DateOnly? RecordedOn(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Happened is not { } happened)
        {
            return null;
        }

        var recorded = entry.RecordedOn ?? happened.Latest;
        return recorded < happened.Earliest ? happened.Earliest : recorded;
    }

    /// <summary>The first day on which an agency could have had an entry before it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="agencyId">The agency.</param>
    /// <returns>The day; null where the agency does not know it, or the entry has no date.</returns>
    public static DateOnly? Since(Entry entry, string agencyId)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (RecordedOn(entry) is not { } recorded)
        {
            return null;
        }

        if (string.Equals(entry.AgencyId, agencyId, StringComparison.Ordinal))
        {
            return recorded;
        }

        DateOnly? since = entry.Attended.Contains(agencyId, StringComparer.Ordinal) ? Later(recorded, entry.Happened!.Latest) : null;
        foreach (var told in entry.Told)
        {
            if (string.Equals(told.AgencyId, agencyId, StringComparison.Ordinal) && Later(recorded, told.On ?? recorded) is var on && !(on >= since))
            {
                since = on;
            }
        }

        return since;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
