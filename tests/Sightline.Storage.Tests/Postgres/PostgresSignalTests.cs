using Sightline.Storage.Tests.Signals;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresSignalTests(PostgresFixture fixture) : SignalContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

/// <summary>The same as the program's own user, behind the second wall.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramSignalTests(PostgresFixture fixture) : SignalContract
{
    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}
