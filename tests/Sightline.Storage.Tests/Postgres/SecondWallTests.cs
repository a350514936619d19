using Dapper;
using Npgsql;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Storage.Postgres;
using Sightline.Storage.Tests.Journal;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

/// <summary>What PostgreSQL itself shows to the program's own user, whatever statement the program sends.</summary>
[Collection(nameof(PostgresServer))]
public sealed class SecondWallTests(PostgresFixture fixture) : OnAnEngine
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    // The register of the invented family says that w1 of the school is responsible for its child.
    private static readonly AccessRequest Worker = new(new Viewer("w1", "school", AgencyKind.School, Role.Practitioner), Noon, Purpose.WorkWithTheFamily, HasReason: false);

    private static readonly AccessRequest Stranger = Worker with { Viewer = Worker.Viewer with { Id = "w2" } };

    protected override string NewPlace() => fixture.Server.NewDatabase();

    [Fact]
    public async Task The_program_reads_a_record_for_whoever_may_see_it_and_for_nobody_else()
    {
        var (place, family, _) = await FilledAsync();
        await using var journal = await OpenAsync(place);

        (await CountAsync(journal, family, Worker)).ShouldBe(2);
        (await CountAsync(journal, family, Stranger)).ShouldBe(0);
        (await CountAsync(journal, family, asks: null)).ShouldBe(0);
    }

    [Fact]
    public async Task One_family_that_is_open_opens_no_other()
    {
        var (place, family, other) = await FilledAsync();
        await using var journal = await OpenAsync(place);
        var session = await journal.Engine.RentAsync(default, Storage.Access.OpenedFamily.Asks(Worker, family));
        await using (session)
        {
            await using var reader = await session.ReadAsync("SELECT DISTINCT family FROM journal WHERE family > 0 UNION SELECT DISTINCT family FROM knowledge UNION SELECT DISTINCT family FROM seen", default);
            var families = new List<long>();
            while (await reader.ReadAsync())
            {
                families.Add(reader.GetInt64(0));
            }

            families.ShouldBe([family.Value]);
            families.ShouldNotContain(other.Value);
        }
    }

    [Fact]
    public async Task A_connection_that_goes_back_to_the_pool_remembers_nobody()
    {
        var (place, family, _) = await FilledAsync();
        await using var journal = await OpenAsync(place + ";Maximum Pool Size=2");
        (await CountAsync(journal, family, Worker)).ShouldBe(2);
        for (var i = 0; i < 4; i++)
        {
            (await ScalarAsync(journal, "SELECT COUNT(*) FROM journal WHERE family > 0")).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("UPDATE journal SET plain = NULL, sealed = NULL")]
    [InlineData("DELETE FROM journal")]
    [InlineData("TRUNCATE journal")]
    [InlineData("DELETE FROM knowledge")]
    [InlineData("UPDATE person SET given = ''")]
    [InlineData("DELETE FROM access_fact")]
    [InlineData("UPDATE access_fact SET to_at = NULL")]
    [InlineData("DELETE FROM family_key")]
    [InlineData("UPDATE meta SET value = ''")]
    [InlineData("ALTER TABLE journal DISABLE ROW LEVEL SECURITY")]
    [InlineData("ALTER TABLE journal DISABLE TRIGGER ALL")]
    [InlineData("DROP POLICY shown ON journal")]
    [InlineData("CREATE OR REPLACE FUNCTION sightline_opened() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'")]
    [InlineData("SET session_replication_role = replica")]
    [InlineData("SET ROLE sightline")]
    public async Task The_program_can_change_nothing_that_was_written(string statement)
    {
        var (place, _, _) = await FilledAsync();
        await using var journal = await OpenAsync(place);
        await using var connection = await journal.Engine.OpenAsync(default);

        var refused = await Should.ThrowAsync<PostgresException>(() => connection.ExecuteAsync(statement + ";"));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_program_writes_says_things_twice_and_corrects_without_seeing_them()
    {
        var (place, family, _) = await FilledAsync();
        await using var journal = await OpenAsync(place);

        var kept = await KeptAsync(journal, EntryOf(family, 3));
        (await KeptAsync(journal, EntryOf(family, 3))).ShouldBe(kept with { WasThere = true });
        await KeptAsync(journal, ItemOf.Correcting(EntryOf(family, 3, "Corrected", "2"), kept.Position, LastDay));
        await KeptAsync(journal, AccessItemOf.Breaking(family, new BrokenGlass("w2", Noon, 30), "A child at the door at night."));

        (await CountAsync(journal, family, Stranger)).ShouldBe(4, "the glass was broken");
        (await OpenedAsync(place)).ShouldBeNull("the schema is up: nothing has to be changed by the program's own user");
    }

    [Fact]
    public async Task Who_looked_is_for_the_privacy_officer_and_the_record_is_not()
    {
        var (place, family, _) = await FilledAsync();
        await using var journal = await OpenAsync(place);
        var looked = new AccessRecord("w1", "school", Role.Practitioner, Purpose.WorkWithTheFamily, AccessLevel.Content, AccessBecause.Relationship, Monday, "a reason");
        await KeptAsync(journal, ItemOf.Access(family, looked, Noon));
        var officer = Worker with { Viewer = Worker.Viewer with { Id = "otto", Role = Role.PrivacyOfficer } };

        (await journal.ReadAccessAsync(family, officer)).Value.ShouldNotBeNull().ShouldHaveSingleItem();
        (await journal.ReadAccessAsync(family, Stranger)).Value.ShouldNotBeNull().ShouldBeEmpty();
        (await CountAsync(journal, family, officer)).ShouldBe(0);
        await KeptAsync(journal, AccessItemOf.Breaking(family, new BrokenGlass("w2", Noon, 30), "A child at the door at night."));
        (await journal.Access.GlassToReviewAsync()).Value.ShouldNotBeNull().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task People_of_a_hidden_family_are_found_by_no_statement()
    {
        var (place, family, other) = await FilledAsync();
        await using var journal = await OpenAsync(place);
        var asks = Storage.Access.OpenedFamily.Asks(Stranger with { HasReason = true }, FamilyKey.Partnership);
        (await ScalarAsync(journal, "SELECT COUNT(DISTINCT family) FROM person", asks)).ShouldBe(2);

        await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Noon, ToAt: null, []), "a reason", "otto", Noon));

        (await ScalarAsync(journal, "SELECT MAX(family) FROM person", asks)).ShouldBe(other.Value);
        (await ScalarAsync(journal, "SELECT COUNT(DISTINCT family) FROM person", asks)).ShouldBe(1);
        (await ScalarAsync(journal, "SELECT COUNT(*) FROM person")).ShouldBe(0);
    }

    [Theory]
    [InlineData("SUPERUSER")]
    [InlineData("BYPASSRLS")]
    [InlineData("IN ROLE sightline")]
    public async Task Nothing_is_granted_to_a_user_that_could_go_round_the_wall(string attributes)
    {
        var place = NewPlace();
        await (await OpenAsync(place)).DisposeAsync();
        var (name, _) = fixture.Server.NewUser(place, attributes);

        (await new JournalStore().GrantAsync(place, name, default)).Reason.ShouldNotBeNull().ShouldContain("second wall");
        (await new JournalStore().GrantAsync(place, "nobody of this name", default)).Reason.ShouldNotBeNull().ShouldContain("no user");
    }

    [Fact]
    public async Task A_user_without_grants_gets_a_sentence_and_not_a_journal()
    {
        var place = NewPlace();
        await (await OpenAsync(place)).DisposeAsync();
        var (_, asUser) = fixture.Server.NewUser(place);

        (await OpenedAsync(asUser)).ShouldNotBeNull().ShouldContain("may not do that");
    }

    private async Task<(string Place, FamilyKey Family, FamilyKey Other)> FilledAsync()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await OpenFamilyAsync(journal, "one");
        var other = await OpenFamilyAsync(journal, "other");
        foreach (var each in new[] { family, other })
        {
            await KeptAsync(journal, RegisterOf(each, each == family ? Invented.Register : Invented.Register with { Practitioners = [] }));
            await KeptAsync(journal, EntryOf(each, 1));
            await KeptAsync(journal, EntryOf(each, 2));
        }

        var (name, asProgram) = fixture.Server.NewUser(place);
        (await new JournalStore().GrantAsync(place, name, default)).Reason.ShouldBeNull();
        return (asProgram, family, other);
    }

    private async Task<string?> OpenedAsync(string place)
    {
        var opened = await JournalDatabase.OpenAsync(place, Ring, Clock);
        if (opened.HasValue)
        {
            (await ProgramRole.StandsBeforeTheWallAsync((PostgresEngine)opened.Value.Engine, default)).ShouldBeTrue();
            await opened.Value.DisposeAsync();
        }

        return opened.Reason;
    }

    private static async Task<int> CountAsync(JournalDatabase journal, FamilyKey family, AccessRequest? asks) =>
        (await journal.ReadFamilyAsync(family, new Looking(LastDay, Reader.All, Position.Latest), asks)).Value.ShouldNotBeNull().Entries.Count;

    private static async Task<long> ScalarAsync(JournalDatabase journal, string statement, string? asks = null)
    {
        var session = await journal.Engine.RentAsync(default, asks);
        await using (session)
        {
            await using var reader = await session.ReadAsync(statement, default);
            (await reader.ReadAsync()).ShouldBeTrue();
            return reader.GetInt64(0);
        }
    }
}
