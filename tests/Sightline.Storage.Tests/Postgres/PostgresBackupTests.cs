using Sightline.Storage.Tests.Backup;
using Sightline.Storage.Tests.Sqlite;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresBackupTests(PostgresFixture fixture) : BackupContract
{
    private readonly SqlitePlaces _others = new();

    protected override string WithoutGuards => "DROP TRIGGER journal_is_never_changed ON journal; DROP TRIGGER journal_is_never_emptied ON journal";

    public override void Dispose()
    {
        base.Dispose();
        _others.Dispose();
    }

    protected override string NewPlace() => fixture.Server.NewDatabase();

    protected override string NewPlaceOfTheOther() => _others.New();
}
