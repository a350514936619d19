using Sightline.Storage.Tests.Access;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteJournalTests : JournalContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteChainTests : ChainContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    protected override string WithoutGuards => "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_deleted; DROP TRIGGER journal_keeps_its_account";

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteAccessTests : AccessContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

/// <summary>Files for journals, in a folder that goes with the test.</summary>
internal sealed class SqlitePlaces : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
    private int _files;

    public string New() => Path.Combine(_folder, $"journal-{_files++}.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
