using Sightline.Application.Journal;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Web.Tests.Pages.Families.Line;

/// <summary>Families that nobody is, of any length and density, by a seed.</summary>
internal static class InventedLine
{
    private static readonly EntryKind[] Kinds = Enum.GetValues<EntryKind>();

    private static readonly string[] Texts =
    [
        "Home visit. Mum said the twins were asleep upstairs and did not want them woken. Kitchen cluttered, bins not emptied, no food seen in the fridge.",
        "Was not brought to the appointment. Letter sent, second one. No reply to telephone.",
        "Attendance discussed with mother. Reports of late nights. Child tired in class and hungry at registration.",
        "Called to address after a neighbour heard shouting. Both adults had been drinking. Children were in the property and were spoken to briefly.",
        "Core group held. Actions from last time not done. Next date agreed.",
    ];

    /// <summary>A register with so many children and agencies.</summary>
    public static Register Register(string workerId, int children = 2, int agencies = 5, DateOnly? born = null)
    {
        string[] given = ["Larchling", "Fern", "Rowan", "Alder"];
        (string Id, string Name, AgencyKind Kind)[] known =
        [
            ("school", "Larkrise Primary School", AgencyKind.School), ("health", "Fenshire 0–19 Health Visiting", AgencyKind.HealthVisiting), ("police", "Fenshire Police", AgencyKind.Police),
            ("social", "Fenshire Children’s Social Care", AgencyKind.ChildrensSocialCare), ("housing", "Fenshire Homes", AgencyKind.Housing),
        ];
        var people = Enumerable.Range(0, children).Select(i => new Person($"child{i}", $"Child {i + 1}", given[i], "Quennell", [], [], Sex.Unknown, When.On((born ?? new DateOnly(2026, 3, 4)).AddDays(400 * i)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true));
        return new Register
        {
            Case = "invented",
            People = [.. people, new Person("tamsin", "Mother", "Tamsin", "Quennell", [], [], Sex.Female, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false)],
            Agencies = [.. known.Take(agencies).Select(a => new Agency(a.Id, a.Name, a.Kind, Area: null))],
            Practitioners =
            [
                new Practitioner(workerId, "A worker", "teacher", "school", [new Allocation(["child0"], new(2026, 1, 1), To: null)], []) { AccountId = workerId },
                new Practitioner("w2", "Another worker", "social worker", agencies > 3 ? "social" : "school", [], [new Absence(new(2030, 2, 1), new(2030, 4, 20), "sick, no cover") { Known = new KnownSince(new(2030, 2, 3), []) }]),
            ],
        };
    }

    /// <summary>Entries over so many days, each of some agency, told to the school where asked.</summary>
    public static List<Entry> Entries(Register register, int count, DateOnly from, int days, int seed, bool allTold = false)
    {
        var chance = new Random(seed);
        var children = register.People.Where(p => p.IsSubjectChild).Select(p => p.Id).ToArray();
        return [.. Enumerable.Range(1, count).Select(i => Entry(register, children, i, from.AddDays(chance.Next(days)), chance, allTold))];
    }

    /// <summary>Puts a family into a journal.</summary>
    public static async Task<FamilyKey> PutAsync(IJournal journal, string label, Register register, IEnumerable<Entry> entries)
    {
        var family = new FamilyKey((await KeptAsync(journal, ItemOf.Opening(SourceReference.Of("test", label, "1"), "a test", label))).Position.Value);
        await KeptAsync(journal, ItemOf.Recording(family, register, Sightline.Domain.People.Register.Empty, "test", "a test")!);
        foreach (var entry in entries)
        {
            await PutAsync(journal, family, entry);
        }

        return family;
    }

    /// <summary>Puts an entry into it.</summary>
    public static Task<Receipt> PutAsync(IJournal journal, FamilyKey family, Entry entry) =>
        KeptAsync(journal, ItemOf.Recording(family, entry, SourceReference.Of("test", $"{family.Value} {entry.Row.File} {entry.Row.Row}", "1"), "a test"));

    public static async Task<Receipt> KeptAsync(IJournal journal, JournalItem item) => (await journal.AppendAsync(item)) is { Value: { } kept } ? kept : throw new InvalidOperationException("It was not kept.");

    /// <summary>One entry by hand.</summary>
    public static Entry One(Register register, string agency, int row, DateOnly on, string text, EntryCode? code = null)
    {
        var reference = new RowReference($"agencies/{agency}.csv", row);
        return new Entry
        {
            Row = reference,
            AgencyId = agency,
            Happened = When.On(on),
            RecordedOn = on,
            Codes = [code ?? new EntryCode(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed, [])],
            Concerning = ["child0"],
            Account = new WrittenAccount(reference, register.Agencies.Single(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), [(CellRole.Date, "Date", "as written"), (CellRole.Narrative, "What happened", text)]),
        };
    }

    private static Entry Entry(Register register, string[] children, int row, DateOnly on, Random chance, bool allTold)
    {
        var agency = register.Agencies[chance.Next(register.Agencies.Count)];
        var kind = Kinds[chance.Next(Kinds.Length)];
        var types = CodeVocabulary.TypesOf(kind);
        var outcomes = CodeVocabulary.OutcomesOf(kind);
        var about = children.Where(_ => chance.Next(3) > 0).DefaultIfEmpty(children[0]).ToList();
        var code = new EntryCode(kind, types.Count == 0 ? null : types[chance.Next(types.Count)], outcomes.Count == 0 ? null : outcomes[chance.Next(outcomes.Count)], []);
        var sees = kind is EntryKind.Visit or EntryKind.Appointment && !(code.Outcome is EntryOutcome.NoAccess or EntryOutcome.Refused or EntryOutcome.WasNotBrought);
        return One(register, agency.Id, row, on, Texts[chance.Next(Texts.Length)], code) with
        {
            Happened = chance.Next(12) switch
            {
                0 => new When(on, on.AddDays(30), Precision.About),
                1 => new When(on, on.AddDays(chance.Next(1, 200)), Precision.Range),
                _ => When.On(on),
            },
            RecordedOn = null,
            Concerning = kind is EntryKind.Housing ? ["tamsin"] : about,
            Seen = sees && chance.Next(3) == 0 ? about : [],
            Themes = [(Theme)chance.Next(Enum.GetValues<Theme>().Length)],
            Told = allTold && !string.Equals(agency.Id, "school", StringComparison.Ordinal) ? [new Told("school", on)] : [],
        };
    }
}
