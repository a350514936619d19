using Sightline.Storage.Tests.Schema;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresTwoVersionsTests(PostgresFixture fixture) : TwoVersionsContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}
