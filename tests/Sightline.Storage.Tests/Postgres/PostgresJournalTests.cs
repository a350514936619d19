using Sightline.Storage.Tests.Access;
using Sightline.Storage.Tests.Journal;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresJournalTests(PostgresFixture fixture) : JournalContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresChainTests(PostgresFixture fixture) : ChainContract
{
    protected override string WithoutGuards => "DROP TRIGGER journal_is_never_changed ON journal; DROP TRIGGER journal_is_never_emptied ON journal; DROP TRIGGER journal_keeps_its_account ON journal";

    protected override string NewPlace() => fixture.Server.NewDatabase();
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresAccessTests(PostgresFixture fixture) : AccessContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

[CollectionDefinition(nameof(PostgresServer))]
public sealed class PostgresCollection : ICollectionFixture<PostgresFixture>;
