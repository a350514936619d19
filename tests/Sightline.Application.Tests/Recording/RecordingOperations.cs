using System.Globalization;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.SignIn;
using Sightline.Application.Tests.Reading;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Recording;

/// <summary>An operation on the one record of a journal in memory: ann of the school works with the family, and whoever else is named does not. Everybody is invented.</summary>
public abstract class RecordingOperations
{
    private protected static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);
    private protected static readonly DateOnly Today = new(2031, 6, 2);
    private protected static readonly Guid Form = new("01970000-0000-7000-8000-000000000001");
    private protected static readonly Position OwnVersion = new(2);
    private protected static readonly Position OfPolice = new(3);

    private protected static readonly Register Register = new()
    {
        People =
        [
            new Person("ned", "Child 1", "Ned", "Quennell", [], [], Sex.Male, When.On(new(2026, 3, 4)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true),
            new Person("isla", "Child 2", "Isla", "Quennell", [], [], Sex.Female, When.On(new(2029, 3, 4)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true),
            new Person("tamsin", "Mother", "Tamsin", "Quennell", [], [], Sex.Female, When.On(new(2000, 3, 4)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Agencies = [new Agency("school", "Larkrise Primary School", AgencyKind.School, Area: null), new Agency("gp", "Fen Surgery", AgencyKind.Gp, Area: null), new Agency("police", "Fen Police", AgencyKind.Police, Area: null)],
        Practitioners = [new Practitioner("ann", "A. Ilott", "teacher", "school", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" }],
    };

    private protected static readonly EntryAsGiven Visit = new()
    {
        Happened = When.On(Today),
        Codes = [new EntryCode(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed, [])],
        Concerning = ["ned"],
        Children = [new ChildSeen("ned", IsSeen: true, IsAlone: true, IsSpokenTo: true)],
        Text = "An invented visit.",
    };

    private protected FakeJournal Journal { get; } = new(Register, Written("school", 1), Written("police", 1));

    private protected FakeDrafts Drafts { get; } = new();

    private protected FixedClock Clock { get; } = new();

    private protected static AccessRequest By(string person = "ann", Role role = Role.Practitioner, string agency = "school") =>
        new(new Viewer(person, agency, AgencyKind.School, role), Noon, Purpose.WorkWithTheFamily, HasReason: false);

    /// <summary>Everybody who may not write, and records that are not there.</summary>
    public static TheoryData<string, Role, string, long> WhoIsRefused => new()
    {
        { "zed", Role.Practitioner, "school", 1 },
        { "ann", Role.Practitioner, "gp", 1 },
        { "ann", Role.Reviewer, "school", 1 },
        { "ann", Role.Administrator, "school", 1 },
        { "ann", Role.PrivacyOfficer, "school", 1 },
        { "ann", Role.BusinessUnit, "school", 1 },
        { "ann", Role.Practitioner, "school", 99 },
    };

    private protected void IsRefused(Reading<Receipt> answer)
    {
        answer.Reason.ShouldBe(AccessChange.Refused);
        Journal.Appended.ShouldBeEmpty();
        Drafts.Ended.ShouldBeEmpty();
    }

    private protected void Seal() => Journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 9, Noon.AddDays(-1), ToAt: null));

    private static Entry Written(string agency, int row)
    {
        var reference = new RowReference($"agencies/{agency}.csv", row);
        var of = Register.Agencies.Single(a => string.Equals(a.Id, agency, StringComparison.Ordinal));
        return new Entry
        {
            Row = reference,
            AgencyId = agency,
            Happened = When.On(new(2031, 3, 3)),
            Author = "somebody else",
            Codes = [new EntryCode(EntryKind.Other, null, null, [])],
            Concerning = ["ned"],
            Account = new WrittenAccount(reference, of, [(CellRole.Narrative, "What", row.ToString(CultureInfo.InvariantCulture))]),
        };
    }

    private protected sealed class FixedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = Noon;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private protected sealed class FakeDrafts : IDrafts
    {
        public List<DraftKey> Ended { get; } = [];

        public Dictionary<DraftKey, Draft> Kept { get; } = [];

        public Task<Reading<Draft>> KeepAsync(DraftKey key, string content, CancellationToken stop = default)
        {
            Kept[key] = new Draft(key, content, Noon);
            return Task.FromResult(Reading<Draft>.Of(Kept[key]));
        }

        public Task<Draft?> FindAsync(DraftKey key, CancellationToken stop = default) => Task.FromResult(Kept.GetValueOrDefault(key));

        public Task<IReadOnlyList<DraftWaiting>> ListAsync(string accountId, CancellationToken stop = default) =>
            Task.FromResult<IReadOnlyList<DraftWaiting>>([.. Kept.Values.Where(d => string.Equals(d.Key.AccountId, accountId, StringComparison.Ordinal)).Select(d => new DraftWaiting(d.Key, d.SavedAt))]);

        public Task<bool> EndAsync(DraftKey key, CancellationToken stop = default)
        {
            Ended.Add(key);
            return Task.FromResult(Kept.Remove(key));
        }
    }

    /// <summary>One account, of ann.</summary>
    private protected sealed class OneAccount : IAccountStore
    {
        public Task<Account?> FindAsync(string accountId, CancellationToken stop = default) =>
            Task.FromResult(string.Equals(accountId, "ann", StringComparison.Ordinal) ? new Account("ann", "school", AgencyKind.School, Role.Practitioner, "ann", "Marigold", "Ilott") : null);

        public Task<Reading<Account>> OpenAsync(Account account, Invitation invitation, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Reading<Account>> ChangeAsync(string accountId, AccountHappening what, Func<Account, Account> change, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Reading<Account>> InviteAnewAsync(string accountId, Invitation invitation, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task NoteAsync(string accountId, AccountHappening what, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<Account>> ListAsync(CancellationToken stop = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<AccountEvent>> HistoryAsync(string accountId, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Reading<Account>> LinkAsync(string accountId, string issuer, string subject, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> FindByLinkAsync(string issuer, string subject, CancellationToken stop = default) => throw new NotSupportedException();
    }
}
