using Sightline.Application.Journal;
using Sightline.Application.Planning;
using Sightline.Application.Reading;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Plans;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Planning;

/// <summary>The record of an invented family: ada (3) and ben (9), their mother and a grandmother; ann of the school and sal of children's social care are responsible. Nobody in it exists.</summary>
internal static class PlanWorld
{
    public static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2031, 6, 2);

    public static readonly DateOnly May = new(2031, 5, 1);

    public static readonly SafetyPlan Plan = new() { AgencyId = "csc", KnownOn = May, Source = "core group", Words = "Gran sleeps over.", ReviewOn = new(2031, 6, 1), Children = ["ada", "ben"] };

    public static readonly CareArrangement GranMay = new() { AgencyId = "csc", KnownOn = May, Source = "visit", Who = new Somebody("gran", Name: null), MayCare = true, Assessed = CarerAssessed.NotAssessed };

    public static readonly DangerToWorkers Dog = new() { AgencyId = "csc", KnownOn = May, Source = "visit", What = "A dog.", WhatToDo = "Ring before." };

    public static readonly ChildNeeds AdasNeeds = new() { AgencyId = "csc", KnownOn = May, Source = "visit", Children = ["ada"], Needs = "A night light.", Medicines = [], SchoolInTheMorning = "None.", SharedWith = ["school"] };

    public static readonly Register Register = new()
    {
        People = [Person("ada", new(2028, 3, 1), isChild: true), Person("ben", new(2021, 5, 1), isChild: true), Person("mum", new(1999, 1, 1), isChild: false), Person("gran", new(1970, 1, 1), isChild: false)],
        Agencies = [new Agency("school", "Larkrise Primary School", AgencyKind.School, Area: null), new Agency("csc", "Children's services", AgencyKind.ChildrensSocialCare, Area: null), new Agency("gp", "Fen Surgery", AgencyKind.Gp, Area: null), new Agency("police", "Police", AgencyKind.Police, Area: null)],
        Practitioners =
        [
            new Practitioner("ann", "Ann", "teacher", "school", [new Allocation(["ada", "ben"], new(2031, 1, 1), To: null) { Known = new KnownSince(On: null, []) }], []) { AccountId = "ann" },
            new Practitioner("sal", "Sal", "social worker", "csc", [new Allocation(["ada", "ben"], new(2031, 1, 1), To: null) { Known = new KnownSince(On: null, []) }], [new Absence(new(2031, 5, 20), new(2031, 6, 20), "sickness") { Known = new KnownSince(On: null, []) }]) { AccountId = "sal" },
            new Practitioner("cov", "Cov", "duty social worker", "csc", [new Allocation(["ada", "ben"], new(2031, 5, 20), To: null) { Known = new KnownSince(On: null, []) }], []) { AccountId = "cov" },
        ],
    };

    public static AccessRequest By(string person, string agency, AgencyKind kind, Role role = Role.Practitioner, Purpose purpose = Purpose.WorkWithTheFamily) => new(new Viewer(person, agency, kind, role), Noon, purpose, HasReason: false);

    public static AccessRequest Ann => By("ann", "school", AgencyKind.School);

    public static AccessRequest Sal => By("sal", "csc", AgencyKind.ChildrensSocialCare);

    public static PlanChange Change(AccessRequest request) => new(FakeJournal.Family, request, new Guid("00000000-0000-7000-8000-000000000001"));

    public static ReceivedPlan Received(PlanPart part, long position, UInt128? source = null, DateOnly? on = null) =>
        new(new Position(position), source ?? (UInt128)position, Noon, "sal", on ?? part.KnownOn, part);

    public static async Task<ShownRecord> ShownAsync(FakeJournal journal, AccessRequest request, DateOnly? on = null) =>
        (await new OpenRecord(journal).RunAsync(new RecordRequest(FakeJournal.Family, request, on ?? Today, "A visit tomorrow."))).Value.ShouldNotBeNull();

    public static Entry Entry(int row, string agency, DateOnly? on, params EntryCode[] codes)
    {
        var reference = new RowReference("a.csv", row);
        return new Entry { Row = reference, AgencyId = agency, Happened = on is { } day ? When.On(day) : null, Concerning = ["ada"], Codes = codes, Account = new WrittenAccount(reference, Register.Agencies.First(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), []) };
    }

    public static EntryCode Code(EntryKind kind, EntryType? type = null, EntryOutcome? outcome = null) => new(kind, type, outcome, []);

    private static Person Person(string id, DateOnly born, bool isChild) => new(id, Label: null, id, "Sample", [], [], Sex.Unknown, When.On(born), DueOn: null, DiedOn: null, NhsNumber: null, isChild);
}
