using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Storage.Accounts;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Accounts;

/// <summary>Who is said to be a practitioner of a register has the practitioner's allocations, whatever the journal is kept in.</summary>
public abstract class NamePractitionerContract : OnAnInstallation
{
    private static readonly NewAccount Manager = new("school", AgencyKind.School, Role.Manager, "head@larkrise.invalid", "Hazel", "Invented", HomeAddress: null);

    [Fact]
    public async Task The_allocation_counts_from_then_on_and_after_the_next_register()
    {
        await using var there = await InstallAsync();
        var (worker, manager, family) = ((await OpenedAsync(there)).Account, (await OpenedAsync(there, Manager)).Account, await FamilyAsync(there));
        (await DecidedAsync(there, worker, family)).Because.ShouldBe(AccessBecause.NoRelationship);

        (await NamedAsync(there, manager, family, "w1", worker.Id)).ShouldBeNull();

        (await DecidedAsync(there, worker, family)).Because.ShouldBe(AccessBecause.Relationship);
        var record = await RecordAsync(there, manager, family);
        var next = PractitionerAccounts.Kept(record.Register, Unnamed with { Case = "sent again" });
        await KeptAsync((JournalDatabase)there.Journal, ItemOf.ChangingRegister(record, next, "an import").ShouldNotBeNull());
        (await DecidedAsync(there, worker, family)).Because.ShouldBe(AccessBecause.Relationship);
    }

    [Fact]
    public async Task It_is_taken_back_the_same_way()
    {
        await using var there = await InstallAsync();
        var (worker, manager, family) = ((await OpenedAsync(there)).Account, (await OpenedAsync(there, Manager)).Account, await FamilyAsync(there));
        await NamedAsync(there, manager, family, "w1", worker.Id);

        (await NamedAsync(there, manager, family, "w1", accountId: null)).ShouldBeNull();
        (await DecidedAsync(there, worker, family)).Because.ShouldBe(AccessBecause.NoRelationship);

        (await NamedAsync(there, manager, family, "w1", worker.Id)).ShouldBeNull();
        (await DecidedAsync(there, worker, family)).Because.ShouldBe(AccessBecause.Relationship);
    }

    [Fact]
    public async Task A_manager_of_the_agency_who_sees_the_record_may_and_nobody_else()
    {
        await using var there = await InstallAsync();
        var (worker, family) = ((await OpenedAsync(there)).Account, await FamilyAsync(there));
        var manager = (await OpenedAsync(there, Manager)).Account;
        var elsewhere = (await OpenedAsync(there, Manager with { AgencyId = "gp", SignInName = "gp@larkrise.invalid" })).Account;
        var name = new NamePractitioner(there.Journal, there.Accounts);

        foreach (var (who, which) in new[] { (worker, family), (elsewhere, family), (manager, new FamilyKey(999)) })
        {
            (await name.RunAsync(which, RequestOf(there, who), "w1", worker.Id)).HasValue.ShouldBeFalse();
        }

        (await name.RunAsync(family, RequestOf(there, manager), "w1", elsewhere.Id)).Reason.ShouldBe("There is no such account of this agency.");
        (await name.RunAsync(family, RequestOf(there, manager), "g1", worker.Id)).Reason.ShouldBe("The register has no practitioner of this agency with this id.");
        (await name.RunAsync(family, RequestOf(there, manager), "w1", worker.Id)).Reason.ShouldBeNull();
    }

    [Fact]
    public async Task Two_that_are_said_at_once_both_stand()
    {
        await using var there = await InstallAsync();
        var (manager, family) = ((await OpenedAsync(there, Manager)).Account, await FamilyAsync(there));
        var accounts = new List<Account>();
        for (var i = 0; i < 4; i++)
        {
            accounts.Add((await OpenedAsync(there, Ilott with { SignInName = $"worker{i}@larkrise.invalid" })).Account);
        }

        var said = await Task.WhenAll(accounts.Select((a, i) => NamedAsync(there, manager, family, $"w{i + 1}", a.Id)));

        said.ShouldAllBe(reason => reason == null);
        var record = await RecordAsync(there, manager, family);
        record.Register.Practitioners.Where(p => p.AccountId is not null).Select(p => p.AccountId).ShouldBe(accounts.Select(a => a.Id));
    }

    private static Domain.People.Register Unnamed => Invented.Register with
    {
        Practitioners = [.. Enumerable.Range(1, 4).Select(i => Invented.Register.Practitioners[0] with { Id = $"w{i}", AccountId = null }), Invented.Register.Practitioners[0] with { Id = "g1", AgencyId = "gp", AccountId = null }],
    };

    private static async Task<FamilyKey> FamilyAsync(Installation there)
    {
        var family = await OpenFamilyAsync((JournalDatabase)there.Journal);
        await KeptAsync((JournalDatabase)there.Journal, RegisterOf(family, Unnamed));
        await KeptAsync((JournalDatabase)there.Journal, EntryOf(family, 1));
        return family;
    }

    private async Task<string?> NamedAsync(Installation there, Account manager, FamilyKey family, string practitioner, string? accountId) =>
        (await new NamePractitioner(there.Journal, there.Accounts).RunAsync(family, RequestOf(there, manager), practitioner, accountId)).Reason;

    private async Task<FamilyRecord> RecordAsync(Installation there, Account who, FamilyKey family) =>
        (await there.Journal.ReadFamilyAsync(family, ToAll(LastDay), RequestOf(there, who))).Value.ShouldNotBeNull();

    private AccessRequest RequestOf(Installation there, Account who) => new(who.ToViewer(there.Journal.Access), Clock.Now, Purpose.WorkWithTheFamily, HasReason: true);

    private async Task<AccessDecision> DecidedAsync(Installation there, Account who, FamilyKey family) =>
        (await there.Journal.Access.DecideAsync(RequestOf(there, who), family)).Value.ShouldNotBeNull();
}
