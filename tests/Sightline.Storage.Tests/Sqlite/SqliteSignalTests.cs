using Sightline.Storage.Tests.Signals;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteSignalTests : SignalContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}
