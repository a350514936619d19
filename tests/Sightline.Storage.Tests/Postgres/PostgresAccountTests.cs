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

[Collection(nameof(PostgresServer))]
public sealed class PostgresNamePractitionerTests(PostgresFixture fixture) : NamePractitionerContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}

/// <summary>The same as the program's own user, who owns nothing.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramNamePractitionerTests(PostgresFixture fixture) : NamePractitionerContract
{
    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}

/// <summary>The same as the program's own user, who owns nothing.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramAccountTests(PostgresFixture fixture) : AccountContract
{
    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}

/// <summary>The same as the program's own user, who owns nothing.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramCredentialTests(PostgresFixture fixture) : CredentialContract
{
    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}

/// <summary>The same as the program's own user, who owns nothing.</summary>
[Collection(nameof(PostgresServer))]
public sealed class ProgramSessionTests(PostgresFixture fixture) : SessionContract
{
    protected override string NewPlace() => ProgramPlace.New(fixture.Server, Ring, Clock);
}
