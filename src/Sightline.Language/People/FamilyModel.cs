using System.Collections.Concurrent;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Language.People;

/// <summary>A register's people and relations, ready for asking who was what to whom on a day.</summary>
internal sealed class FamilyModel
{
    private const int DaysCarried = 290;
    private const int MomentsKept = 4096;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DateOnly, FamilyMoment> moments = new();
    private readonly List<(int From, int To, DateOnly? Since, DateOnly? Until)> partners = [];
    private readonly List<(int From, int To, DateOnly? Since, DateOnly? Until)> steps = [];
    private readonly List<(Household Household, int Place, DateOnly? Since, DateOnly? Until)> stays = [];
    private FamilyMoment? undated;

    public FamilyModel(Register register)
    {
        People = [.. register.People.Take(PeopleSet.Capacity)];
        MothersOf = new PeopleSet[People.Length];
        FathersOf = new PeopleSet[People.Length];
        GrandparentsOf = new PeopleSet[People.Length];
        AuntsOf = new PeopleSet[People.Length];
        for (var i = 0; i < People.Length; i++)
        {
            places.TryAdd(People[i].Id, i);
            var one = PeopleSet.Of(i);
            Female |= People[i].Sex == Sex.Female ? one : PeopleSet.None;
            Male |= People[i].Sex == Sex.Male ? one : PeopleSet.None;
            Subjects |= People[i].IsSubjectChild ? one : PeopleSet.None;
        }

        foreach (var relation in register.Relationships)
        {
            if (!places.TryGetValue(relation.From, out var from) || !places.TryGetValue(relation.To, out var to) || from == to)
            {
                continue;
            }

            Note(relation, from, to);
        }

        foreach (var household in register.Households)
        {
            AddHousehold(household);
        }

        foreach (var practitioner in register.Practitioners)
        {
            var children = PeopleSet.None;
            foreach (var allocation in practitioner.Allocations)
            {
                children |= Places(allocation.Children);
            }

            Caseloads[practitioner.AgencyId] = Caseloads.GetValueOrDefault(practitioner.AgencyId) | children;
        }

        Mother = MainMother();
        Core = Subjects & ChildrenOf(Mother);
        Core = Core.Any ? Core | Motherless() : Subjects;
    }

    public Person[] People { get; }

    public PeopleSet Female { get; private set; }

    public PeopleSet Male { get; private set; }

    /// <summary>The children because of whom the record is kept.</summary>
    public PeopleSet Subjects { get; private set; }

    /// <summary>The subject children of the main mother: whom 'the children' means.</summary>
    public PeopleSet Core { get; private set; }

    /// <summary>The mother of most of the subject children.</summary>
    public PeopleSet Mother { get; }

    public PeopleSet Twins { get; private set; }

    public PeopleSet Partners { get; private set; }

    public PeopleSet[] MothersOf { get; }

    public PeopleSet[] FathersOf { get; }

    public PeopleSet[] GrandparentsOf { get; }

    public PeopleSet[] AuntsOf { get; }

    /// <summary>The children to whom an agency's practitioners were allocated.</summary>
    public Dictionary<string, PeopleSet> Caseloads { get; } = new(StringComparer.Ordinal);

    public bool TryFind(string id, out int place) => places.TryGetValue(id, out place);

    public PeopleSet ParentsOf(PeopleSet children, PeopleSet[] kind)
    {
        var parents = PeopleSet.None;
        for (var rest = children; rest.Any; rest = rest.WithoutFirst())
        {
            parents |= kind[rest.First];
        }

        return parents;
    }

    /// <summary>The family on a day.</summary>
    public FamilyMoment At(When? happened)
    {
        if (happened is null)
        {
            return undated ??= Make(day: null);
        }

        var day = happened.Latest;
        if (moments.TryGetValue(day, out var moment))
        {
            return moment;
        }

        moment = Make(day);
        if (moments.Count < MomentsKept)
        {
            moments.TryAdd(day, moment);
        }

        return moment;
    }

    private FamilyMoment Make(DateOnly? day)
    {
        var born = PeopleSet.None;
        var unborn = PeopleSet.None;
        for (var i = 0; i < People.Length; i++)
        {
            var birth = People[i].Born?.Earliest ?? People[i].DueOn;
            if (day is null || birth is null || birth <= day)
            {
                born |= PeopleSet.Of(i);
            }
            else if ((People[i].DueOn ?? birth.Value).AddDays(-DaysCarried) <= day)
            {
                unborn |= PeopleSet.Of(i);
            }
        }

        var partner = PeopleSet.None;
        var everPartner = PeopleSet.None;
        foreach (var (from, to, since, until) in partners)
        {
            var other = Mother.Has(from) ? to : Mother.Has(to) ? from : -1;
            if (other >= 0)
            {
                everPartner |= PeopleSet.Of(other);
                partner |= InForce(day, since, until) ? PeopleSet.Of(other) : PeopleSet.None;
            }
        }

        var step = PeopleSet.None;
        foreach (var (from, _, since, until) in steps)
        {
            step |= InForce(day, since, until) ? PeopleSet.Of(from) : PeopleSet.None;
        }

        return new FamilyMoment(this, day, born, unborn, partner, everPartner.Without(partner), step, LivesElsewhere(day));
    }

    private PeopleSet Places(IReadOnlyList<string> ids)
    {
        var people = PeopleSet.None;
        foreach (var id in ids)
        {
            people |= places.TryGetValue(id, out var place) ? PeopleSet.Of(place) : PeopleSet.None;
        }

        return people;
    }

    private void AddHousehold(Household household)
    {
        foreach (var member in household.Members)
        {
            if (places.TryGetValue(member.PersonId, out var place))
            {
                stays.Add((household, place, member.From, member.To));
            }
        }
    }

    /// <summary>Those of whom the register says that they lived at another address than the mother then.</summary>
    private PeopleSet LivesElsewhere(DateOnly? day)
    {
        var elsewhere = PeopleSet.None;
        var home = PeopleSet.None;
        Household? hers = null;
        foreach (var (household, place, since, until) in stays)
        {
            hers = Mother.Has(place) && InForce(day, since, until) ? household : hers;
        }

        foreach (var (household, place, since, until) in stays)
        {
            if (hers is not null && InForce(day, since, until))
            {
                home |= ReferenceEquals(household, hers) ? PeopleSet.Of(place) : PeopleSet.None;
                elsewhere |= ReferenceEquals(household, hers) ? PeopleSet.None : PeopleSet.Of(place);
            }
        }

        return elsewhere.Without(home);
    }

    private static bool InForce(DateOnly? day, DateOnly? since, DateOnly? until) =>
        day is null ? until is null : (since is null || since <= day) && (until is null || until >= day);

    private void Note(Relationship relation, int from, int to)
    {
        switch (relation.Type)
        {
            case RelationshipType.Mother:
                MothersOf[to] |= PeopleSet.Of(from);
                break;
            case RelationshipType.Father:
                FathersOf[to] |= PeopleSet.Of(from);
                break;
            case RelationshipType.Grandparent:
                GrandparentsOf[to] |= PeopleSet.Of(from);
                break;
            case RelationshipType.AuntOrUncle:
                AuntsOf[to] |= PeopleSet.Of(from);
                break;
            case RelationshipType.Twin:
                Twins |= PeopleSet.Of(from) | PeopleSet.Of(to);
                break;
            case RelationshipType.Partner:
                partners.Add((from, to, relation.FromDate, relation.ToDate));
                Partners |= PeopleSet.Of(from) | PeopleSet.Of(to);
                break;
            case RelationshipType.StepParent:
                steps.Add((from, to, relation.FromDate, relation.ToDate));
                break;
            default:
                break;
        }
    }

    private PeopleSet MainMother()
    {
        var best = -1;
        var most = 0;
        for (var i = 0; i < People.Length; i++)
        {
            var count = (ChildrenOf(PeopleSet.Of(i)) & Subjects).Count;
            if (count > most)
            {
                (best, most) = (i, count);
            }
        }

        return best < 0 ? PeopleSet.None : PeopleSet.Of(best);
    }

    private PeopleSet ChildrenOf(PeopleSet mother)
    {
        var children = PeopleSet.None;
        for (var i = 0; i < MothersOf.Length; i++)
        {
            children |= MothersOf[i].Overlaps(mother) ? PeopleSet.Of(i) : PeopleSet.None;
        }

        return children;
    }

    /// <summary>Subject children of whom the register names no parent at all.</summary>
    private PeopleSet Motherless()
    {
        var children = PeopleSet.None;
        for (var rest = Subjects; rest.Any; rest = rest.WithoutFirst())
        {
            children |= MothersOf[rest.First].IsEmpty && FathersOf[rest.First].IsEmpty ? PeopleSet.Of(rest.First) : PeopleSet.None;
        }

        return children;
    }
}
