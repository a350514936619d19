using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Population;

/// <summary>Who a made-up family is: one to four children, a mother, most often a father or partner, in one household.</summary>
internal sealed class FamilyShape
{
    /// <summary>The first day of the authority's record.</summary>
    public static readonly DateOnly First = new(2027, 1, 4);

    /// <summary>The last day.</summary>
    public static readonly DateOnly Last = new(2029, 12, 31);

    private static readonly KnownSince Always = new(On: null, []);

    private FamilyShape(string[] children, DateOnly[] born, bool hasPartner)
    {
        Children = children;
        Born = born;
        HasPartner = hasPartner;
    }

    /// <summary>The children's ids, the oldest first.</summary>
    public string[] Children { get; }

    /// <summary>Their births.</summary>
    public DateOnly[] Born { get; }

    /// <summary>Whether a father or partner lives there.</summary>
    public bool HasPartner { get; }

    /// <summary>Shapes a family.</summary>
    /// <param name="chance">Its numbers.</param>
    /// <returns>The family.</returns>
    public static FamilyShape Of(Chance chance)
    {
        var count = chance.Of<int>([1, 1, 2, 2, 2, 3, 3, 4]);
        var born = new DateOnly[count];
        var age = chance.Between(0, 13 * 365);
        for (var i = count - 1; i >= 0; i--)
        {
            born[i] = First.AddDays(-age);
            age += chance.Between(450, 1400);
        }

        return new FamilyShape([.. Enumerable.Range(1, count).Select(i => $"c{i}")], born, chance.Happens(0.75));
    }

    /// <summary>Whether a child is of an age on a day.</summary>
    /// <param name="child">The child's place.</param>
    /// <param name="on">The day.</param>
    /// <returns>The age in months.</returns>
    public int Months(int child, DateOnly on) => ((on.Year - Born[child].Year) * 12) + on.Month - Born[child].Month;

    /// <summary>The register of the family.</summary>
    /// <param name="practitioners">Its practitioners.</param>
    /// <returns>The register.</returns>
    public Register Register(IReadOnlyList<Practitioner> practitioners)
    {
        var people = Children.Select((c, i) => new Person(c, Label: null, $"Child{i + 1}", "Made-Up", [], [], Sex.Unknown, When.On(Born[i]), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true)).ToList();
        people.Add(new Person("m", Label: null, "Mother", "Made-Up", [], [], Sex.Female, When.On(new(1995, 1, 1)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false));
        var ties = Children.Select(c => new Relationship("m", c, RelationshipType.Mother, FromDate: null, ToDate: null, Paternity: null) { Known = Always }).ToList();
        var members = people.ConvertAll(p => new HouseholdMember(p.Id, new DateOnly(2020, 1, 1), To: null) { Known = Always });
        if (HasPartner)
        {
            people.Add(new Person("f", Label: null, "Father", "Made-Up", [], [], Sex.Male, When.On(new(1993, 1, 1)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false));
            ties.AddRange(Children.Select(c => new Relationship("f", c, RelationshipType.Father, FromDate: null, ToDate: null, Paternity: null) { Known = Always }));
            members.Add(new HouseholdMember("f", new DateOnly(2020, 1, 1), To: null) { Known = Always });
        }

        return new Register
        {
            Period = (First, Last),
            People = people,
            Relationships = ties,
            Households = [new Household("made up", members)],
            Agencies = RowWriter.Agencies,
            Practitioners = practitioners,
        };
    }

    /// <summary>A practitioner who leads for the children, known from the first day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="role">The role.</param>
    /// <param name="agency">The agency's kind.</param>
    /// <param name="children">The children.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last; null while it goes on.</param>
    /// <returns>The practitioner.</returns>
    public static Practitioner Leads(string id, string role, AgencyKind agency, string[] children, DateOnly from, DateOnly? to) =>
        new(id, "Made Up", role, Domain.Chronology.Kebab.Of(agency), [new Allocation(children, from, to) { Known = Always }], []);
}
