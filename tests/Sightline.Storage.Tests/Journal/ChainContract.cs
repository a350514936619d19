using System.Data.Common;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Tests.Journal;

/// <summary>What nobody can do to a journal unseen, whatever it is kept in. One class an engine derives from this.</summary>
public abstract class ChainContract : OnAnEngine
{
    /// <summary>What to run so that somebody with every right can change the journal.</summary>
    protected abstract string WithoutGuards { get; }

    [Theory]
    [InlineData("UPDATE journal SET actor = 'somebody else' WHERE position = 2")]
    [InlineData("UPDATE journal SET plain = '{}' WHERE position = 2")]
    [InlineData("UPDATE journal SET plain = NULL, sealed = NULL, known_on = '' WHERE position = 2")]
    [InlineData("DELETE FROM journal WHERE position = 2")]
    public async Task The_database_itself_refuses_changes(string statement)
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, EntryOf(family, 1));

        await Should.ThrowAsync<DbException>(() => ExecuteAsync(journal, statement));

        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE journal SET actor = 'somebody else' WHERE position = 3", "Position 3 was changed")]
    [InlineData("UPDATE journal SET known_on = '2031-03-05' WHERE position = 3", "Position 3 was changed")]
    [InlineData("UPDATE journal SET plain = replace(plain, 'school', 'police') WHERE position = 3", "Position 3 was changed")]
    [InlineData("UPDATE journal SET sealed = hash WHERE position = 4", "Position 4 was changed")]
    [InlineData("UPDATE journal SET plain = NULL, sealed = NULL WHERE position = 4", "What was written at position 4 is gone")]
    [InlineData("DELETE FROM journal WHERE position = 3", "Position 3 is missing.")]
    [InlineData("DELETE FROM journal WHERE position BETWEEN 2 AND 4", "Positions 2 to 4 are missing.")]
    [InlineData("DELETE FROM journal WHERE position >= 4", "The journal ends at position 3 and should end at 5: the last 2 are missing.")]
    [InlineData("DELETE FROM journal WHERE position >= 4; UPDATE head SET position = 3", "The journal's own word on its end, position 3, was changed")]
    [InlineData("UPDATE journal SET position = 99 WHERE position = 3; UPDATE journal SET position = 3 WHERE position = 4; UPDATE journal SET position = 4 WHERE position = 99", "Position 3 was changed, or does not belong after the one before it.")]
    public async Task Whoever_changes_it_all_the_same_is_found_out_with_the_place(string statement, string fault)
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        for (var i = 1; i <= 4; i++)
        {
            await KeptAsync(journal, EntryOf(family, i));
        }

        await ExecuteAsync(journal, WithoutGuards);
        await ExecuteAsync(journal, statement);

        (await VerifyAsync(journal)).Fault.ShouldNotBeNull().ShouldStartWith(fault);
    }

    [Fact]
    public async Task A_journal_written_anew_is_found_out_by_a_checkpoint_kept_elsewhere()
    {
        await using var journal = await OpenAsync(NewPlace());
        await KeptAsync(journal, EntryOf(await OpenFamilyAsync(journal), 1));
        var kept = (await VerifyAsync(journal)).Checkpoint;
        await using var anew = await OpenAsync(NewPlace());
        await KeptAsync(anew, EntryOf(await OpenFamilyAsync(anew), 1));
        await KeptAsync(anew, EntryOf(await OpenFamilyAsync(anew), 2));

        (await ChainVerification.RunAsync(anew.Engine, kept, progress: null, default)).Value!.Fault.ShouldNotBeNull().ShouldContain("not the one of which the checkpoint was kept");
        (await ChainVerification.RunAsync(journal.Engine, kept, progress: null, default)).Value!.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_written_stands_nowhere_in_the_clear()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        await KeptAsync(journal, EntryOf(family, 1));

        await using var connection = await journal.Engine.OpenAsync(default);
        var rows = await connection.QueryAsync("SELECT * FROM journal");
        foreach (var value in rows.Cast<IDictionary<string, object>>().SelectMany(r => r.Values))
        {
            var text = value is byte[] bytes ? System.Text.Encoding.Latin1.GetString(bytes) : value?.ToString();
            text?.ShouldNotContain("Quennell");
            text?.ShouldNotContain("Invented Row");
            text?.ShouldNotContain("Ilott");
        }
    }

    [Fact]
    public async Task Who_looked_stands_in_the_same_chain_in_the_order_in_which_they_did()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var access = new AccessRecord("ann", "school", Role.Practitioner, Purpose.Meeting, AccessLevel.Content, AccessBecause.Relationship, Monday, "Before the conference.");
        await KeptAsync(journal, ItemOf.Access(family, access, Clock.Now));
        await KeptAsync(journal, EntryOf(family, 1));
        await KeptAsync(journal, ItemOf.Access(family, access with { Level = AccessLevel.Hidden, Purpose = null, Reason = string.Empty }, Clock.Now));

        var looked = (await journal.ReadAccessAsync(family)).Value.ShouldNotBeNull();

        looked.Select(l => l.Position.Value).ShouldBe([2, 4]);
        looked[0].ShouldBe(new ReceivedAccess(new Position(2), Clock.Now, access));
        looked[1].Access.Level.ShouldBe(AccessLevel.Hidden);
        (await TextsAsync(journal, family, ToAll(LastDay))).Count.ShouldBe(1);
        await ExecuteAsync(journal, WithoutGuards);
        await ExecuteAsync(journal, "UPDATE journal SET plain = replace(plain, 'ann', 'bea') WHERE position = 2");
        (await VerifyAsync(journal)).Fault.ShouldNotBeNull().ShouldStartWith("Position 2 was changed");
    }

    [Fact]
    public async Task A_migration_keeps_what_was_there()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, EntryOf(family, 1));
        var steps = Storage.Schema.SchemaFile.Of(journal.Engine.Name);
        Storage.Schema.SchemaFile[] next = [.. steps, new(steps[^1].Number + 1, "CREATE TABLE later (one {key} NOT NULL, words TEXT NOT NULL, held {bytes}, n {int})")];

        (await Storage.Schema.Migration.RunAsync(journal.Engine, next, Clock, default)).ShouldBeNull();
        (await Storage.Schema.Migration.RunAsync(journal.Engine, next, Clock, default)).ShouldBeNull();

        await ExecuteAsync(journal, "INSERT INTO later (one, words) VALUES (1, 'x')");
        (await TextsAsync(journal, family, ToAll(LastDay))).ShouldBe([Invented.Word]);
    }

    [Fact]
    public async Task A_migration_that_fails_changes_nothing()
    {
        await using var journal = await OpenAsync(NewPlace());
        var steps = Storage.Schema.SchemaFile.Of(journal.Engine.Name);
        Storage.Schema.SchemaFile[] next = [.. steps, new(steps[^1].Number + 1, "CREATE TABLE later (one {key} NOT NULL); CREATE TABLE journal (one {key} NOT NULL)")];

        await Should.ThrowAsync<DbException>(() => Storage.Schema.Migration.RunAsync(journal.Engine, next, Clock, default));

        (await Storage.Schema.Migration.RunAsync(journal.Engine, steps, Clock, default)).ShouldBeNull();
        await Should.ThrowAsync<DbException>(() => ExecuteAsync(journal, "INSERT INTO later (one) VALUES (1)"));
    }
}
