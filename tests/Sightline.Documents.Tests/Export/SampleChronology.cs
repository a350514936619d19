using Sightline.Documents.Export;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Tests.Export;

/// <summary>An invented family with five agencies: nobody in it exists. It has accounts of one event, undated rows, long texts, addresses and an NHS number.</summary>
public static class SampleChronology
{
    /// <summary>A number from the test range, with its check digit.</summary>
    public const string NhsNumber = "9990000018";

    public const string Street = "14 Larchfield Court";
    public const string Postcode = "ZZ99 3AB";

    public static readonly DateTimeOffset MadeAt = new(2026, 6, 3, 9, 5, 0, TimeSpan.FromHours(1));

    public static readonly Agency HealthVisiting = new("health-visiting", "Health visiting", AgencyKind.HealthVisiting, Area: null);
    public static readonly Agency Police = new("police", "Police", AgencyKind.Police, Area: null);
    public static readonly Agency Gp = new("gp", "Brookside Surgery", AgencyKind.Gp, Area: null);
    public static readonly Agency SocialCare = new("social-care", "Children’s social care", AgencyKind.ChildrensSocialCare, Area: null);
    public static readonly Agency Nursery = new("nursery", "Ladybird Nursery", AgencyKind.Nursery, Area: null);

    public static readonly Register Register = new()
    {
        Case = "Family K (invented)",
        People =
        [
            Child("p1", "Asha", born: When.On(new DateOnly(2010, 1, 3)), nhs: NhsNumber),
            Child("p2", "Ben", born: When.On(new DateOnly(2013, 7, 20))),
            Child("p3", "Cara", born: When.On(new DateOnly(2014, 9, 12)), due: new DateOnly(2014, 9, 20)),
            new Person("p4", "Mother", "Leanne", "Kettle", ["MoC"], [], Sex.Female, When.On(new DateOnly(1990, 5, 1)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
            new Person("p5", "Father", "Tom", "Hale", [], [], Sex.Male, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Households = [new Household(Street + ", Hollowell, " + Postcode, [new HouseholdMember("p1", From: null, To: null)])],
        Agencies = [HealthVisiting, Police, Gp, SocialCare, Nursery],
    };

    /// <summary>Some thirty entries and four problems.</summary>
    public static ChronologyDocument Whole { get; } = Document([.. Dated(), .. Undated()], Problems());

    public static ChronologyDocument Document(IReadOnlyList<Entry> entries, IReadOnlyList<Problem>? problems = null, DisclosureChoices? shows = null)
    {
        var undated = entries.Count(e => e.Happened is null);
        return new ChronologyDocument(
            "Family K (invented)", MadeAt, Register, entries, problems ?? [], new ChronologyCounts(5, 1, entries.Count + 9, entries.Count, undated, 9), shows ?? new DisclosureChoices());
    }

    /// <summary>An entry of few words.</summary>
    public static Entry Entry(Agency agency, int row, When? happened, string text, string outcome = "", string type = "")
    {
        var place = new RowReference("agencies/" + agency.Id + ".csv", row);
        return new Entry
        {
            Row = place,
            AgencyId = agency.Id,
            Happened = happened,
            Account = new WrittenAccount(place, agency, [(CellRole.Type, "Contact", type), (CellRole.Narrative, "Detail", text), (CellRole.Outcome, "Outcome", outcome)]),
        };
    }

    /// <summary>Any number of entries, for measuring.</summary>
    public static ChronologyDocument Many(int count)
    {
        var pattern = Dated().ToList();
        return Document([.. Enumerable.Range(0, count).Select(i =>
        {
            var like = pattern[i % pattern.Count];
            var place = like.Row with { Row = i + 1 };
            return like with
            {
                Row = place,
                SameEventAs = [],
                Account = new WrittenAccount(place, like.Account.Agency, [.. like.Account.Cells.Select(c => (c.Role, c.Heading, c.Text))]),
            };
        })]);
    }

    private static Person Child(string id, string given, When born, DateOnly? due = null, string? nhs = null) =>
        new(id, "Child " + given[0], given, "Kettle", [], [], Sex.Female, born, due, DiedOn: null, nhs, IsSubjectChild: true);

    private static When On(int year, int month, int day) => When.On(new DateOnly(year, month, day));

    private static When Stretch(int fromMonth, int fromDay, int toMonth, int toDay, Precision precision) =>
        new(new DateOnly(2014, fromMonth, fromDay), new DateOnly(2014, toMonth, toDay), precision);

    private static EntryCode Code(EntryKind kind, EntryType? type = null, EntryOutcome? outcome = null, int start = 0, int end = 8) =>
        new(kind, type, outcome, [new TextSpan(start, end)]);

    private static IEnumerable<Entry> Dated()
    {
        const string Long = "Mother was at home with the children. The front room was warm and tidy, but there was little food in the kitchen and the cooker was not working; mother said that the landlord had been told twice. Asha spoke about school and said that she gets Ben up and gives him his breakfast “because Mum is poorly in the mornings”. Ben was in his cot with a bottle. He was clean. A man whom mother called a friend was upstairs and did not come down. Mother said that she had stopped taking her tablets because they made her sleepy. She was asked about arguments at home and said that there had been none since the summer. She agreed to bring Ben for his weight on Thursday and to ring the surgery.";

        yield return Entry(Gp, 1, new When(new DateOnly(2013, 1, 1), new DateOnly(2013, 12, 31), Precision.Year), "Registered with the practice. NHS number " + "999 000 0018" + " confirmed.") with
        {
            Concerning = ["p4"],
            Codes = [Code(EntryKind.Health, EntryType.Registration)],
        };
        yield return Entry(HealthVisiting, 1, On(2013, 8, 1), "New birth visit. Ben feeding well. Mother tired but warm with him.", "Routine follow-up", "Home visit") with
        {
            Author = "J. Orme, health visitor",
            RecordedOn = new DateOnly(2013, 8, 2),
            Seen = ["p2"],
            Concerning = ["p2"],
            Codes = [Code(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed), Code(EntryKind.Observation, EntryType.Relationship, EntryOutcome.Positive, 20, 31)],
        };
        for (var month = 1; month <= 6; month++)
        {
            yield return Entry(Nursery, month, Stretch(month, 1, month, DateTime.DaysInMonth(2014, month), Precision.Month), $"Attendance for the month {90 - (month * 4)}%.") with
            {
                Concerning = ["p2"],
                Codes = [Code(EntryKind.Attendance, EntryType.Figure) with { Figure = new AttendanceFigure(90 - (month * 4), new Dictionary<string, decimal>(StringComparer.Ordinal)) }],
            };
            yield return Entry(HealthVisiting, month + 1, On(2014, month, 4 + month), month % 2 == 0 ? "No reply to door. Curtains drawn, television heard. Card left at " + Street + ", Hollowell " + Postcode + "." : Long, month % 2 == 0 ? "Text sent" : "Refer to the surgery; weigh on Thursday.", "Home visit") with
            {
                Author = "J. Orme, health visitor",
                RecordedOn = new DateOnly(2014, month, 10),
                Concerning = ["p2", "p4"],
                Seen = month % 2 == 0 ? [] : ["p1", "p2"],
                SeenAlone = month == 3 ? ["p1"] : [],
                NotSeen = month % 2 == 0 ? ["p2"] : [],
                Codes = [Code(EntryKind.Visit, EntryType.Routine, month % 2 == 0 ? EntryOutcome.NoAccess : EntryOutcome.Completed)],
                Told = month == 5 ? [new Told("gp", new DateOnly(2014, 5, 9)), new Told("social-care", On: null)] : [],
                Themes = [Theme.NeglectPhysical, Theme.ParentalMentalHealth],
            };
        }

        var visitByPolice = new RowReference("agencies/police.csv", 1);
        var visitByCare = new RowReference("agencies/social-care.csv", 1);
        var visitByNurse = new RowReference("agencies/health-visiting.csv", 20);
        yield return Entry(Police, 1, When.At(new DateOnly(2014, 7, 3), new TimeOnly(14, 20)), "Called by neighbour to shouting. Tom HALE on scene, intoxicated. Both children asleep upstairs, not seen awake.", "Notification to social care", "Incident") with
        {
            Concerning = ["p4", "p5"],
            NotSeen = ["p1", "p2"],
            Told = [new Told("social-care", new DateOnly(2014, 7, 4))],
            Codes = [Code(EntryKind.Incident, EntryType.DomesticAbuse), Code(EntryKind.Sharing, EntryType.Told, EntryOutcome.Unanswered)],
            Themes = [Theme.DomesticAbuse],
            SameEventAs = [new SameEvent(visitByCare, ["The time differs: 14:20 here, 16:00 there.", "Asha is not seen here and seen there."]), new SameEvent(visitByNurse, [])],
        };
        yield return Entry(Gp, 2, On(2014, 7, 3), "Mother telephoned: cannot sleep, asks for tablets early.", "Appointment offered") with { Concerning = ["p4"], Codes = [Code(EntryKind.Medication, EntryType.RequestedEarly)] };
        yield return Entry(SocialCare, 1, When.At(new DateOnly(2014, 7, 3), new TimeOnly(16, 0)), "Notification from police received: domestic incident at the home. Asha seen on the stairs by officers.", "No further action") with
        {
            Concerning = ["p1", "p2"],
            Seen = ["p1"],
            Codes = [Code(EntryKind.Decision, EntryType.NoFurtherAction)],
            SameEventAs = [new SameEvent(visitByPolice, ["The time differs: 16:00 here, 14:20 there.", "Asha is seen here and not seen there."])],
        };
        yield return Entry(HealthVisiting, 20, On(2014, 7, 4), "Told by police of the incident of 3 July.") with { Concerning = ["p4"], SameEventAs = [new SameEvent(visitByPolice, [])] };
        yield return Entry(HealthVisiting, 21, Stretch(8, 4, 8, 10, Precision.Week), "Three calls, no reply.", type: "Telephone") with { Codes = [Code(EntryKind.Contact, outcome: EntryOutcome.NoReply)] };
        yield return Entry(Nursery, 8, Stretch(9, 1, 12, 31, Precision.Quarter), "Ben settled this term; tired on Mondays. Key worker says he asks for his sister.") with { Seen = ["p2"], Codes = [Code(EntryKind.Observation, EntryType.Presentation, EntryOutcome.Concern)] };
        yield return Entry(SocialCare, 2, Stretch(1, 1, 7, 31, Precision.Range), "=HYPERLINK(\"http://example.invalid\",\"open\") pasted by the worker; assessment drifted.") with { Codes = [Code(EntryKind.Assessment, EntryType.ChildAndFamily, EntryOutcome.NotCompleted)] };
        yield return Entry(Gp, 3, Stretch(9, 12, 9, 12, Precision.About), "Cara born at term.") with { Concerning = ["p3"], Seen = ["p3"], Codes = [Code(EntryKind.Birth)] };
        yield return Entry(HealthVisiting, 22, On(2014, 9, 24), "Weight follows the 25th centile.\n- feeding well\n- sleeps in own basket", "Review in two weeks", "Clinic") with { Seen = ["p3"], SeenAlone = [], IsConfirmed = true, Codes = [Code(EntryKind.Appointment, EntryType.HealthVisitor, EntryOutcome.Attended)] };
    }

    private static IEnumerable<Entry> Undated()
    {
        yield return With(Entry(SocialCare, 30, happened: null, "Case discussed with manager. To be closed if quiet."), "31/02/2014");
        yield return Entry(Gp, 30, happened: null, "Letter from hospital filed, no date on it.");
    }

    private static Entry With(Entry entry, string dateAsWritten) =>
        entry with { Account = new WrittenAccount(entry.Row, entry.Account.Agency, [(CellRole.Date, "Date", dateAsWritten), .. entry.Account.Cells.Select(c => (c.Role, c.Heading, c.Text))]) };

    private static IReadOnlyList<Problem> Problems() =>
    [
        new Problem("agencies/social-care.csv", 30, "date-impossible", "The date in column “Date” is not a day of the calendar.", "Ask the agency for the day, and enter it in the file."),
        new Problem("agencies/gp.csv", 30, "date-missing", "The row has no date.", "Ask the agency when it happened."),
        new Problem("agencies/housing.pdf", Row: null, "format-pdf", "This is a PDF, which cannot be read as a table.", "Ask the agency for its chronology as a Word, Excel or CSV file."),
        new Problem(File: null, Row: null, "agency-silent", "Housing sent nothing that could be read.", "Find out whether it holds a record."),
    ];
}
