using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Storage.Accounts;
using Sightline.Storage.Beside;
using Sightline.Storage.Journal;
using Sightline.Storage.Schema;
using Sightline.Storage.Tests.Accounts;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Beside;

/// <summary>What nobody can do unseen to the rows beside a journal, whatever it is kept in. One class an engine derives from this.</summary>
public abstract class BesideContract : OnAnInstallation
{
    private const string Added = "a row was added that the journal does not say.";
    private const string Changed = "a row was changed.";
    private const string Missing = "a row is missing.";
    private const string Stray = "a row is there that belongs to no row of the journal.";
    private const string NotOfTheRegister = "the rows are not those that were written with the register there";

    /// <summary>What to run so that somebody with every right can change the history of accounts.</summary>
    protected abstract string WithoutAccountGuards { get; }

    /// <summary>What to run so that changes of the journal are refused no longer.</summary>
    protected abstract string WithoutAGuard { get; }

    /// <summary>A trigger of somebody's own.</summary>
    protected abstract string AnotherTrigger { get; }

    [Fact]
    public async Task Rows_that_were_not_touched_are_those_that_the_journal_says()
    {
        await using var there = await FilledAsync(NewPlace());

        var found = await CheckedAsync(there);

        found.Faults.ShouldBeEmpty();
        found.Unproven.ShouldBeEmpty();
        found.Rows.ShouldBeGreaterThan(30);
        (await EmptyTablesAsync(there)).ShouldBeEmpty("A table without a row proves nothing.");
    }

    [Theory]
    [InlineData("UPDATE knowledge SET known_on = '2031-12-30' WHERE position = 3 AND agency = 'gp'", "knowledge", 3, Changed)]
    [InlineData("UPDATE knowledge SET family = 11 WHERE position = 3 AND agency = 'gp'", "knowledge", 3, Changed)]
    [InlineData("DELETE FROM knowledge WHERE position = 3 AND agency = 'gp'", "knowledge", 3, Missing)]
    [InlineData("DELETE FROM knowledge WHERE position = 4 AND agency = 'gp'", "knowledge", 4, Missing)]
    [InlineData("DELETE FROM knowledge", "knowledge", 5, Missing)]
    [InlineData("INSERT INTO knowledge (family, agency, position, known_on) VALUES (1, 'police', 3, '2031-03-04')", "knowledge", 3, Added)]
    [InlineData("INSERT INTO knowledge (family, agency, position, known_on) VALUES (1, 'police', 2, '2031-03-04')", "knowledge", 2, Added)]
    [InlineData("INSERT INTO knowledge (family, agency, position, known_on) VALUES (1, 'police', 12, '2031-03-04')", "knowledge", 12, Added)]
    [InlineData("INSERT INTO knowledge (family, agency, position, known_on) VALUES (1, 'police', 999, '2031-03-04')", "knowledge", 999, Stray)]
    [InlineData("INSERT INTO knowledge (family, agency, position, known_on) VALUES (1, 'police', 0, '2031-03-04')", "knowledge", 0, Stray)]
    [InlineData("UPDATE knowledge SET position = 99 WHERE position = 3 AND agency = 'gp'; UPDATE knowledge SET position = 3 WHERE position = 5 AND agency = 'gp'; UPDATE knowledge SET position = 5 WHERE position = 99", "knowledge", 5, Changed)]
    [InlineData("UPDATE superseded SET superseded_on = '2031-03-04' WHERE by_position = 4", "superseded", 4, Changed)]
    [InlineData("UPDATE superseded SET superseded_on = '2031-12-31' WHERE by_position = 6", "superseded", 6, Changed)]
    [InlineData("DELETE FROM superseded WHERE by_position = 6", "superseded", 6, Missing)]
    [InlineData("INSERT INTO superseded (position, family, by_position, superseded_on) VALUES (4, 1, 6, '2031-03-04')", "superseded", 6, Added)]
    [InlineData("UPDATE superseded SET by_position = 6 WHERE by_position = 4", "superseded", 4, Missing)]
    [InlineData("UPDATE superseded SET by_position = 10 - by_position", "superseded", 4, Added)]
    [InlineData("UPDATE seen SET known_on = '2031-01-01' WHERE position = 3", "seen", 3, Changed)]
    [InlineData("UPDATE seen SET seen_on = '2031-09-09' WHERE position = 3", "seen", 3, Missing)]
    [InlineData("DELETE FROM seen WHERE position = 3", "seen", 3, Missing)]
    [InlineData("INSERT INTO seen (family, person, seen_on, position, known_on) VALUES (1, 'ned', '2031-09-09', 3, '2031-09-09')", "seen", 3, Added)]
    [InlineData("UPDATE seen SET position = 99 WHERE position = 3; UPDATE seen SET position = 3 WHERE position = 5; UPDATE seen SET position = 5 WHERE position = 99", "seen", 3, Missing)]
    [InlineData("UPDATE person SET nhs_number = NULL WHERE person = 'ned' AND position = 2", "person", 2, NotOfTheRegister)]
    [InlineData("UPDATE person SET is_subject_child = 1 - is_subject_child", "person", 2, NotOfTheRegister)]
    [InlineData("DELETE FROM person WHERE person = 'ned' AND position = 2", "person", 2, NotOfTheRegister)]
    [InlineData("DELETE FROM person WHERE position = 2", "person", 2, NotOfTheRegister)]
    [InlineData("INSERT INTO person (family, position, person, is_subject_child) VALUES (1, 2, 'another', 1)", "person", 2, NotOfTheRegister)]
    [InlineData("INSERT INTO person (family, position, person, is_subject_child) VALUES (1, 3, 'another', 1)", "person", 3, Added)]
    [InlineData("UPDATE person SET person = CASE person WHEN 'ned' THEN 'tamsin2' ELSE 'ned' END WHERE position = 2", "person", 2, NotOfTheRegister)]
    [InlineData("UPDATE access_fact SET to_at = 0 WHERE kind = 'seal'", "access_fact", 8, Changed)]
    [InlineData("UPDATE access_fact SET person = 'eve' WHERE position = 7", "access_fact", 7, Changed)]
    [InlineData("DELETE FROM access_fact WHERE kind = 'seal-named'", "access_fact", 8, Missing)]
    [InlineData("DELETE FROM access_fact WHERE kind = 'seal'", "access_fact", 8, Missing)]
    [InlineData("DELETE FROM access_fact WHERE kind = 'declared-relationship'", "access_fact", 10, Missing)]
    [InlineData("INSERT INTO access_fact (family, kind, position, number, person, from_at) VALUES (1, 'seal-named', 8, 9, 'eve', 0)", "access_fact", 8, Added)]
    [InlineData("INSERT INTO access_fact (family, kind, position, number, person, agency, from_at) VALUES (0, 'duty-rota', 1, 0, 'eve', 'csc', 0)", "access_fact", 1, Added)]
    [InlineData("UPDATE access_fact SET family = 0 WHERE position = 7", "access_fact", 7, Changed)]
    [InlineData("UPDATE access_fact SET position = 99 WHERE position = 7; UPDATE access_fact SET position = 7 WHERE position = 10; UPDATE access_fact SET position = 10 WHERE position = 99", "access_fact", 7, Missing)]
    [InlineData("UPDATE access_fact SET person = 'eve' WHERE kind = 'allocation'", "access_fact", 2, NotOfTheRegister)]
    [InlineData("DELETE FROM access_fact WHERE kind = 'surname-tie'", "access_fact", 2, NotOfTheRegister)]
    [InlineData("INSERT INTO access_fact (family, kind, position, number, person, agency, from_at) VALUES (1, 'allocation', 2, 99, 'eve', 'csc', 0)", "access_fact", 2, NotOfTheRegister)]
    [InlineData("UPDATE access_ended SET ended_at = 0 WHERE by_position = 9", "access_ended", 9, Changed)]
    [InlineData("DELETE FROM access_ended WHERE by_position = 9", "access_ended", 9, Missing)]
    [InlineData("INSERT INTO access_ended (position, family, by_position, ended_at) VALUES (7, 1, 9, 0)", "access_ended", 9, Added)]
    [InlineData("INSERT INTO access_ended (position, family, by_position, ended_at) VALUES (7, 1, 3, 0)", "access_ended", 3, Added)]
    [InlineData("UPDATE access_ended SET by_position = 23 - by_position", "access_ended", 9, Added)]
    [InlineData("DELETE FROM family_key WHERE family = 1", "family_key", 1, Missing)]
    [InlineData("INSERT INTO family_key (family, wrapped, record_key) SELECT 3, wrapped, record_key FROM family_key WHERE family = 1", "family_key", 3, Added)]
    [InlineData("UPDATE family_key SET record_key = wrapped", "family_key", 1, Changed)]
    [InlineData("DELETE FROM disposed", "disposed", 15, Missing)]
    [InlineData("UPDATE disposed SET family = 1", "disposed", 15, Changed)]
    [InlineData("UPDATE disposed SET position = 14", "disposed", 14, Added)]
    [InlineData("INSERT INTO disposed (family, position) VALUES (1, 9)", "disposed", 9, Added)]
    [InlineData("DELETE FROM account_item WHERE position = 16", "account_item", 16, Missing)]
    [InlineData("UPDATE account_item SET number = 77 WHERE position = 16", "account_item", 16, Changed)]
    [InlineData("INSERT INTO account_item (position, account, number) VALUES (9, 'eve', 1)", "account_item", 9, Added)]
    [InlineData("UPDATE account_item SET position = 99 WHERE position = 16; UPDATE account_item SET position = 16 WHERE position = 17; UPDATE account_item SET position = 17 WHERE position = 99", "account_item", 16, Changed)]
    [InlineData("UPDATE account_event SET what = 'ended' WHERE number = 1", "account_event", 16, "event 1 of account")]
    [InlineData("UPDATE account_event SET happened_at = happened_at + 1 WHERE number = 2", "account_event", 17, "event 2 of account")]
    [InlineData("UPDATE account_event SET actor = 'somebody else' WHERE number = 1", "account_event", 16, "event 1 of account")]
    [InlineData("DELETE FROM account_event WHERE number = 3", "account_event", 18, "event 3 of account")]
    [InlineData("UPDATE account_event SET sealed = (SELECT o.sealed FROM account_event o WHERE o.number = 2) WHERE number = 1", "account_event", 16, "event 1 of account")]
    public async Task Whoever_changes_a_row_beside_it_is_found_out_with_table_and_place(string statement, string table, long position, string what)
    {
        await using var there = await FilledAsync(NewPlace());
        await ExecuteAsync((JournalDatabase)there.Journal, WithoutAccountGuards);
        await ExecuteAsync((JournalDatabase)there.Journal, statement);

        var found = await CheckedAsync(there);

        found.FaultCount.ShouldBeGreaterThan(0);
        found.Faults.ShouldContain(f => f.StartsWith($"Table {table}, position {position}: {what}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE account SET role = 'manager'")]
    [InlineData("UPDATE account SET ended_at = 1")]
    [InlineData("UPDATE account SET password = sealed")]
    [InlineData("UPDATE account SET sealed = (SELECT e.sealed FROM account_event e WHERE e.account = account.id AND e.number = 1)")]
    [InlineData("DELETE FROM account")]
    [InlineData("UPDATE passkey SET ended_at = 1")]
    [InlineData("DELETE FROM passkey")]
    [InlineData("INSERT INTO passkey (credential, account, sealed, sign_count, added_at) SELECT sealed, account, sealed, 0, 0 FROM passkey")]
    [InlineData("UPDATE account_link SET account = 'eve'")]
    [InlineData("DELETE FROM account_link")]
    [InlineData("UPDATE invitation SET taken_at = NULL")]
    [InlineData("UPDATE invitation SET expires_at = expires_at + 1")]
    [InlineData("INSERT INTO account (id, agency, agency_kind, role, name_index, sealed, totp_step) SELECT 'eve', agency, agency_kind, role, sealed, sealed, 0 FROM account")]
    public async Task Whoever_changes_what_stands_of_an_account_is_found_out(string statement)
    {
        await using var there = await FilledAsync(NewPlace());
        await ExecuteAsync((JournalDatabase)there.Journal, statement);

        (await CheckedAsync(there)).Faults.ShouldContain(f => f.StartsWith("Table account:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_that_somebody_adds_is_found_out_and_so_is_a_whole_account()
    {
        await using var there = await FilledAsync(NewPlace());
        await ExecuteAsync((JournalDatabase)there.Journal, "INSERT INTO account_event (account, number, happened_at, actor, what, sealed) SELECT account, 77, happened_at, actor, what, sealed FROM account_event WHERE number = 1");
        await ExecuteAsync((JournalDatabase)there.Journal, "INSERT INTO account_event (account, number, happened_at, actor, what, sealed) SELECT 'eve', 1, happened_at, actor, what, sealed FROM account_event WHERE number = 1");

        var found = await CheckedAsync(there);

        found.Faults.Count(f => f.StartsWith("Table account_event: the history of account", StringComparison.Ordinal)).ShouldBe(2);
        found.Faults.ShouldContain(f => string.Equals(f, "Table account: of account eve no row of the journal speaks.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_guard_that_is_gone_and_a_trigger_of_somebodys_own_are_found_out()
    {
        await using var there = await FilledAsync(NewPlace());
        await ExecuteAsync((JournalDatabase)there.Journal, WithoutAGuard);
        await ExecuteAsync((JournalDatabase)there.Journal, "DROP INDEX journal_by_said");
        await ExecuteAsync((JournalDatabase)there.Journal, AnotherTrigger);

        (await CheckedAsync(there)).Faults.ShouldBe(
        [
            "The index journal_by_said of the database is missing or switched off.",
            "The trigger journal_is_never_changed of the database is missing or switched off.",
            "The database has a trigger of which this program knows nothing: somebodys_own.",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Many_faults_are_counted_and_the_first_ones_said()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        for (var i = 0; i < 40; i++)
        {
            await KeptAsync(journal, EntryOf(family, i));
        }

        await ExecuteAsync(journal, "DELETE FROM seen");

        var found = await CheckedAsync(journal);
        (found.FaultCount, found.Faults.Count).ShouldBe((40, 20));
        found.Faults[0].ShouldBe($"Table seen, position 2: {Missing}");
    }

    [Fact]
    public async Task What_older_versions_wrote_is_said_to_be_unproven_and_all_else_is_compared()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var first = await KeptAsync(journal, EntryOf(family, 1));
        var late = ItemOf.Recording(family, Invented.Entry(1, Monday.AddDays(20), "put right"), SourceReference.Of("case-folder", "row", "2"), Invented.Actor);
        await KeptAsync(journal, ItemOf.Correcting(late, first.Position, Monday.AddDays(9)) with { Plain = late.Plain });
        var second = await KeptAsync(journal, EntryOf(family, 2));
        var early = EntryOf(family, 2, "put right", "2");
        await KeptAsync(journal, ItemOf.Correcting(early, second.Position, Monday.AddDays(9)) with { Plain = early.Plain });

        var found = await CheckedAsync(journal);
        found.Faults.ShouldBeEmpty();
        found.Unproven.ShouldHaveSingleItem().ShouldStartWith("The day of 1 corrections in superseded");
        await ExecuteAsync(journal, "UPDATE superseded SET superseded_on = '2031-03-10' WHERE by_position = 3");
        (await CheckedAsync(journal)).Faults.ShouldBeEmpty("it is no later than the correction");
        await ExecuteAsync(journal, "UPDATE superseded SET superseded_on = '2031-12-31' WHERE by_position = 3");
        (await CheckedAsync(journal)).Faults.ShouldContain($"Table superseded, position 3: {Changed}", StringComparer.Ordinal);
        await ExecuteAsync(journal, "UPDATE superseded SET superseded_on = '2031-03-11' WHERE by_position = 5");
        (await CheckedAsync(journal)).Faults.ShouldContain($"Table superseded, position 5: {Changed}", StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_older_journal_goes_on_and_its_accounts_are_held_as_they_stood()
    {
        var place = NewPlace();
        await OlderAsync(place);
        await using var there = await InstallAsync(place);
        var journal = (JournalDatabase)there.Journal;

        var found = await CheckedAsync(there);
        found.Faults.ShouldBeEmpty();
        found.Unproven.ShouldHaveSingleItem().ShouldBe("2 events of accounts before position 1: they are as they stood there, and nothing says that they were so before.");
        await OpenedAsync(there);
        (await CheckedAsync(there)).Faults.ShouldBeEmpty();
        (await VerifyAsync(journal)).Rows.ShouldBe(2);

        await ExecuteAsync(journal, WithoutAccountGuards);
        await ExecuteAsync(journal, "UPDATE account_event SET what = 'ended' WHERE account = 'old' AND number = 2");
        (await CheckedAsync(there)).Faults.ShouldContain("Table account_event: the history of account old is not that which stood at position 1.", StringComparer.Ordinal);
        await ExecuteAsync(journal, "UPDATE account SET role = 'manager' WHERE id = 'old'");
        (await CheckedAsync(there)).Faults.ShouldContain(f => f.StartsWith("Table account: account old,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chain_that_does_not_hold_proves_nothing_beside_it()
    {
        await using var there = await FilledAsync(NewPlace());
        var engine = ((JournalDatabase)there.Journal).Engine;
        (await WholeVerification.RunAsync(engine, checkpoint: null, chainAlone: false, progress: null, default)).Value.ShouldNotBeNull().Beside.ShouldNotBeNull().FaultCount.ShouldBe(0);
        (await WholeVerification.RunAsync(engine, checkpoint: null, chainAlone: true, progress: null, default)).Value.ShouldNotBeNull().Beside.ShouldBeNull();
        await ExecuteAsync((JournalDatabase)there.Journal, "UPDATE head SET position = 3");

        var found = (await WholeVerification.RunAsync(engine, checkpoint: null, chainAlone: false, progress: null, default)).Value.ShouldNotBeNull();
        (found.Fault is null, found.Beside, found.Holds).ShouldBe((false, null, false));
    }

    private protected static async Task<BesideVerification> CheckedAsync(JournalDatabase journal) =>
        (await WholeVerification.RunAsync(journal.Engine, checkpoint: null, chainAlone: false, progress: null, default)).Value.ShouldNotBeNull() is var found && found.Beside is { } beside
            ? beside
            : throw new InvalidOperationException(found.Fault);

    private static Task<BesideVerification> CheckedAsync(Installation there) => CheckedAsync((JournalDatabase)there.Journal);

    // Positions 1 to 15 are families, 16 to 19 an account; family 11 is disposed of.
    private async Task<Installation> FilledAsync(string place)
    {
        var there = await InstallAsync(place);
        var journal = (JournalDatabase)there.Journal;
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        var first = await KeptAsync(journal, EntryOf(family, 1));
        await KeptAsync(journal, ItemOf.Correcting(EntryOf(family, 1, "put right", "2"), first.Position, Monday.AddDays(9)));
        var second = await KeptAsync(journal, ItemOf.Recording(family, Invented.Entry(2, Monday.AddDays(1)), Invented.Source(2), Invented.Actor));
        await KeptAsync(journal, ItemOf.Withdrawing(family, second.Position, Monday.AddDays(10), "It was about another child.", Invented.Source(3), Invented.Actor));
        await KeptAsync(journal, AccessItemOf.Giving(family, new LegitimateRelationship(RelationshipBasis.Referral, "ann", "csc", Clock.Now, Clock.Now.AddDays(30)), "a reason", "mo", Clock.Now));
        var seal = await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Clock.Now, ToAt: null, ["ann"]), "a reason", "otto", Clock.Now));
        await KeptAsync(journal, AccessItemOf.Ending(family, seal.Position, "a reason", "otto", Clock.Now));
        await KeptAsync(journal, AccessItemOf.Declaring(family, "bea", isTie: true, "a reason", Clock.Now));
        var gone = await OpenFamilyAsync(journal, "gone");
        await KeptAsync(journal, EntryOf(gone, 1));
        var duty = await KeptAsync(journal, AccessItemOf.Rota(new LegitimateRelationship(RelationshipBasis.DutyRota, "ann", "csc", Clock.Now, Clock.Now.AddHours(8)), "mo", Clock.Now));
        await KeptAsync(journal, AccessItemOf.Ending(FamilyKey.Partnership, duty.Position, "a reason", "mo", Clock.Now));
        var state = await journal.Keeping.StateAsync(gone);
        (await journal.Keeping.DisposeOfAsync(new DisposalOrder(gone, state.LastPosition, "a-rule", "An invented rule", Monday, "somebody", "The period is over."))).Value.ShouldNotBeNull().Position.ShouldBe(15);
        var account = await SetUpAsync(there);
        await there.Accounts.LinkAsync(account.Id, "https://one.invalid", "subject", "a test");
        await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        return there;
    }

    private static async Task<IReadOnlyList<string>> EmptyTablesAsync(Installation there)
    {
        await using var connection = await ((JournalDatabase)there.Journal).Engine.OpenAsync(default);
        var empty = new List<string>();
        foreach (var table in BesideTable.Forms.Select(f => f.Name).Concat(["account", "account_event", "account_link", "invitation", "passkey"]))
        {
            if (await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM {table}") == 0)
            {
                empty.Add(table);
            }
        }

        return empty;
    }

    // A journal of the step before, with an account in it.
    private async Task OlderAsync(string place)
    {
        await using var engine = DatabaseAddress.Read(place).Value!.NewEngine();
        (await Migration.RunAsync(engine, [.. SchemaFile.Of(engine.Name).Where(s => s.Number < AccountEvidence.Step)], Clock, default)).ShouldBeNull();
        await using var connection = await engine.OpenAsync(default);
        byte[] id = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        await connection.ExecuteAsync("INSERT INTO meta (name, value) VALUES ('journal-id', @id), ('key-check', @check)", new { id, check = Ring.Check() });
        await connection.ExecuteAsync("INSERT INTO head (one, position, received_at, hash) VALUES (1, 0, 0, @hash)", new { hash = ChainHash.Beginning(id) });
        await connection.ExecuteAsync("INSERT INTO account (id, agency, agency_kind, role, name_index, sealed, totp_step) VALUES ('old', 'school', 'school', 'practitioner', @id, @id, 0)", new { id });
        await connection.ExecuteAsync("INSERT INTO account_event (account, number, happened_at, actor, what, sealed) VALUES ('old', 1, 5, 'a test', 'opened', @id), ('old', 2, 6, 'a test', 'signed-in', @id)", new { id });
    }
}
