using Sightline.Documents.Export.Backtests;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Tests.Export.Backtests;

/// <summary>
/// An invented family of two children: three visits by two agencies meet a closed door, the third on 12 March 2031; the health visitor alone has a third only on 2 April.
/// Nobody in it exists.
/// </summary>
internal static class BacktestFamily
{
    public const string Label = "The Invented Teasel family";

    public const string Street = "14 Hollow Lane";

    public static readonly DateTimeOffset MadeAt = new(2032, 1, 5, 9, 30, 0, TimeSpan.Zero);

    private static readonly Agency Visiting = new("hv", "Northside <Health> Visiting", AgencyKind.HealthVisiting, Area: null);
    private static readonly Agency SocialCare = new("csc", "Children’s social care", AgencyKind.ChildrensSocialCare, Area: null);
    private static readonly Agency Police = new("police", "Police", AgencyKind.Police, Area: null);

    public static Register Register { get; } = new()
    {
        Case = Label,
        Harm = new Harm(new(2031, 9, 1), "An invented harm, so that there is a day to count to."),
        People =
        [
            Child("p1", "Wick", new(2028, 3, 1)),
            Child("p2", "Sorrel", new(2023, 5, 20)),
            new Person("p3", "Mother", "Tansy", "Teasel", [], [], Sex.Female, When.On(new(2000, 1, 1)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Relationships = [new("p3", "p1", RelationshipType.Mother, FromDate: null, ToDate: null, Paternity: null), new("p3", "p2", RelationshipType.Mother, FromDate: null, ToDate: null, Paternity: null)],
        Households = [new Household(Street + ", Larkton, LK1 1AA", [new HouseholdMember("p1", From: null, To: null)])],
        Agencies = [Visiting, SocialCare, Police],
    };

    public static BacktestReportDocument Report(Register? register = null, PatternSettings? settings = null, string words = "No reply at the door.", IReadOnlyList<Problem>? problems = null) =>
        Of(register ?? Register, Entries(words), settings ?? PatternSettings.Default, problems ?? []);

    public static BacktestReportDocument Empty(Register? register = null) => Of(register ?? new Register(), [], PatternSettings.Default, []);

    private static BacktestReportDocument Of(Register register, IReadOnlyList<Entry> entries, PatternSettings settings, IReadOnlyList<Problem> problems) =>
        new(Label, Backtest.Of(FamilyLine.Of(register, entries), settings), settings, problems, MadeAt);

    private static IReadOnlyList<Entry> Entries(string words) =>
    [
        NoAccess(Visiting, 2, new(2031, 1, 10), words),
        NoAccess(Visiting, 3, new(2031, 2, 14), words),
        NoAccess(SocialCare, 2, new(2031, 3, 12), words),
        NoAccess(Visiting, 4, new(2031, 4, 2), words),
    ];

    private static Entry NoAccess(Agency agency, int number, DateOnly on, string words)
    {
        var row = new RowReference($"agencies/{agency.Id}.csv", number);
        return new Entry
        {
            Row = row,
            AgencyId = agency.Id,
            Happened = When.On(on),
            RecordedOn = on,
            Codes = [new EntryCode(EntryKind.Visit, EntryType.Routine, EntryOutcome.NoAccess, [])],
            Concerning = ["p1"],
            Account = new WrittenAccount(row, agency, [(CellRole.Narrative, "Event", words)]),
        };
    }

    private static Person Child(string id, string given, DateOnly born) =>
        new(id, Label: null, given, "Teasel", [], [], Sex.Unknown, When.On(born), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true);
}
