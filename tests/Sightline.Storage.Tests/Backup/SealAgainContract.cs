using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Storage.Accounts;
using Sightline.Storage.Beside;
using Sightline.Storage.Tests.Accounts;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Backup;

/// <summary>What becomes of seals and accounts in a restore, whatever the journal is kept in. One class an engine derives from this.</summary>
public abstract class SealAgainContract : OnAnInstallation, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
    private int _backups;

    public virtual void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_was_sealed_after_the_backup_is_hidden_from_whoever_is_not_named()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (family, other) = await FillAsync(journal);
        var backup = await TakenAsync(place);
        await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Clock.Now, ToAt: null, ["ann"]), "a reason", "otto", Clock.Now));
        await KeptAsync(journal, AccessItemOf.Sealing(other, new Seal(Clock.Now.AddDays(-1), Clock.Now.AddHours(1), ["ann"]), "a reason", "otto", Clock.Now));
        var later = await OpenFamilyAsync(journal, "later");
        await KeptAsync(journal, AccessItemOf.Sealing(later, new Seal(Clock.Now, ToAt: null, []), "a reason", "otto", Clock.Now));
        Clock.Now += TimeSpan.FromHours(2);
        var there = NewPlace();

        var done = (await RestoredAsync(backup, there, await ListAsync(journal), noDisposals: false, noSeals: false)).Value.ShouldNotBeNull();

        done.Seals.ShouldBe(new SealsAgain(1, 0), "the other seal has run out, and the later family is not there");
        await using var restored = await OpenAsync(there);
        (await LevelAsync(restored, family, "ann")).ShouldBe(AccessLevel.Content);
        (await BecauseAsync(restored, family, "bea")).ShouldBe(AccessBecause.Sealed);
        (await LevelAsync(restored, family, "bea")).ShouldBe(AccessLevel.Hidden);
        (await LevelAsync(restored, other, "bea")).ShouldBe(AccessLevel.Content);
        await HoldsAsync(restored);
        var again = (await restored.Keeping.SealsAsync()).Value.ShouldNotBeNull().ShouldHaveSingleItem();
        var said = (await journal.Keeping.SealsAsync()).Value![0];
        (again.Key, again.FromAt, again.ToAt).ShouldBe((said.Key, said.FromAt, said.ToAt));
        again.Named.ShouldBe(["ann"]);
    }

    [Fact]
    public async Task A_seal_that_was_ended_stays_ended_and_one_that_stands_is_not_put_twice()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (family, other) = await FillAsync(journal);
        var seal = await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Clock.Now, ToAt: null, ["ann"]), "a reason", "otto", Clock.Now));
        await KeptAsync(journal, AccessItemOf.Sealing(other, new Seal(Clock.Now, ToAt: null, ["ann"]), "a reason", "otto", Clock.Now));
        var backup = await TakenAsync(place);
        await KeptAsync(journal, AccessItemOf.Ending(family, seal.Position, "a reason", "otto", Clock.Now));
        Clock.Now += TimeSpan.FromHours(2);
        var there = NewPlace();

        (await RestoredAsync(backup, there, await ListAsync(journal), noDisposals: false, noSeals: false)).Value.ShouldNotBeNull().Seals.ShouldBe(new SealsAgain(0, 1));

        await using var restored = await OpenAsync(there);
        (await LevelAsync(restored, family, "bea")).ShouldBe(AccessLevel.Content);
        (await BecauseAsync(restored, other, "bea")).ShouldBe(AccessBecause.Sealed);
        await HoldsAsync(restored);
        var second = NewPlace();
        (await RestoredAsync(await TakenAsync(there), second, await ListAsync(restored), noDisposals: false, noSeals: false)).Value.ShouldNotBeNull().Seals.ShouldBe(new SealsAgain(0, 0));
    }

    [Fact]
    public async Task A_restore_as_at_an_earlier_position_keeps_the_seals_that_the_backup_holds_after_it()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (family, other) = await FillAsync(journal);
        var cut = (await KeptAsync(journal, AccessItemOf.Sealing(other, new Seal(Clock.Now, ToAt: null, []), "a reason", "otto", Clock.Now))).Position;
        await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Clock.Now, ToAt: null, ["ann"]), "a reason", "otto", Clock.Now));
        await KeptAsync(journal, AccessItemOf.Ending(other, cut, "a reason", "otto", Clock.Now));
        Clock.Now += TimeSpan.FromHours(1);
        var backup = await TakenAsync(place);
        var there = NewPlace();

        (await RestoredAsync(backup, there, list: null, noDisposals: true, noSeals: true, new AsAt(cut, null))).Value.ShouldNotBeNull().Seals.ShouldBe(new SealsAgain(1, 1));

        await using var restored = await OpenAsync(there);
        (await BecauseAsync(restored, family, "bea")).ShouldBe(AccessBecause.Sealed);
        (await LevelAsync(restored, family, "ann")).ShouldBe(AccessLevel.Content);
        (await LevelAsync(restored, other, "bea")).ShouldBe(AccessLevel.Content);
        await HoldsAsync(restored);
    }

    [Fact]
    public async Task A_restore_asks_for_a_word_on_seals_and_refuses_a_wrong_one()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (family, _) = await FillAsync(journal);
        var none = await ListAsync(journal);
        var seal = await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Clock.Now, ToAt: null, ["ann"]), "a reason", "otto", Clock.Now));
        var sealedOnce = await ListAsync(journal);
        await KeptAsync(journal, AccessItemOf.Ending(family, seal.Position, "a reason", "otto", Clock.Now));
        var ended = await ListAsync(journal);
        var backup = await TakenAsync(place);
        var older = new DisposalList(await journal.Keeping.JournalIdAsync(), []).ToString();

        (await RestoredAsync(backup, NewPlace(), list: null, noDisposals: true, noSeals: false)).Reason.ShouldNotBeNull().ShouldContain("must not open what was sealed");
        (await RestoredAsync(backup, NewPlace(), older, noDisposals: false, noSeals: false)).Reason.ShouldNotBeNull().ShouldContain("must not open what was sealed");
        (await RestoredAsync(backup, NewPlace(), older, noDisposals: false, noSeals: true)).HasValue.ShouldBeTrue();
        (await RestoredAsync(backup, NewPlace(), none, noDisposals: false, noSeals: false)).Reason.ShouldNotBeNull().ShouldContain("older than the backup");
        (await RestoredAsync(backup, NewPlace(), sealedOnce, noDisposals: false, noSeals: false)).Reason.ShouldNotBeNull().ShouldContain("older than the backup");
        (await RestoredAsync(backup, NewPlace(), ended, noDisposals: false, noSeals: true)).Reason.ShouldNotBeNull().ShouldContain("leave that word out");
        (await RestoredAsync(backup, NewPlace(), ended, noDisposals: false, noSeals: false)).HasValue.ShouldBeTrue();
        ended.ShouldNotContain("a reason");
    }

    [Fact]
    public async Task Accounts_are_held_as_they_came_back_and_go_on_from_there()
    {
        var place = NewPlace();
        await using var there = await InstallAsync(place);
        var account = await SetUpAsync(there);
        var cut = new Position(1);
        await new ChangeRole(there.Accounts).RunAsync(account.Id, Role.Manager, "an administrator");
        var backup = await TakenAsync(place);
        var (whole, earlier) = (NewPlace(), NewPlace());

        (await RestoredAsync(backup, whole, list: null, noDisposals: true, noSeals: true)).HasValue.ShouldBeTrue();
        (await RestoredAsync(backup, earlier, list: null, noDisposals: true, noSeals: true, new AsAt(cut, null))).HasValue.ShouldBeTrue();

        await using (var restored = await InstallAsync(whole))
        {
            (await HoldsAsync((JournalDatabase)restored.Journal)).Unproven.ShouldBeEmpty();
            await new EndAccount(restored.Accounts, Clock).RunAsync(account.Id, "an administrator");
            await HoldsAsync((JournalDatabase)restored.Journal);
        }

        await using (var restored = await InstallAsync(earlier))
        {
            (await HoldsAsync((JournalDatabase)restored.Journal)).Unproven.ShouldHaveSingleItem().ShouldBe("2 events of accounts before position 2: they are as they stood there, and nothing says that they were so before.");
            await new EndAccount(restored.Accounts, Clock).RunAsync(account.Id, "an administrator");
            await HoldsAsync((JournalDatabase)restored.Journal);
            await ExecuteAsync((JournalDatabase)restored.Journal, "UPDATE account SET ended_at = NULL");
            (await CheckedAsync((JournalDatabase)restored.Journal)).FaultCount.ShouldBe(1);
        }
    }

    private static async Task<BesideVerification> CheckedAsync(JournalDatabase journal) =>
        (await WholeVerification.RunAsync(journal.Engine, checkpoint: null, chainAlone: false, progress: null, default)).Value.ShouldNotBeNull().Beside.ShouldNotBeNull();

    private static async Task<BesideVerification> HoldsAsync(JournalDatabase journal)
    {
        var found = await CheckedAsync(journal);
        found.Faults.ShouldBeEmpty();
        return found;
    }

    private async Task<(FamilyKey Family, FamilyKey Other)> FillAsync(JournalDatabase journal)
    {
        var family = await OpenFamilyAsync(journal, "one");
        var other = await OpenFamilyAsync(journal, "other");
        foreach (var (person, of) in new[] { ("ann", family), ("bea", family), ("bea", other) })
        {
            await KeptAsync(journal, AccessItemOf.Giving(of, new LegitimateRelationship(RelationshipBasis.Referral, person, "csc", Clock.Now.AddDays(-1), Clock.Now.AddDays(30)), "a reason", "mo", Clock.Now));
        }

        return (family, other);
    }

    private async Task<AccessDecision> DecisionAsync(JournalDatabase journal, FamilyKey family, string person) =>
        (await journal.Access.DecideAsync(new AccessRequest(new Viewer(person, "csc", AgencyKind.Other, Role.Practitioner), Clock.Now, Purpose.Meeting, HasReason: true), family)).Value.ShouldNotBeNull();

    private async Task<AccessLevel> LevelAsync(JournalDatabase journal, FamilyKey family, string person) => (await DecisionAsync(journal, family, person)).Level;

    private async Task<AccessBecause> BecauseAsync(JournalDatabase journal, FamilyKey family, string person) => (await DecisionAsync(journal, family, person)).Because;

    private static async Task<string> ListAsync(JournalDatabase journal) =>
        new DisposalList(await journal.Keeping.JournalIdAsync(), await journal.Keeping.CertificatesAsync(), (await journal.Keeping.SealsAsync()).Value.ShouldNotBeNull()).ToString();

    private async Task<string> TakenAsync(string place)
    {
        var taken = await new JournalStore().BackUpAsync(place, Path.Combine(_folder, $"{_backups++}.backup"), Clock, progress: null, default);
        return taken.Value?.Path ?? throw new InvalidOperationException(taken.Reason);
    }

    private async Task<Reading<RestoredJournal>> RestoredAsync(string backup, string place, string? list, bool noDisposals, bool noSeals, AsAt? asAt = null)
    {
        var ring = Path.Combine(_folder, "ring.keys");
        await File.WriteAllTextAsync(ring, $$"""{"v":1,"iterations":0,"salt":"","key":"{{Convert.ToBase64String(Ring.Key)}}"}""");
        return await new JournalStore().RestoreAsync(new RestoreRequest(backup, new JournalPlace(place, ring), Passphrase: null, Invented.Actor, asAt, list, noDisposals, noSeals), Clock, progress: null, default);
    }
}
