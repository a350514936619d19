using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Signals;

/// <summary>An invented child who was not brought to three appointments of the school nurse by May, and a journal of that family in memory. Nobody in it exists.</summary>
public abstract class InventedSignals
{
    private protected const string NotBrought = "was-not-brought";

    private protected static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);
    private protected static readonly DateOnly Today = new(2031, 6, 2);
    private protected static readonly DateOnly Third = new(2031, 5, 5);
    private protected static readonly Viewer Ann = new("ann", "school", AgencyKind.School, Role.Practitioner);

    private protected static readonly Register Register = new()
    {
        People = [new Person("ned", "Child 1", "Ned", "Quennell", [], [], Sex.Male, When.On(new(2026, 3, 4)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true)],
        Agencies = [new Agency("school", "Larkrise Primary School", AgencyKind.School, Area: null), new Agency("gp", "Fen Surgery", AgencyKind.Gp, Area: null)],
        Practitioners =
        [
            new Practitioner("ann", "Ann", "teacher", "school", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" },
            new Practitioner("bea", "Bea", "nurse", "school", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "bea" },
            new Practitioner("gil", "Gil", "doctor", "gp", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "gil" },
        ],
    };

    private protected FakeJournal Journal { get; init; } = With(Missed(1, new(2031, 3, 3)), Missed(2, new(2031, 4, 7)), Missed(3, Third));

    private protected FamilySignals Signals => new(Journal, new OpenRecord(Journal));

    private protected static FakeJournal With(params Entry[] entries) => new(Register, entries) { Now = Noon };

    private protected static Entry Missed(int row, DateOnly on, string agency = "school")
    {
        var reference = new RowReference($"agencies/{agency}.csv", row);
        return new Entry
        {
            Row = reference,
            AgencyId = agency,
            Happened = When.On(on),
            Codes = [new EntryCode(EntryKind.Appointment, Type: null, EntryOutcome.WasNotBrought, [])],
            Concerning = ["ned"],
            Seen = [],
            Account = new WrittenAccount(reference, Register.Agencies.First(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), [(CellRole.Narrative, "What happened", "Ned was not brought.")]),
        };
    }

    private protected static RecordRequest Asked(Viewer? viewer = null, DateOnly? asKnownOn = null, Position? asReceived = null) =>
        new(FakeJournal.Family, new AccessRequest(viewer ?? Ann, Noon, Purpose.WorkWithTheFamily, HasReason: false), asKnownOn ?? Today, "A meeting tomorrow.") { AsReceived = asReceived ?? Position.Latest };

    private protected async Task<ShownSignal> ShownAsync(RecordRequest? asked = null) =>
        (await Signals.RunAsync(asked ?? Asked())).Value.ShouldNotBeNull().Shown.Single(s => string.Equals(s.Reference.Pattern, NotBrought, StringComparison.Ordinal));

    private protected int Answers => Journal.Appended.Count(a => a.Kind == JournalKind.SignalAnswered);
}
