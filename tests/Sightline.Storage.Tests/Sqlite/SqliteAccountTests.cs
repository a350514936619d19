using Sightline.Storage.Tests.Accounts;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteAccountTests : AccountContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteCredentialTests : CredentialContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteSessionTests : SessionContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteNamePractitionerTests : NamePractitionerContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}
