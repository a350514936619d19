using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.Storage.Accounts;
using Sightline.Storage.Tests.Accounts;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Recording;

/// <summary>A test in which people with accounts write into the record of an invented family, whatever it is kept in.</summary>
public abstract class OnARecord : OnAnInstallation
{
    private protected static readonly EntryAsGiven Visit = new()
    {
        Happened = When.On(Monday),
        Codes = [new EntryCode(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed, [])],
        Concerning = ["ned"],
        Children = [new ChildSeen("ned", IsSeen: true)],
        Told = [new Told("gp", Monday.AddDays(7))],
        Text = Invented.Word,
    };

    private protected DateOnly Today => UnitedKingdomTime.DayOf(Clock.Now);

    /// <summary>Makes an installation with one family, with whom everybody of the accounts works.</summary>
    private protected async Task<Record> RecordAsync(string? place = null, int people = 1)
    {
        place ??= NewPlace();
        var journal = await OpenAsync(place);
        var there = new Installation(journal, Clock);
        var accounts = new List<Account>();
        for (var i = 0; i < people; i++)
        {
            accounts.Add((await OpenedAsync(there, Ilott with { SignInName = $"person {i}", FamilyName = $"Ilott{i}", HomeAddress = null })).Account);
        }

        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, With(accounts)));
        return new Record(journal, there, family, accounts, place);
    }

    private protected static Register With(IEnumerable<Account> accounts) => Invented.Register with
    {
        Practitioners = [.. accounts.Select(a => new Practitioner(a.Id, "M. Ilott", "teacher", a.AgencyId, [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = a.Id })],
    };

    private protected AccessRequest By(Account account) => new(new Viewer(account.Id, account.AgencyId, account.AgencyKind, account.Role), Clock.Now, Purpose.WorkWithTheFamily, HasReason: false);

    private protected EntryToRecord Asked(Record record, EntryAsGiven? given = null, int person = 0, Guid? form = null) => new(record.Family, By(record.Accounts[person]), form ?? Guid.CreateVersion7(Clock.Now), given ?? Visit);

    private protected async Task<Receipt> RecordedAsync(Record record, EntryAsGiven? given = null, int person = 0)
    {
        var kept = await Recording(record).RunAsync(Asked(record, given, person));
        return kept.Value.ShouldNotBeNull(kept.Reason);
    }

    private protected EntryChange Change(Record record, Position version, int person = 0, string reason = "A reason.") => new(record.Family, By(record.Accounts[person]), version, Guid.CreateVersion7(Clock.Now), reason);

    private protected RecordEntry Recording(Record record) => new(record.Journal, record.There.Accounts, record.There.Drafts, Clock);

    private protected static async Task DisposeOfAsync(Record record)
    {
        var state = await record.Journal.Keeping.StateAsync(record.Family);
        (await record.Journal.Keeping.DisposeOfAsync(new Application.Keeping.DisposalOrder(record.Family, state.LastPosition, "a-rule", "An invented rule", Monday, "somebody", "The period is over."))).Reason.ShouldBeNull();
    }

    private protected sealed record Record(JournalDatabase Journal, Installation There, FamilyKey Family, IReadOnlyList<Account> Accounts, string Place) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => There.DisposeAsync();
    }
}
