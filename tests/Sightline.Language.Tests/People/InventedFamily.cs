using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Language.Tests.People;

/// <summary>A family that nobody is, for tests: a mother, two fathers, four children of whom two are twins and one is carried for a while, grandmothers, and workers.</summary>
internal static class InventedFamily
{
    public static readonly Register Register = new()
    {
        People =
        [
            Adult("mum", "Bronagh", "Quillter", Sex.Female, ["BQ"], ["Quillter-Nash", "Bronagh Sowter"]),
            Adult("dad-one", "Piers", "Sowter", Sex.Male, [], []),
            Adult("dad-two", "Evander", "Nash", Sex.Male, ["Van"], []),
            Child("tam", "Tamsin", "Sowter", Sex.Female, new DateOnly(2011, 3, 2), null, []),
            Child("orla", "Orla-Mae", "Nash", Sex.Female, new DateOnly(2015, 6, 9), null, []),
            Child("gil", "Gilroy", "Nash", Sex.Male, new DateOnly(2015, 6, 9), null, []),
            Child("hope", "Hope", "Nash", Sex.Female, new DateOnly(2018, 5, 20), new DateOnly(2018, 5, 27), []),
            Adult("gran-m", "Imelda", "Quillter", Sex.Female, [], []),
            Adult("gran-p", "Verity", "Nash", Sex.Female, [], []),
            Adult("uncle-a", "Corin", "Quillter", Sex.Male, [], []),
            Adult("uncle-b", "Corin", "Nash", Sex.Male, [], []),
        ],
        Relationships =
        [
            .. new[] { "tam", "orla", "gil", "hope" }.Select(c => Of("mum", c, RelationshipType.Mother)),
            Of("dad-one", "tam", RelationshipType.Father),
            .. new[] { "orla", "gil", "hope" }.Select(c => Of("dad-two", c, RelationshipType.Father)),
            Of("orla", "gil", RelationshipType.Twin),
            new("dad-one", "mum", RelationshipType.Partner, new DateOnly(2009, 1, 1), new DateOnly(2012, 8, 1), null),
            new("dad-two", "mum", RelationshipType.Partner, new DateOnly(2013, 10, 1), null, null),
            new("dad-two", "tam", RelationshipType.StepParent, new DateOnly(2013, 10, 1), null, null),
            Of("gran-m", "mum", RelationshipType.Mother),
            Of("gran-p", "dad-two", RelationshipType.Mother),
            .. new[] { "tam", "orla", "gil", "hope" }.Select(c => Of("gran-m", c, RelationshipType.Grandparent)),
            .. new[] { "orla", "gil", "hope" }.Select(c => Of("gran-p", c, RelationshipType.Grandparent)),
            .. new[] { "tam", "orla", "gil", "hope" }.Select(c => Of("uncle-a", c, RelationshipType.AuntOrUncle)),
            .. new[] { "orla", "gil", "hope" }.Select(c => Of("uncle-b", c, RelationshipType.AuntOrUncle)),
        ],
        Agencies =
        [
            new("csc", "Wexcombe Children’s Services", AgencyKind.ChildrensSocialCare, "Wexcombe"),
            new("hv", "Health Visiting", AgencyKind.HealthVisiting, "Wexcombe"),
            new("midwives", "Wexcombe Maternity", AgencyKind.Midwifery, "Wexcombe"),
            new("gp", "Tollgate Surgery", AgencyKind.Gp, "Wexcombe"),
            new("school", "Larkrise Primary", AgencyKind.School, "Wexcombe"),
            new("police", "Wexshire Police", AgencyKind.Police, "Wexcombe"),
            new("probation", "Wexshire Probation", AgencyKind.Probation, "Wexcombe"),
            new("speech", "Speech and Language Therapy", AgencyKind.Other, "Wexcombe"),
        ],
        Practitioners =
        [
            new("w1", "Bronagh Steed", "Health visitor", "hv", [], []),
            new("w2", "Olwen Prior", "Social worker", "csc", [], []),
        ],
    };

    public static When On(int year, int month = 6, int day = 15) => When.On(new DateOnly(year, month, day));

    public static WrittenAccount Row(string agency, params (CellRole Role, string Text)[] cells) =>
        new(new RowReference("agencies/a.csv", 1), Register.Agencies.First(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), [.. cells.Select(c => (c.Role, c.Role.ToString(), c.Text))]);

    public static EntryCode Code(EntryKind kind, EntryType? type = null, EntryOutcome? outcome = null) => new(kind, type, outcome, []);

    public static readonly EntryCode Visit = Code(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed);

    public static readonly EntryCode NoAccess = Code(EntryKind.Visit, EntryType.Routine, EntryOutcome.NoAccess);

    public static readonly EntryCode Other = Code(EntryKind.Other);

    private static Person Adult(string id, string given, string family, Sex sex, string[] aliases, string[] previous) =>
        new(id, null, given, family, aliases, previous, sex, null, null, null, null, IsSubjectChild: false);

    private static Person Child(string id, string given, string family, Sex sex, DateOnly born, DateOnly? due, string[] aliases) =>
        new(id, null, given, family, aliases, [], sex, When.On(born), due, null, null, IsSubjectChild: true);

    private static Relationship Of(string from, string to, RelationshipType type) => new(from, to, type, null, null, null);
}
