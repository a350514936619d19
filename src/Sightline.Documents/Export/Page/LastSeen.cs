using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>Walks down the line and knows, at each entry, when each child was last seen by anyone before it.</summary>
internal sealed class LastSeen(IReadOnlyList<Person> children)
{
    private readonly Dictionary<string, Sighting> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting> _alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unseen> _longest = new(StringComparer.Ordinal);

    /// <summary>The last time that a child was seen by anyone, among the entries passed so far.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>The sighting; null where there is none.</returns>
    public Sighting? Of(string childId) => _last.GetValueOrDefault(childId);

    /// <summary>The last time that a child was seen without a carer, among the entries passed so far.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>The sighting; null where there is none.</returns>
    public Sighting? AloneOf(string childId) => _alone.GetValueOrDefault(childId);

    /// <summary>The longest time between two sightings of a child, among the entries passed so far.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>The time; null where the child was seen less than twice.</returns>
    public Unseen? LongestOf(string childId) => _longest.GetValueOrDefault(childId);

    /// <summary>Takes an entry into account; call it after whatever is said about the time before that entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="number">Its number on the page.</param>
    public void Pass(Entry entry, int number)
    {
        if (entry.Happened is not { } happened)
        {
            return;
        }

        foreach (var child in children)
        {
            if (!Saw(entry, child.Id))
            {
                continue;
            }

            var sighting = new Sighting(number, entry, happened);
            if (_last.TryGetValue(child.Id, out var before))
            {
                var days = DaysBetween(before.Happened, happened.Earliest).Least;
                if (!_longest.TryGetValue(child.Id, out var longest) || days > longest.Days)
                {
                    _longest[child.Id] = new Unseen(days, before.Happened.Latest, happened.Earliest);
                }
            }

            if (before is null || happened.Latest >= before.Happened.Latest)
            {
                _last[child.Id] = sighting;
            }

            if (entry.SeenAlone.Contains(child.Id, StringComparer.Ordinal))
            {
                _alone[child.Id] = sighting;
            }
        }
    }

    /// <summary>Whether an entry says that a child was seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="childId">The child.</param>
    /// <returns>True where it does.</returns>
    public static bool Saw(Entry entry, string childId) =>
        entry.Seen.Contains(childId, StringComparer.Ordinal) || entry.SeenAlone.Contains(childId, StringComparer.Ordinal);

    /// <summary>How many days lie between a sighting and a later day; two numbers where the sighting's own day is not exact.</summary>
    /// <param name="seen">When the child was seen.</param>
    /// <param name="day">The later day.</param>
    /// <returns>The least and the most days that it could be.</returns>
    public static (int Least, int Most) DaysBetween(When seen, DateOnly day) =>
        (Math.Max(0, day.DayNumber - seen.Latest.DayNumber), Math.Max(0, day.DayNumber - seen.Earliest.DayNumber));
}

/// <summary>A time that a child was seen.</summary>
/// <param name="Number">The entry's number on the page.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Happened">When.</param>
internal sealed record Sighting(int Number, Entry Entry, When Happened);

/// <summary>A time in which nobody saw a child.</summary>
/// <param name="Days">How long, in days.</param>
/// <param name="From">Seen last on this day before it.</param>
/// <param name="To">Seen again on this day.</param>
internal sealed record Unseen(int Days, DateOnly From, DateOnly To);
