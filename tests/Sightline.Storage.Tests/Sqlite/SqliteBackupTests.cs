using Sightline.Storage.Tests.Backup;
using Sightline.Storage.Tests.Postgres;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Sqlite;

[Collection(nameof(PostgresServer))]
public sealed class SqliteBackupTests(PostgresFixture fixture) : BackupContract
{
    private readonly SqlitePlaces _places = new();

    protected override string WithoutGuards => "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_deleted";

    public override void Dispose()
    {
        base.Dispose();
        _places.Dispose();
    }

    protected override string NewPlace() => _places.New();

    protected override string NewPlaceOfTheOther() => fixture.Server.NewDatabase();
}
