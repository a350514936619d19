using Sightline.Storage.Tests.Planning;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqlitePlanTests : PlanContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}
