using System.Globalization;
using Sightline.Domain.Time;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>
/// In what two accounts of one event differ, one plain sentence each. The sentences use dates, times, the vocabulary's words, sorts of agency and
/// register ids or labels: never a name or a word of a record. They read the same from both sides.
/// </summary>
internal sealed class EventDifferences
{
    private readonly EventAccount _one;
    private readonly EventAccount _other;
    private readonly Func<string, string> _person;
    private readonly string _here;
    private readonly string _there;

    /// <summary>Sets two accounts side by side.</summary>
    /// <param name="one">An account.</param>
    /// <param name="other">Another agency's account of the same event.</param>
    /// <param name="person">What a person is called here, from an id.</param>
    public EventDifferences(EventAccount one, EventAccount other, Func<string, string> person)
    {
        (_one, _other) = one.Index <= other.Index ? (one, other) : (other, one);
        _person = person;
        (_here, _there) = AgencyWords.For(_one.Entry.Account.Agency, _other.Entry.Account.Agency);
    }

    /// <summary>The day, where both give one day.</summary>
    /// <returns>A sentence, or none.</returns>
    public IEnumerable<string> Day()
    {
        if (IsOneDay(_one.Happened) && IsOneDay(_other.Happened) && _one.Happened.Earliest != _other.Happened.Earliest)
        {
            yield return Say("The day", Written(_one.Happened.Earliest), Written(_other.Happened.Earliest));
        }
    }

    /// <summary>The time of day, where both give one.</summary>
    /// <returns>A sentence, or none.</returns>
    public IEnumerable<string> Time()
    {
        if (_one.Happened.TimeOfDay is { } here && _other.Happened.TimeOfDay is { } there && here != there)
        {
            yield return Say("The time", here.ToString("HH:mm", CultureInfo.InvariantCulture), there.ToString("HH:mm", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What sort of event it was, where both say it.</summary>
    /// <returns>A sentence, or none.</returns>
    public IEnumerable<string> Sort()
    {
        if (_one.Code.Type is { } here && _other.Code.Type is { } there && here != there)
        {
            yield return Say("The sort of event", Written(here), Written(there));
        }
    }

    /// <summary>The outcome, where both say it.</summary>
    /// <returns>A sentence, or none.</returns>
    public IEnumerable<string> Outcome()
    {
        if (_one.Code.Outcome is { } here && _other.Code.Outcome is { } there && here != there)
        {
            yield return Say("The outcome", Written(here), Written(there));
        }
    }

    /// <summary>Who was seen: one says seen and the other not seen, or one says it and the other does not.</summary>
    /// <returns>A sentence for each child.</returns>
    public IEnumerable<string> Seen() =>
        PeopleNamed().Select(id => (Id: id, Here: SeenIn(_one.Entry, id), There: SeenIn(_other.Entry, id)))
            .Where(x => !string.Equals(x.Here, x.There, StringComparison.Ordinal))
            .Select(x => Say($"Whether {_person(x.Id)} was seen", x.Here, x.There));

    /// <summary>Who was seen, only where the two contradict each other.</summary>
    /// <returns>A sentence for each child.</returns>
    public IEnumerable<string> SeenAgainstNotSeen() =>
        PeopleNamed().Select(id => (Id: id, Here: SeenIn(_one.Entry, id), There: SeenIn(_other.Entry, id)))
            .Where(x => (IsNotSeen(x.Here) && IsSeen(x.There)) || (IsSeen(x.Here) && IsNotSeen(x.There)))
            .Select(x => Say($"Whether {_person(x.Id)} was seen", x.Here, x.There));

    /// <summary>Which other agencies were there, where both list some. The two that wrote were there, whether or not they list themselves and each other.</summary>
    /// <returns>A sentence, or none.</returns>
    public IEnumerable<string> Attended()
    {
        if (_one.Entry.Attended.Count == 0 || _other.Entry.Attended.Count == 0)
        {
            yield break;
        }

        var only = new[] { OnlyIn(_here, _one.Entry, _other.Entry), OnlyIn(_there, _other.Entry, _one.Entry) }.OfType<string>().ToList();
        if (only.Count > 0)
        {
            yield return $"Who attended differs: {string.Join("; ", only)}.";
        }
    }

    /// <summary>What was seen, where both looked at the same thing and judged it differently.</summary>
    /// <returns>A sentence for each such thing.</returns>
    public IEnumerable<string> Observed() =>
        from here in _one.Entry.Codes
        where here is { Kind: EntryKind.Observation, Type: not null, Outcome: not null }
        from there in _other.Entry.Codes
        where there.Kind == EntryKind.Observation && there.Type == here.Type && there.Outcome is not null && there.Outcome != here.Outcome
        select Say($"The view of {Written(here.Type!)}", Written(here.Outcome!), Written(there.Outcome!));

    private static bool IsOneDay(When happened) => happened.Earliest == happened.Latest;

    private static bool IsSeen(string words) => words.StartsWith("seen", StringComparison.Ordinal);

    private static bool IsNotSeen(string words) => words.StartsWith("not seen", StringComparison.Ordinal);

    private static string? OnlyIn(string agency, Entry entry, Entry other)
    {
        var listed = entry.Attended.Except([.. other.Attended, entry.AgencyId, other.AgencyId], StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return listed.Count == 0 ? null : $"only {agency} list {string.Join(", ", listed)}";
    }

    private static string SeenIn(Entry entry, string id) =>
        entry.NotSeen.Contains(id, StringComparer.Ordinal) ? "not seen"
        : entry.SeenAlone.Contains(id, StringComparer.Ordinal) ? "seen alone"
        : entry.Seen.Contains(id, StringComparer.Ordinal) ? "seen"
        : "nothing";

    private static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Written(Enum word) => Kebab.Of(word).Replace('-', ' ');

    private IEnumerable<string> PeopleNamed() =>
        new[] { _one.Entry, _other.Entry }.SelectMany(e => e.Seen.Concat(e.SeenAlone).Concat(e.NotSeen)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private string Say(string what, string here, string there) => $"{what} differs: {_here} say {here}, {_there} say {there}.";
}
