using Sightline.Storage.Tests.Backup;
using Sightline.Storage.Tests.Beside;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresBesideTests(PostgresFixture fixture) : BesideContract
{
    protected override string WithoutAccountGuards => "DROP TRIGGER account_event_is_never_changed ON account_event; DROP TRIGGER account_event_is_never_emptied ON account_event";

    protected override string WithoutAGuard => "ALTER TABLE journal DISABLE TRIGGER journal_is_never_changed";

    protected override string AnotherTrigger =>
        "CREATE FUNCTION somebodys_own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END; $$; CREATE TRIGGER somebodys_own BEFORE INSERT ON seen FOR EACH ROW EXECUTE FUNCTION somebodys_own()";

    protected override string NewPlace() => fixture.Server.NewDatabase();

    [Fact]
    public async Task The_programs_own_user_gets_no_list_of_seals_that_looks_whole()
    {
        await using var journal = await OpenAsync(ProgramPlace.New(fixture.Server, Ring, Clock));

        (await journal.Keeping.SealsAsync()).Reason.ShouldNotBeNull().ShouldContain("may not do that");
    }
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresSealAgainTests(PostgresFixture fixture) : SealAgainContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}
