using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>
/// Joins accounts of one event by different agencies: each points at the others and says in what they differ; nothing is merged.
/// Accounts are joined only where each is the other agency's single best fit, so two events that cannot be told apart stay apart.
/// </summary>
public static class SameEventJoin
{
    private static readonly SameEventRule[] Rules =
        [new SameMeeting(), new SameVisit(), new SameIncident(), new SameBirth(), new SameReferral(), new SameHospitalAttendance()];

    /// <summary>Fills <see cref="Entry.SameEventAs"/>.</summary>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="register">Who is who: tells twins' births apart and gives people their labels in the sentences; without it, ids stand there.</param>
    /// <returns>The same entries in the same order, otherwise unchanged.</returns>
    public static IReadOnlyList<Entry> Join(IReadOnlyList<Entry> entries, Register? register = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        register ??= Register.Empty;
        var labels = register.People.Where(p => p.Label is not null).DistinctBy(p => p.Id, StringComparer.Ordinal)
            .ToDictionary(p => p.Id, p => p.Label!, StringComparer.Ordinal);
        var found = new Dictionary<(int One, int Other), List<string>>();
        foreach (var rule in Rules)
        {
            foreach (var (one, other) in AccountsOfOneEvent.Find(rule, entries, register))
            {
                var sentences = rule.Differ(new EventDifferences(one, other, id => labels.GetValueOrDefault(id, id)));
                Add(found, one.Index, other.Index, sentences);
            }
        }

        return Filled(entries, found);
    }

    private static void Add(Dictionary<(int One, int Other), List<string>> found, int one, int other, IEnumerable<string> sentences)
    {
        var key = one < other ? (one, other) : (other, one);
        if (!found.TryGetValue(key, out var differs))
        {
            found[key] = differs = [];
        }

        differs.AddRange(sentences.Except(differs, StringComparer.Ordinal).ToList());
    }

    private static Entry[] Filled(IReadOnlyList<Entry> entries, Dictionary<(int One, int Other), List<string>> found)
    {
        var others = new SortedDictionary<int, List<(int Index, SameEvent Event)>>();
        foreach (var ((one, other), differs) in found)
        {
            Of(one).Add((other, new SameEvent(entries[other].Row, differs)));
            Of(other).Add((one, new SameEvent(entries[one].Row, differs)));
        }

        var filled = new Entry[entries.Count];
        for (var i = 0; i < filled.Length; i++)
        {
            IReadOnlyList<SameEvent> same = others.TryGetValue(i, out var list) ? [.. list.OrderBy(x => x.Index).Select(x => x.Event)] : [];
            filled[i] = same.Count == 0 && entries[i].SameEventAs.Count == 0 ? entries[i] : entries[i] with { SameEventAs = same };
        }

        return filled;

        List<(int Index, SameEvent Event)> Of(int index) =>
            others.TryGetValue(index, out var list) ? list : others[index] = [];
    }
}
