using System.Text;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;
using Sightline.Storage.Keys;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Disposal;

/// <summary>What it is to dispose of a record, whatever the journal is kept in. One class an engine derives from this.</summary>
public abstract class DisposalContract : OnAnEngine, IDisposable
{
    private static readonly string[] Steps = ["family_key", "knowledge", "person", "seen", "superseded", "content", "certificate", "disposed", "commit"];

    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;

    public static TheoryData<string> EveryStep => [.. Steps];

    /// <summary>What to run so that somebody with every right can change the journal.</summary>
    protected abstract string WithoutGuards { get; }

    public virtual void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_record_that_is_disposed_of_is_gone_and_the_chain_holds()
    {
        await using var journal = await OpenAsync(NewPlace());
        var (gone, stays) = await FillAsync(journal);
        var before = await TextsAsync(journal, stays, ToAll(LastDay));

        var done = await DisposedAsync(journal, gone);

        var verified = await VerifyAsync(journal);
        verified.Fault.ShouldBeNull();
        verified.Disposed.ShouldBe(done.Certificate.Rows.Count);
        done.Certificate.Rows.Select(r => r.Position).ShouldBe([1, 2, 3, 5, 7]);
        done.Certificate.Askings.ShouldBe(1);
        (await journal.ReadFamilyAsync(gone, ToAll(LastDay))).Reason.ShouldNotBeNull().ShouldContain("disposed of");
        (await journal.HasFamilyAsync(gone)).IsThere.ShouldBeFalse();
        (await journal.FamiliesAsync()).ShouldBe([stays]);
        (await journal.AppendAsync(EntryOf(gone, 99))).Reason.ShouldNotBeNull().ShouldContain("disposed of");
        (await TextsAsync(journal, stays, ToAll(LastDay))).ShouldBe(before);
        foreach (var table in (string[])["family_key", "knowledge", "person", "seen", "superseded"])
        {
            (await CountAsync(journal, $"{table} WHERE family = {gone.Value}")).ShouldBe(0, table);
        }

        (await CountAsync(journal, $"journal WHERE family = {gone.Value} AND plain IS NOT NULL AND kind NOT IN ('record-opened', 'record-disposed')")).ShouldBe(0);
        (await CountAsync(journal, $"journal WHERE family = {gone.Value} AND kind = 'record-opened' AND plain LIKE '%ann%'")).ShouldBe(1);
        (await journal.Keeping.CertificatesAsync()).ShouldHaveSingleItem().Position.ShouldBe(done.Position);
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public async Task A_disposal_that_is_cut_off_leaves_all_as_it_was(string step)
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        var before = await TextsAsync(journal, family, ToAll(LastDay));
        var order = await OrderAsync(journal, family);
        var reached = false;
        journal.RecordKeeping.AtStep = s =>
        {
            if (string.Equals(s, step, StringComparison.Ordinal))
            {
                reached = true;
                throw new InvalidOperationException("cut off");
            }
        };

        await Should.ThrowAsync<InvalidOperationException>(async () => await journal.Keeping.DisposeOfAsync(order));

        reached.ShouldBeTrue();
        (await TextsAsync(journal, family, ToAll(LastDay))).ShouldBe(before);
        (await VerifyAsync(journal)).ShouldSatisfyAllConditions(v => v.Fault.ShouldBeNull(), v => v.Disposed.ShouldBe(0));
        journal.RecordKeeping.AtStep = null;
        (await journal.Keeping.DisposeOfAsync(order)).HasValue.ShouldBeTrue();
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE journal SET actor = 'somebody else' WHERE position = 3", "Position 3 was changed after it was disposed of.")]
    [InlineData("UPDATE journal SET known_on = '2031-03-07' WHERE position = 5", "Position 5 was changed after it was disposed of.")]
    [InlineData("UPDATE journal SET version = '9' WHERE position = 1", "Position 1 was changed after it was disposed of.")]
    [InlineData("UPDATE journal SET plain = NULL, sealed = NULL WHERE position = 6", "What was written at position 6 is gone, and nothing says that it was disposed of.")]
    [InlineData("UPDATE journal SET plain = NULL, sealed = NULL WHERE position = 8", "What was written at position 8 is gone, and nothing says that it was disposed of.")]
    [InlineData("UPDATE journal SET plain = replace(plain, 'a-rule', 'b-rule') WHERE kind = 'record-disposed'", "Position 9 was changed")]
    [InlineData("DELETE FROM journal WHERE position = 3", "Position 3 is missing.")]
    public async Task Whoever_changes_what_remains_is_found_out_with_the_place(string statement, string fault)
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        await DisposedAsync(journal, family);
        await ExecuteAsync(journal, WithoutGuards);
        await ExecuteAsync(journal, statement);

        (await VerifyAsync(journal)).Fault.ShouldNotBeNull().ShouldStartWith(fault);
    }

    [Theory]
    [InlineData("record-disposed")]
    [InlineData("record-opened")]
    [InlineData("record-held")]
    public async Task A_certificate_and_what_keeping_says_are_never_emptied(string kind)
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        var hold = await KeptAsync(journal, HoldItem.Holding(family, "An inquiry asked for it.", Invented.Actor, Clock.Now));
        await KeptAsync(journal, HoldItem.Releasing(family, hold.Position.Value, "It is over.", Invented.Actor, Clock.Now));
        await DisposedAsync(journal, family);

        await Should.ThrowAsync<System.Data.Common.DbException>(() => ExecuteAsync(journal, $"UPDATE journal SET plain = NULL, sealed = NULL WHERE kind = '{kind}'"));

        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_hold_stops_a_disposal_until_it_is_released_and_each_alone()
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        var one = await KeptAsync(journal, HoldItem.Holding(family, "An inquiry asked for it.", "ann", Clock.Now));
        Clock.Now = Clock.Now.AddMinutes(1);
        var other = await KeptAsync(journal, HoldItem.Holding(family, "A court asked for it.", "bea", Clock.Now));

        (await journal.Keeping.DisposeOfAsync(await OrderAsync(journal, family))).Reason.ShouldNotBeNull().ShouldContain($"{one.Position.Value}, {other.Position.Value}");
        await KeptAsync(journal, HoldItem.Releasing(family, one.Position.Value, "The inquiry is over.", "ann", Clock.Now));
        (await journal.Keeping.StateAsync(family)).Holds.ShouldHaveSingleItem().ShouldBe(new RecordHold(other.Position.Value, "bea", Clock.Now));
        (await journal.Keeping.DisposeOfAsync(await OrderAsync(journal, family))).Reason.ShouldNotBeNull().ShouldContain("held");
        await KeptAsync(journal, HoldItem.Releasing(family, other.Position.Value, "The court has it.", "bea", Clock.Now));

        (await journal.Keeping.DisposeOfAsync(await OrderAsync(journal, family))).HasValue.ShouldBeTrue();
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_stale_order_and_a_second_one_do_nothing()
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        var order = await OrderAsync(journal, family);
        await KeptAsync(journal, EntryOf(family, 50));

        (await journal.Keeping.DisposeOfAsync(order)).Reason.ShouldNotBeNull().ShouldContain("since the preview");
        await DisposedAsync(journal, family);
        (await journal.Keeping.DisposeOfAsync(order)).Reason.ShouldNotBeNull().ShouldContain("disposed of already");
        (await journal.Keeping.DisposeOfAsync(order with { Family = new FamilyKey(77) })).Reason.ShouldNotBeNull().ShouldContain("no such record");

        (await journal.Keeping.CertificatesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_program_that_holds_the_key_notices()
    {
        var place = NewPlace();
        await using var one = await OpenAsync(place);
        await using var other = await OpenAsync(place);
        var (family, stays) = await FillAsync(one);
        (await TextsAsync(other, family, ToAll(LastDay))).ShouldNotBeEmpty();
        (await other.ReadAccessAsync(family)).HasValue.ShouldBeTrue();
        await DisposedAsync(one, family);

        var written = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => other.AppendAsync(EntryOf(i % 4 == 0 ? family : stays, 100 + i)).AsTask()));

        written.Where((_, i) => i % 4 == 0).ShouldAllBe(w => w.Reason!.Contains("disposed of", StringComparison.Ordinal));
        written.Where((_, i) => i % 4 != 0).ShouldAllBe(w => w.HasValue);
        (await VerifyAsync(one)).Fault.ShouldBeNull();
        await using var third = await OpenAsync(place);
        (await third.ReadFamilyAsync(family, ToAll(LastDay))).Reason.ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_program_that_holds_the_key_reads_nothing_more()
    {
        var place = NewPlace();
        await using var one = await OpenAsync(place);
        await using var other = await OpenAsync(place);
        var (family, _) = await FillAsync(one);
        (await TextsAsync(other, family, ToAll(LastDay))).ShouldNotBeEmpty();
        await DisposedAsync(one, family);

        (await other.ReadAccessAsync(family)).Reason.ShouldNotBeNull().ShouldContain("disposed of");
        (await other.ReadFamilyAsync(family, ToAll(LastDay))).Reason.ShouldNotBeNull().ShouldContain("disposed of");
        (await other.HasFamilyAsync(family)).IsThere.ShouldBeFalse();
    }

    [Fact]
    public async Task A_restore_disposes_again_by_the_list_and_is_refused_without_a_word()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (family, stays) = await FillAsync(journal);
        var wrapped = await WrappedAsync(journal, family);
        var early = await TakenAsync(place, "early");
        await DisposedAsync(journal, family);
        var list = await ListAsync(journal);
        var there = NewPlace();

        (await RestoredAsync(early, there, list: null, none: false)).Reason.ShouldNotBeNull().ShouldContain("must not bring back");
        var done = (await RestoredAsync(early, there, list, none: false)).Value.ShouldNotBeNull();

        done.DisposedAgain.ShouldBe(1);
        await using var restored = await OpenAsync(there);
        (await restored.ReadFamilyAsync(family, ToAll(LastDay))).Reason.ShouldNotBeNull();
        (await TextsAsync(restored, stays, ToAll(LastDay))).ShouldNotBeEmpty();
        (await CountAsync(restored, $"family_key WHERE family = {family.Value}")).ShouldBe(0);
        (await VerifyAsync(restored)).ShouldSatisfyAllConditions(v => v.Fault.ShouldBeNull(), v => v.Disposed.ShouldBe(5));
        (await restored.Keeping.CertificatesAsync()).ShouldHaveSingleItem().Certificate.Again.ShouldBe(9);
        (await BytesAsync(early)).AsSpan().IndexOf(wrapped).ShouldBeGreaterThan(0, "The backup was taken before.");
        await journal.DisposeAsync();
        foreach (var raw in (byte[][])[await RawAsync(place), await RawAsync(there)])
        {
            raw.AsSpan().IndexOf(wrapped).ShouldBe(-1);
            raw.AsSpan().IndexOf("Marker-of-nobody"u8).ShouldBe(-1);
        }
    }

    [Fact]
    public async Task A_restore_as_at_before_a_disposal_of_the_backup_itself_disposes_again_at_every_position()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var (family, stays) = await FillAsync(journal);
        await DisposedAsync(journal, family);
        var late = await TakenAsync(place, "late");

        for (var position = 1; position <= 9; position++)
        {
            var there = NewPlace();
            var done = await RestoredAsync(late, there, list: null, none: true, new AsAt(new Position(position), null));

            done.Value.ShouldNotBeNull(done.Reason).DisposedAgain.ShouldBe(position < 9 ? 1 : 0);
            await using var restored = await OpenAsync(there);
            (await VerifyAsync(restored)).Fault.ShouldBeNull();
            (await restored.HasFamilyAsync(family)).IsThere.ShouldBeFalse();
            (await restored.HasFamilyAsync(stays)).IsThere.ShouldBe(stays.Value <= position);
            (await TakenAsync(there, $"again-{position}")).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_wrong_list_is_refused()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await using var another = await OpenAsync(NewPlace());
        var (family, other) = await FillAsync(journal);
        var older = await ListAsync(journal);
        await DisposedAsync(journal, family);
        var list = await ListAsync(journal);
        var backup = await TakenAsync(place, "one");

        (await RestoredAsync(backup, NewPlace(), older, none: false)).Reason.ShouldNotBeNull().ShouldContain("older than the backup");
        (await RestoredAsync(backup, NewPlace(), list.Replace("a-rule", "b-rule", StringComparison.Ordinal), none: false)).Reason.ShouldNotBeNull().ShouldContain("changed or cut short");
        (await RestoredAsync(backup, NewPlace(), list[..(list.Length / 2)], none: false)).Reason.ShouldNotBeNull().ShouldContain("changed or cut short");
        (await RestoredAsync(backup, NewPlace(), await ListAsync(another), none: false)).Reason.ShouldNotBeNull().ShouldContain("of another journal");
        (await RestoredAsync(backup, NewPlace(), list, none: false)).Value.ShouldNotBeNull().DisposedAgain.ShouldBe(0);
        DisposalList.Read(list).Value.ShouldNotBeNull().Certificates.ShouldHaveSingleItem().Certificate.Family.ShouldBe(family.Value);
        (await journal.HasFamilyAsync(other)).IsThere.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_said_to_its_signals_goes_with_a_record()
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        var answer = new SignalAnswer(0, Clock.Now, new SignalReference("not-seen", ["ned"], Monday, BeganWith: null), [3], AnswerKind.Acted, "ann", "school", "practitioner", "Marker-of-nobody was visited today.");
        var kept = await KeptAsync(journal, SignalItemOf.Answering(family, answer, Guid.Empty));
        await KeptAsync(journal, SignalItemOf.Withdrawing(family, kept.Position, "Another child was.", "ann"));
        (await journal.Signals.AnswersAsync(family, Position.Latest, withWords: true)).Value.ShouldNotBeNull().ShouldHaveSingleItem().TakenBack.ShouldNotBeNull();

        await DisposedAsync(journal, family);

        (await journal.Signals.AnswersAsync(family, Position.Latest, withWords: true)).Reason.ShouldNotBeNull().ShouldContain("disposed of");
        (await journal.Signals.CodesAsync(family, ToAll(LastDay))).Reason.ShouldNotBeNull().ShouldContain("disposed of");
        (await CountAsync(journal, "journal WHERE kind LIKE 'signal-%' AND (plain IS NOT NULL OR sealed IS NOT NULL)")).ShouldBe(0);
        (await CountAsync(journal, "journal WHERE kind LIKE 'signal-%'")).ShouldBe(2);
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Saying_again_what_was_disposed_of_brings_nothing_back()
    {
        await using var journal = await OpenAsync(NewPlace());
        var (family, _) = await FillAsync(journal);
        await DisposedAsync(journal, family);

        var opened = await journal.AppendAsync(ItemOf.Opening(SourceReference.Of("case-folder", "gone", "1"), Invented.Actor, "gone"));

        opened.Value.ShouldNotBeNull().WasThere.ShouldBeTrue();
        (await journal.HasFamilyAsync(family)).IsThere.ShouldBeFalse();
        (await journal.AppendAsync(EntryOf(family, 1))).Reason.ShouldNotBeNull();
        (await VerifyAsync(journal)).Rows.ShouldBe(9);
    }

    /// <summary>Every byte that the engine keeps of a journal, as far as this test can see it.</summary>
    private protected abstract Task<byte[]> RawAsync(string place);

    private static async Task<(FamilyKey Gone, FamilyKey Stays)> FillAsync(JournalDatabase journal)
    {
        var gone = await OpenFamilyAsync(journal, "gone");
        await KeptAsync(journal, RegisterOf(gone, Invented.Register with { People = [.. Invented.Register.People.Select(p => p with { Family = "Marker-of-nobody" })] }));
        var first = await KeptAsync(journal, EntryOf(gone, 1));
        await KeptAsync(journal, ItemOf.Access(gone, new AccessRecord("ann", "school", Role.Practitioner, Purpose.Meeting, AccessLevel.Content, AccessBecause.Relationship, Monday, "Before the conference."), DateTimeOffset.UnixEpoch));
        await KeptAsync(journal, ItemOf.Correcting(EntryOf(gone, 1, "put right", "2"), first.Position, Monday.AddDays(2)));
        var stays = await OpenFamilyAsync(journal, "stays");
        await KeptAsync(journal, EntryOf(gone, 2));
        await KeptAsync(journal, EntryOf(stays, 1));
        return (gone, stays);
    }

    private static async Task<DisposalOrder> OrderAsync(JournalDatabase journal, FamilyKey family) =>
        new(family, (await journal.Keeping.StateAsync(family)).LastPosition, "a-rule", "An invented rule, section 1", Monday, "the records officer", "The period is over.");

    private static async Task<StandingCertificate> DisposedAsync(JournalDatabase journal, FamilyKey family)
    {
        var done = await journal.Keeping.DisposeOfAsync(await OrderAsync(journal, family));
        return done.Value ?? throw new InvalidOperationException(done.Reason);
    }

    private static async Task<string> ListAsync(JournalDatabase journal) => new DisposalList(await journal.Keeping.JournalIdAsync(), await journal.Keeping.CertificatesAsync()).ToString();

    private async Task<string> TakenAsync(string place, string name)
    {
        var taken = await new JournalStore().BackUpAsync(place, Path.Combine(_folder, name + ".backup"), Clock, progress: null, default);
        return taken.Value?.Path ?? throw new InvalidOperationException(taken.Reason);
    }

    private async Task<Reading<RestoredJournal>> RestoredAsync(string backup, string place, string? list, bool none, AsAt? asAt = null)
    {
        var ring = Path.Combine(_folder, "ring.keys");
        await File.WriteAllTextAsync(ring, $$"""{"v":1,"iterations":0,"salt":"","key":"{{Convert.ToBase64String(Ring.Key)}}"}""");
        return await new JournalStore().RestoreAsync(new RestoreRequest(backup, new JournalPlace(place, ring), Passphrase: null, Invented.Actor, asAt, list, none, ThereAreNoSeals: true), Clock, progress: null, default);
    }

    private static async Task<byte[]> WrappedAsync(JournalDatabase journal, FamilyKey family)
    {
        await using var connection = await journal.Engine.OpenAsync(default);
        return await connection.QuerySingleAsync<byte[]>("SELECT wrapped FROM family_key WHERE family = @Value", new { family.Value });
    }

    private static Task<byte[]> BytesAsync(string file) => File.ReadAllBytesAsync(file);

    private static async Task<long> CountAsync(JournalDatabase journal, string of)
    {
        await using var connection = await journal.Engine.OpenAsync(default);
        return await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM {of}");
    }
}
