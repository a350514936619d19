using Sightline.Storage.Tests.Backup;
using Sightline.Storage.Tests.Beside;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteBesideTests : BesideContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    protected override string WithoutAccountGuards => "DROP TRIGGER account_event_is_never_changed; DROP TRIGGER account_event_is_never_deleted";

    protected override string WithoutAGuard => "DROP TRIGGER journal_is_never_changed";

    protected override string AnotherTrigger => "CREATE TRIGGER somebodys_own AFTER INSERT ON seen BEGIN DELETE FROM seen; END";

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();
}

public sealed class SqliteSealAgainTests : SealAgainContract
{
    private readonly SqlitePlaces _places = new();

    public override void Dispose()
    {
        base.Dispose();
        _places.Dispose();
    }

    protected override string NewPlace() => _places.New();
}
