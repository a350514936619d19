using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Patterns;

/// <summary>
/// The invented family of the sample chronologies, in 2031: ada (3), ben (9) and cy (expected on 15 September, born on 10 September), their mum and dad in one household,
/// gran elsewhere. Its register is known to everybody from the beginning. Nobody in it exists.
/// </summary>
internal static class SampleFamily
{
    /// <summary>The first day of the household.</summary>
    public static readonly DateOnly Moved = new(2028, 3, 1);

    private static readonly KnownSince Always = new(On: null, []);

    /// <summary>The register.</summary>
    public static Register Register { get; } = new()
    {
        Case = "sample",
        People =
        [
            Child("ada", "Ada", When.On(new(2028, 3, 1))),
            Child("ben", "Ben", When.On(new(2021, 5, 1))),
            Child("cy", "Cy", When.On(new(2031, 9, 10))) with { DueOn = new(2031, 9, 15) },
            Adult("mum", "Mara", Sex.Female),
            Adult("dad", "Dai", Sex.Male),
            Adult("gran", "Gwen", Sex.Female),
            Adult("ex", "Dai", Sex.Male),
        ],
        Relationships =
        [
            .. new[] { "ada", "ben", "cy" }.SelectMany(c => new[] { Tie("mum", c, RelationshipType.Mother), Tie("dad", c, RelationshipType.Father), Tie("gran", c, RelationshipType.Grandparent) }),
            Tie("dad", "mum", RelationshipType.Partner),
            new("ex", "mum", RelationshipType.Partner, new(2018, 1, 1), new(2019, 1, 1), Paternity: null),
            Tie("gran", "mum", RelationshipType.Mother),
        ],
        Households =
        [
            new("the family's home", [.. new[] { "mum", "dad", "ada", "ben" }.Select(p => Lives(p, Moved)), Lives("cy", new(2031, 9, 11))]),
            new("gran's home", [Lives("gran", Moved)]),
        ],
        Agencies = [.. Enum.GetValues<AgencyKind>().Select(k => new Agency(Domain.Chronology.Kebab.Of(k), Domain.Chronology.Kebab.Of(k), k, "Area 1"))],
    };

    /// <summary>The register with practitioners.</summary>
    /// <param name="practitioners">Each as <c>id role agency from to children away-from away-to</c>, a dash for what is not given; children joined by a plus.</param>
    /// <returns>The register.</returns>
    public static Register With(params string[] practitioners) => Register with { Practitioners = [.. practitioners.Select(Practitioner)] };

    /// <summary>Somebody's time in a household, known from the beginning.</summary>
    /// <param name="person">Who.</param>
    /// <param name="from">Since when.</param>
    /// <param name="to">Until when; null where it goes on.</param>
    /// <returns>The time.</returns>
    public static HouseholdMember Lives(string person, DateOnly from, DateOnly? to = null) => new(person, from, to) { Known = Always };

    /// <summary>A tie, known from the beginning.</summary>
    /// <param name="from">The relation.</param>
    /// <param name="to">Whose relation.</param>
    /// <param name="type">The sort of tie.</param>
    /// <returns>The tie.</returns>
    public static Relationship Tie(string from, string to, RelationshipType type) => new(from, to, type, FromDate: null, ToDate: null, Paternity: null) { Known = Always };

    private static Practitioner Practitioner(string text)
    {
        var cells = text.Split(' ');
        var allocation = cells[3] is "-" ? [] : new[] { new Allocation(cells[5].Split('+'), Day(cells[3]), Day(cells[4])) { Known = Always } };
        var away = cells.Length < 7 ? [] : new[] { new Absence(Day(cells[6]), Day(cells[7]), "sickness") { Known = Always } };
        return new Practitioner(cells[0], "Invented", cells[1].Replace('_', ' '), cells[2], allocation, away);
    }

    private static DateOnly? Day(string text) => text is "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Person Child(string id, string given, When born) => new(id, Label: null, given, "Sample", [], [], Sex.Unknown, born, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true);

    private static Person Adult(string id, string given, Sex sex) =>
        new(id, Label: null, given, "Sample", [], [], sex, When.On(new(1999, 1, 1)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false);
}
