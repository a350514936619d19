using Sightline.Application.Journal;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Web.Tests.Invented;

/// <summary>A family that nobody is: a child, a mother, three agencies, and entries of each. The school's worker is the account that is given.</summary>
internal static class InventedFamily
{
    /// <summary>Everything that must never be seen outside a page: names, a birth, an address, words.</summary>
    public static readonly string[] Secrets = ["Quennell", "Larchling", "Tamsin", "2026-03-04", "4 March 2026", "9434765919", "Invented Row", "kitchen-table-words", "police-only-words"];

    public static Register RegisterFor(string workerId, string agencyId = "school") => new()
    {
        Case = "invented",
        People =
        [
            new Person("ned", "Child 1", "Larchling", "Quennell", [], [], Sex.Male, When.On(new(2026, 3, 4)), DueOn: null, DiedOn: null, "9434765919", IsSubjectChild: true),
            new Person("tamsin", "Mother", "Tamsin", "Quennell", [], [], Sex.Female, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Households = [new Household("1 Invented Row", [new HouseholdMember("ned", new(2031, 1, 1), To: null)])],
        Agencies =
        [
            new Agency("school", "Larkrise Primary School", AgencyKind.School, Area: null),
            new Agency("police", "Fenshire Police", AgencyKind.Police, Area: null),
            new Agency("board", "Fenshire Partnership", AgencyKind.Other, Area: null),
        ],
        Practitioners = [new Practitioner(workerId, "A worker", "teacher", agencyId, [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = workerId }],
    };

    /// <summary>Puts a family into a journal.</summary>
    public static async Task<FamilyKey> PutAsync(IJournal journal, string label, Register register)
    {
        var family = new FamilyKey((await KeptAsync(journal, ItemOf.Opening(SourceReference.Of("test", label, "1"), "a test", label))).Position.Value);
        await KeptAsync(journal, ItemOf.Recording(family, register, Register.Empty, "test", "a test")!);
        await KeptAsync(journal, ItemOf.Recording(family, Entry("school", 1, "kitchen-table-words <script>alert(1)</script>", register), SourceReference.Of("test", label + " 1", "1"), "a test"));
        await KeptAsync(journal, ItemOf.Recording(family, Entry("police", 1, "police-only-words", register), SourceReference.Of("test", label + " 2", "1"), "a test"));
        await KeptAsync(journal, ItemOf.Recording(family, Entry("police", 2, "told-to-school-words", register) with { Told = [new Told("school", new(2031, 3, 4))] }, SourceReference.Of("test", label + " 3", "1"), "a test"));
        return family;
    }

    private static Entry Entry(string agency, int row, string text, Register register)
    {
        var reference = new RowReference($"agencies/{agency}.csv", row);
        return new Entry
        {
            Row = reference,
            AgencyId = agency,
            Happened = When.On(new(2031, 3, 3)),
            RecordedOn = new(2031, 3, 3),
            Codes = [new EntryCode(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed, [new TextSpan(0, 3)])],
            Concerning = ["ned"],
            Account = new WrittenAccount(reference, register.Agencies.Single(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), [(CellRole.Date, "Date", "3.3.31"), (CellRole.Narrative, "What happened", text)]),
        };
    }

    private static async Task<Receipt> KeptAsync(IJournal journal, JournalItem item) => (await journal.AppendAsync(item)).Value ?? throw new InvalidOperationException("It was not kept.");
}
