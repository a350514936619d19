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
    protected override string WithoutGuards => "DROP TRIGGER journal_is_never_changed ON journal; DROP TRIGGER journal_is_never_emptied ON journal";

    protected override string NewPlace() => fixture.Server.NewDatabase();
}

/// <summary>One server for every test that needs PostgreSQL.</summary>
public sealed class PostgresFixture : IDisposable
{
    /// <summary>The server.</summary>
    public PostgresServer Server { get; } = PostgresServer.Start();

    public void Dispose() => Server.Dispose();
}

[CollectionDefinition(nameof(PostgresServer))]
public sealed class PostgresCollection : ICollectionFixture<PostgresFixture>;
