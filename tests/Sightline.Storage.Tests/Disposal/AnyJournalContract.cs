using FsCheck;
using FsCheck.Fluent;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Storage.Beside;
using Sightline.Storage.Tests.Accounts;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Disposal;

/// <summary>Whatever was done to a journal, a restore as at any position is the journal as received then, without what was disposed of since. One class an engine derives from this.</summary>
public abstract class AnyJournalContract : OnAnInstallation, IDisposable
{
    private const int Families = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
    private int _files;

    /// <summary>What can be done, in the order in which it is tried.</summary>
    public enum Done
    {
        Entry,
        Register,
        Correction,
        Withdrawal,
        Looking,
        Hold,
        Seal,
        SealEnded,
        Account,
        Disposal,
        Backup,
    }

    public virtual void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_restore_of_any_journal_as_at_any_position_holds_and_brings_nothing_back()
    {
        var cases = from steps in Gen.ListOf(Gen.Zip(Gen.Elements(Enum.GetValues<Done>()), Gen.Choose(0, Families - 1))).Resize(24) from cut in Gen.Choose(0, 1_000) select (steps, cut);
        Prop.ForAll(cases.ToArbitrary(), c => RunAsync([.. c.steps], c.cut).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    private async Task<bool> RunAsync(IReadOnlyList<(Done What, int Family)> steps, int cut)
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var families = new List<FamilyKey>();
        for (var i = 0; i < Families; i++)
        {
            families.Add(await OpenFamilyAsync(journal, $"family {i}"));
        }

        var backup = await TakenAsync(place);
        var standing = new Dictionary<long, Position>();
        var n = 0;
        foreach (var (what, which) in steps)
        {
            backup = what == Done.Backup ? await TakenAsync(place) : backup;
            await DoAsync(journal, what, families[which], standing, ++n);
        }

        var gone = (await journal.Keeping.CertificatesAsync()).Select(c => c.Certificate.Family).ToHashSet();
        var list = new DisposalList(await journal.Keeping.JournalIdAsync(), await journal.Keeping.CertificatesAsync(), (await journal.Keeping.SealsAsync()).Value).ToString();
        var position = 1 + (cut * (backup.Manifest.Head.Position - 1) / 1_000);
        var there = NewPlace();
        var done = await RestoredAsync(backup.Path, there, list, position);
        await using var restored = await OpenAsync(there);
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
        (await VerifyAsync(restored)).Fault.ShouldBeNull(done.Reason);
        await BesideHoldsAsync(journal);
        await BesideHoldsAsync(restored);
        foreach (var family in families)
        {
            var now = await restored.ReadFamilyAsync(family, ToAll(LastDay));
            if (gone.Contains(family.Value) || family.Value > position)
            {
                now.HasValue.ShouldBeFalse();
                continue;
            }

            var then = await journal.ReadFamilyAsync(family, new Looking(LastDay, Reader.All, new Position(position)));
            Same(now.Value!.Register, then.Value!.Register);
            (await IsSealedAsync(restored, family)).ShouldBe(await IsSealedAsync(journal, family));
            now.Value.Entries.Select(e => (e.Position, EntryContent.Of(e.Entry), e.Entry.SupersededOn)).ShouldBe(then.Value.Entries.Select(e => (e.Position, EntryContent.Of(e.Entry), e.Entry.SupersededOn)));
        }

        return true;
    }

    private async Task DoAsync(JournalDatabase journal, Done what, FamilyKey family, Dictionary<long, Position> standing, int n)
    {
        if (!(await journal.HasFamilyAsync(family)).IsThere)
        {
            return;
        }

        switch (what)
        {
            case Done.Entry:
                standing[family.Value] = (await KeptAsync(journal, EntryOf(family, n))).Position;
                break;
            case Done.Register:
                await journal.AppendAsync(RegisterOf(family, Invented.Register with { Case = $"case {n}" }));
                break;
            case Done.Correction when standing.TryGetValue(family.Value, out var old):
                standing[family.Value] = (await KeptAsync(journal, ItemOf.Correcting(EntryOf(family, 1_000 + n, $"words {n}"), old, Monday.AddDays(n)))).Position;
                break;
            case Done.Withdrawal when standing.Remove(family.Value, out var old):
                await KeptAsync(journal, ItemOf.Withdrawing(family, old, Monday.AddDays(n), "A mistake.", Invented.Source(2_000 + n), Invented.Actor));
                break;
            case Done.Looking:
                await KeptAsync(journal, ItemOf.Access(family, new AccessRecord("ann", "school", Role.Practitioner, Purpose.Meeting, AccessLevel.Content, AccessBecause.Relationship, Monday, "A reason."), Clock.Now));
                break;
            case Done.Hold:
                var hold = await KeptAsync(journal, HoldItem.Holding(family, "An inquiry.", Invented.Actor, Clock.Now));
                await KeptAsync(journal, HoldItem.Releasing(family, hold.Position.Value, "It is over.", Invented.Actor, Clock.Now));
                break;
            case Done.Seal:
                await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Clock.Now, ToAt: null, ["ann"]), "A reason.", "otto", Clock.Now));
                break;
            case Done.SealEnded:
                foreach (var fact in (await journal.Access.FactsAsync(family)).Value!.Where(f => f.Kind == AccessFactKind.Seal))
                {
                    await KeptAsync(journal, AccessItemOf.Ending(family, new Position(fact.SaidIn), "A reason.", "otto", Clock.Now));
                }

                break;
            case Done.Account:
                var accounts = new Sightline.Storage.Accounts.Installation(journal, Clock).Accounts;
                var opened = await new Sightline.Application.SignIn.OpenAccount(accounts, Clock).RunAsync(Ilott with { SignInName = $"name {n}" }, "a test");
                await new Sightline.Application.SignIn.ChangeRole(accounts).RunAsync(opened.Value!.Account.Id, Role.Manager, "a test");
                break;
            case Done.Disposal:
                var state = await journal.Keeping.StateAsync(family);
                (await journal.Keeping.DisposeOfAsync(new DisposalOrder(family, state.LastPosition, "a-rule", "An invented rule", Monday, "somebody", "The period is over."))).HasValue.ShouldBeTrue();
                break;
            default:
                break;
        }
    }

    private static async Task BesideHoldsAsync(JournalDatabase journal) =>
        (await WholeVerification.RunAsync(journal.Engine, checkpoint: null, chainAlone: false, progress: null, default)).Value.ShouldNotBeNull().Beside.ShouldNotBeNull().Faults.ShouldBeEmpty();

    private async Task<bool> IsSealedAsync(JournalDatabase journal, FamilyKey family) =>
        (await journal.Access.FactsAsync(family)).Value.ShouldNotBeNull().Any(f => f.Kind == AccessFactKind.Seal && f.HoldsAt(Clock.Now.AddMinutes(1)));

    private async Task<TakenBackup> TakenAsync(string place) =>
        (await new JournalStore().BackUpAsync(place, Path.Combine(_folder, $"{_files++}.backup"), Clock, progress: null, default)).Value.ShouldNotBeNull();

    private async Task<Domain.Reading<RestoredJournal>> RestoredAsync(string backup, string place, string list, long position)
    {
        var ring = Path.Combine(_folder, "ring.keys");
        await File.WriteAllTextAsync(ring, $$"""{"v":1,"iterations":0,"salt":"","key":"{{Convert.ToBase64String(Ring.Key)}}"}""");
        var done = await new JournalStore().RestoreAsync(new RestoreRequest(backup, new JournalPlace(place, ring), Passphrase: null, Invented.Actor, new AsAt(new Position(position), null), list, ThereAreNoDisposals: false), Clock, progress: null, default);
        done.Value.ShouldNotBeNull(done.Reason);
        return done;
    }
}
