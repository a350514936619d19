using Sightline.Storage.Tests.Planning;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresPlanTests(PostgresFixture fixture) : PlanContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}
