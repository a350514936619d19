using Sightline.Storage.Tests.Schema;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteTwoVersionsTests : TwoVersionsContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}
