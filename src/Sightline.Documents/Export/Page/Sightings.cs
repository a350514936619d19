using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>When each child was seen by anyone, whichever agency wrote it: last of all, alone, the longest time between, and last before each entry.</summary>
internal sealed class Sightings
{
    private readonly Dictionary<string, Sighting> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting> _alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unseen> _longest = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Number, string ChildId), Sighting> _before = [];

    /// <summary>Goes down the line in the order of life, whatever order the page tells it in.</summary>
    /// <param name="children">The children.</param>
    /// <param name="entries">The entries.</param>
    public Sightings(IReadOnlyList<Person> children, IReadOnlyList<NumberedEntry> entries)
    {
        foreach (var numbered in entries.Where(one => one.Entry.Happened is not null).OrderBy(one => one.Entry.Happened!.Earliest).ThenBy(one => one.Number))
        {
            foreach (var child in children)
            {
                if (_last.TryGetValue(child.Id, out var before))
                {
                    _before[(numbered.Number, child.Id)] = before;
                }

                if (Saw(numbered.Entry, child.Id))
                {
                    Take(child.Id, new Sighting(numbered.Number, numbered.Entry, numbered.Entry.Happened!), before);
                }
            }
        }
    }

    /// <summary>The last time that a child was seen.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>The sighting; null where there is none.</returns>
    public Sighting? Last(string childId) => _last.GetValueOrDefault(childId);

    /// <summary>The last time that a child was seen without a carer.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>The sighting; null where there is none.</returns>
    public Sighting? LastAlone(string childId) => _alone.GetValueOrDefault(childId);

    /// <summary>The longest time between two sightings of a child.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>The time; null where the child was seen less than twice.</returns>
    public Unseen? Longest(string childId) => _longest.GetValueOrDefault(childId);

    /// <summary>The last time that a child had been seen when an entry happened.</summary>
    /// <param name="number">The entry's number.</param>
    /// <param name="childId">The child.</param>
    /// <returns>The sighting; null where there is none.</returns>
    public Sighting? Before(int number, string childId) => _before.GetValueOrDefault((number, childId));

    /// <summary>Whether an entry says that a child was seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="childId">The child.</param>
    /// <returns>True where it does.</returns>
    public static bool Saw(Entry entry, string childId) =>
        entry.Seen.Contains(childId, StringComparer.Ordinal) || entry.SeenAlone.Contains(childId, StringComparer.Ordinal);

    /// <summary>Whether an entry bears on a child: it is about the child, or says that the child was or was not seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="childId">The child.</param>
    /// <returns>True where it does.</returns>
    public static bool Bears(Entry entry, string childId) => entry.Concerning.Contains(childId, StringComparer.Ordinal) || Saw(entry, childId)
        || entry.NotSeen.Contains(childId, StringComparer.Ordinal);

    private void Take(string childId, Sighting sighting, Sighting? before)
    {
        if (before is not null)
        {
            var days = before.DaysUntil(sighting.Happened.Earliest).Least;
            if (!_longest.TryGetValue(childId, out var longest) || days > longest.Days)
            {
                _longest[childId] = new Unseen(days, before.Happened.Latest, sighting.Happened.Earliest);
            }
        }

        _last[childId] = sighting;
        if (sighting.Entry.SeenAlone.Contains(childId, StringComparer.Ordinal))
        {
            _alone[childId] = sighting;
        }
    }
}

/// <summary>A time that a child was seen.</summary>
/// <param name="Number">The entry's number on the page.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Happened">When.</param>
internal sealed record Sighting(int Number, Entry Entry, When Happened)
{
    /// <summary>How many days lie between this and a later day; two numbers where its own day is not exact.</summary>
    /// <param name="day">The later day.</param>
    /// <returns>The least and the most days that it could be.</returns>
    public (int Least, int Most) DaysUntil(DateOnly day) =>
        (Math.Max(0, day.DayNumber - Happened.Latest.DayNumber), Math.Max(0, day.DayNumber - Happened.Earliest.DayNumber));
}

/// <summary>A time in which nobody saw a child.</summary>
/// <param name="Days">How long, in days.</param>
/// <param name="From">Seen last on this day before it.</param>
/// <param name="To">Seen again on this day.</param>
internal sealed record Unseen(int Days, DateOnly From, DateOnly To);
