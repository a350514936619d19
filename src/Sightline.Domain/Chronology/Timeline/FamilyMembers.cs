using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Everybody on a family's line, by id: the children for whom the record is kept first, then the others in the order of the register.</summary>
public sealed class FamilyMembers
{
    private readonly Dictionary<string, FamilyMember> _byId;

    internal FamilyMembers(IReadOnlyList<Person> people)
    {
        // A stable order: children first, so that no child is left out where a register names too many.
        var ordered = people.Count(p => p.IsSubjectChild) is 0 ? people : [.. people.Where(p => p.IsSubjectChild), .. people.Where(p => !p.IsSubjectChild)];
        _byId = new Dictionary<string, FamilyMember>(ordered.Count, StringComparer.Ordinal);
        var all = new List<FamilyMember>(ordered.Count);
        foreach (var person in ordered)
        {
            if (all.Count < PeopleSet.Most && !_byId.ContainsKey(person.Id))
            {
                var member = new FamilyMember(all.Count, person);
                all.Add(member);
                _byId.Add(person.Id, member);
            }
        }

        All = all;
        LeftOut = people.Count - all.Count;
    }

    /// <summary>Everybody, by <see cref="FamilyMember.Index"/>.</summary>
    public IReadOnlyList<FamilyMember> All { get; }

    /// <summary>How many people of the register are not on the line, because it has room for <see cref="PeopleSet.Most"/>.</summary>
    public int LeftOut { get; }

    /// <summary>Finds a person.</summary>
    /// <param name="id">The register's id.</param>
    /// <returns>The person; null where the line has none of that id.</returns>
    public FamilyMember? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Gathers people by id; ids that the line does not have are left out.</summary>
    /// <param name="ids">The ids.</param>
    /// <returns>The set.</returns>
    public PeopleSet Set(IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var set = PeopleSet.None;
        for (var i = 0; i < ids.Count; i++)
        {
            if (_byId.TryGetValue(ids[i], out var member))
            {
                set |= PeopleSet.Of(member);
            }
        }

        return set;
    }

    /// <summary>The people of a set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>Them, by index.</returns>
    public IEnumerable<FamilyMember> Of(PeopleSet set)
    {
        foreach (var index in set.Indexes())
        {
            yield return All[index];
        }
    }
}
