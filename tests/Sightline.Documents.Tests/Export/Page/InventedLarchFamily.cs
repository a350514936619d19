using Sightline.Documents.Export;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Tests.Export.Page;

/// <summary>A family that nobody ever met, invented for these tests: the same entries every time, as many as a test asks for.</summary>
internal sealed class InventedLarchFamily
{
    public const string Label = "The Invented Larch family";

    public static readonly DateTimeOffset MadeAt = new(2026, 11, 20, 21, 46, 0, TimeSpan.Zero);

    private readonly List<Entry> _entries = [];

    public static Register Register { get; } = new()
    {
        Case = Label,
        People =
        [
            Child("p1", "Ash", new DateOnly(2006, 5, 14)),
            Child("p2", "Rowan", new DateOnly(2012, 2, 3)),
            Child("p3", "Hazel", new DateOnly(2012, 2, 3)),
            Child("p4", "Bryony", new DateOnly(2016, 4, 9)) with { DueOn = new DateOnly(2016, 4, 20) },
            Child("p5", "Linden", new DateOnly(2015, 1, 2)),
            new Person("p6", "Mother", "Olive", "Larch", ["Mo"], [], Sex.Female, When.On(new DateOnly(1986, 7, 1)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Agencies =
        [
            new Agency("hv", "Northside 0–19 health visiting", AgencyKind.HealthVisiting, Area: null),
            new Agency("csc", "Children’s social care", AgencyKind.ChildrensSocialCare, Area: null),
            new Agency("school", "Hollow Lane Primary School", AgencyKind.School, Area: null),
            new Agency("police", "Police", AgencyKind.Police, Area: null),
            new Agency("gp", "Millrace Surgery (GP)", AgencyKind.Gp, Area: null),
            new Agency("housing", "Borough housing", AgencyKind.Housing, Area: null),
            new Agency("probation", "Probation", AgencyKind.Probation, Area: null),
        ],
    };

    /// <summary>The family with its telling entries, and routine ones up to a number.</summary>
    public static ChronologyDocument Of(int entries = 0, string label = Label, IReadOnlyList<Entry>? more = null)
    {
        var family = new InventedLarchFamily();
        family.TellingEntries();
        family.RoutineEntries(entries - family._entries.Count);
        family._entries.AddRange(more ?? []);
        var dated = family._entries.Where(e => e.Happened is not null).OrderBy(e => e.Happened!.Earliest).ThenBy(e => e.Happened!.Latest);
        var all = dated.Concat(family._entries.Where(e => e.Happened is null)).ToList();
        var undated = all.Count(e => e.Happened is null);
        Problem[] problems =
        [
            new("school.csv", 9, "undated", "The date of this row is not a day that exists.", "Ask the school for the day."),
            new(File: null, Row: null, "nothing-sent", "Probation is in the register but sent nothing.", "Ask probation for its record."),
        ];
        return new ChronologyDocument(label, MadeAt, Register, all, problems, new ChronologyCounts(6, 0, all.Count + 14, all.Count, undated, 14), new DisclosureChoices());
    }

    /// <summary>An entry by itself.</summary>
    public static Entry Entry(string agency, int row, When? happened, string text, EntryCode code, string[]? about = null, string[]? seen = null, string[]? alone = null, string[]? unseen = null, string? response = null)
    {
        var holder = Register.Agencies.First(a => string.Equals(a.Id, agency, StringComparison.Ordinal));
        var place = new RowReference(agency + ".csv", row);
        List<(CellRole, string, string)> cells = [(CellRole.Date, "Date", happened is null ? "31/02/2015" : "as in the file"), (CellRole.Narrative, "Event", text)];
        if (response is not null)
        {
            cells.Add((CellRole.Outcome, "Response", response));
        }

        return new Entry
        {
            Row = place,
            AgencyId = agency,
            Happened = happened,
            Account = new WrittenAccount(place, holder, cells),
            Codes = [code],
            Concerning = about ?? ["p2", "p3"],
            Seen = seen ?? [],
            SeenAlone = alone ?? [],
            NotSeen = unseen ?? [],
            RecordedOn = happened?.Latest.AddDays(1),
            Author = "Worker A",
        };
    }

    public static EntryCode Code(EntryKind kind, EntryType? type = null, EntryOutcome? outcome = null, params TextSpan[] evidence) => new(kind, type, outcome, evidence);

    private static Person Child(string id, string given, DateOnly born) =>
        new(id, "Child " + id, given, "Larch", [], [], Sex.Unknown, When.On(born), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true);

    private static When On(int year, int month, int day) => When.On(new DateOnly(year, month, day));

    private void TellingEntries()
    {
        Add("hv", On(2014, 3, 3), "Home visit. Both twins seen, clean and warm, playing with their older brother. No concerns.", Code(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed, new TextSpan(0, 10)), seen: ["p2", "p3"]);
        Add("csc", new When(new DateOnly(2014, 5, 1), new DateOnly(2014, 9, 30), Precision.Range), "Single assessment. Mother worked with it throughout; younger children seen at home.", Code(EntryKind.Assessment, EntryType.ChildAndFamily, EntryOutcome.Completed), about: ["p1", "p2", "p3"], response: "Step down to early help. No further action.");
        Add("school", new When(new DateOnly(2014, 11, 1), new DateOnly(2014, 11, 30), Precision.Month), "Attendance for the half term.", new EntryCode(EntryKind.Attendance, EntryType.Figure, Outcome: null, [], new AttendanceFigure(76, new Dictionary<string, decimal>(StringComparer.Ordinal))), about: ["p1"]);
        Add("school", On(2015, 7, 6), "Ash told the learning mentor: “I do the babies’ bottles, then I get to sleep.” He was cheerful and hungry.", Code(EntryKind.Voice, EntryType.Words, outcome: null, new TextSpan(31, 77)), about: ["p1"], seen: ["p1"], alone: ["p1"], response: "Designated lead told. Snack given.");
        Add("hv", On(2015, 9, 14), "Unannounced visit, no reply, curtains drawn, card left.", Code(EntryKind.Visit, EntryType.Unannounced, EntryOutcome.NoAccess, new TextSpan(19, 43)), unseen: ["p2", "p3"]);
        Add("hv", On(2016, 3, 12), "Seen at clinic with Mother. Rowan’s weight has fallen two centiles; Hazel quiet, did not approach.", Code(EntryKind.Appointment, EntryType.HealthVisitor, EntryOutcome.Attended), seen: ["p2", "p3"]);
        Add("gp", On(2016, 4, 9), "Bryony born at 38 weeks, normal delivery.", Code(EntryKind.Birth), about: ["p4"], seen: ["p4"]);
        Add("police", When.At(new DateOnly(2016, 8, 20), new TimeOnly(23, 40)), "Called by a neighbour to shouting. Olive had a cut lip. Ash seen on the stairs; the younger children were said to be asleep upstairs and were not seen.", Code(EntryKind.Incident, EntryType.DomesticAbuse), about: ["p6", "p1"], seen: ["p1"], unseen: ["p2", "p3", "p4"], response: "Referral to the front door.");
        Add("csc", On(2016, 8, 20), "Police notification received: verbal argument, no injuries, all four children seen safe and well.", Code(EntryKind.Referral, EntryType.FrontDoor, EntryOutcome.NoFurtherAction), about: ["p1", "p2", "p3", "p4"], seen: ["p1", "p2", "p3", "p4"], response: "No further action; advice letter sent.");
        _entries[^1] = _entries[^1] with { IsConfirmed = true, SameEventAs = [new SameEvent(_entries[^2].Row, ["Police record an injury; this account says that there were none.", "Police did not see Rowan, Hazel and Bryony; this account says that they were seen."])] };
        _entries[^2] = _entries[^2] with { SameEventAs = [new SameEvent(_entries[^1].Row, ["This account records an injury; children’s social care says that there were none."])] };
        Add("housing", new When(new DateOnly(2016, 10, 1), new DateOnly(2016, 12, 31), Precision.Quarter), "Arrears letter sent to 14 Sycamore Road, AB1 2EF. Hole in the bathroom ceiling reported.", Code(EntryKind.Housing, EntryType.Arrears), about: ["p6"]);
        Add("school", happened: null, "Rowan and Hazel collected late again. Mother seemed unsteady.", Code(EntryKind.Attendance, EntryType.Late), seen: ["p2", "p3"]);
        Add("csc", On(2017, 4, 28), "Core group. Health visitor and school present, police sent apologies. Nobody had seen the twins at home since the spring of last year.", Code(EntryKind.Meeting, EntryType.CoreGroup, EntryOutcome.Held), about: ["p1", "p2", "p3", "p4"]);
    }

    private void RoutineEntries(int count)
    {
        (string Agency, EntryKind Kind, EntryType? Type, EntryOutcome? Outcome, string Text)[] routine =
        [
            ("hv", EntryKind.Appointment, EntryType.DevelopmentCheck, EntryOutcome.WasNotBrought, "Not brought to the two year check. Second missed appointment; text sent."),
            ("school", EntryKind.Observation, EntryType.Presentation, EntryOutcome.Concern, "Came to school without a coat, tired, asked for seconds at lunch."),
            ("csc", EntryKind.Contact, null, EntryOutcome.NoReply, "Telephone call to Mother, no answer, message left."),
            ("gp", EntryKind.Medication, EntryType.RequestedEarly, null, "Mother asked for her prescription a week early."),
            ("school", EntryKind.Attendance, EntryType.Absence, null, "Absent, no reason given. First day call made."),
            ("csc", EntryKind.Visit, EntryType.Statutory, EntryOutcome.Completed, "Statutory visit. House warm. The children were at their grandmother’s."),
            ("hv", EntryKind.Sharing, EntryType.Told, null, "Telephoned the social worker to share the missed appointments."),
            ("police", EntryKind.Incident, EntryType.Offence, null, "Vehicle stopped in the town centre; driver known to the family."),
            ("csc", EntryKind.Decision, EntryType.ChildInNeedOpened, null, "Child in need plan agreed with the family."),
            ("csc", EntryKind.Worker, EntryType.Allocated, null, "Reallocated to a new social worker; the last one has left."),
        ];
        for (var i = 0; i < count; i++)
        {
            var (agency, kind, type, outcome, text) = routine[i % routine.Length];
            var day = new DateOnly(2014, 1, 6).AddDays((int)((long)i * 7919 % 1200));
            var children = new[] { "p1", "p2", "p3" };
            var seen = kind is EntryKind.Observation ? new[] { children[i / routine.Length % 3] } : [];
            Add(agency, When.On(day), text, Code(kind, type, outcome, new TextSpan(0, text.IndexOf(' ', 8))), about: [children[i % 3]], seen: seen);
        }
    }

    private void Add(string agency, When? happened, string text, EntryCode code, string[]? about = null, string[]? seen = null, string[]? alone = null, string[]? unseen = null, string? response = null) =>
        _entries.Add(Entry(agency, _entries.Count + 1, happened, text, code, about, seen, alone, unseen, response));
}
