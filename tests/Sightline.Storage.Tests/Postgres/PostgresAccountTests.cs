using Sightline.Storage.Tests.Accounts;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresAccountTests(PostgresFixture fixture) : AccountContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresCredentialTests(PostgresFixture fixture) : CredentialContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresSessionTests(PostgresFixture fixture) : SessionContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}
