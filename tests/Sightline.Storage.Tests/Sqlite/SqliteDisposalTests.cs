using Sightline.Storage.Tests.Disposal;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class SqliteDisposalTests : DisposalContract
{
    private readonly SqlitePlaces _places = new();

    protected override string WithoutGuards => "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_deleted; DROP TRIGGER journal_keeps_its_account";

    public override void Dispose()
    {
        base.Dispose();
        _places.Dispose();
    }

    protected override string NewPlace() => _places.New();

    private protected override async Task<byte[]> RawAsync(string place) =>
        File.Exists(place + "-wal") ? [.. await File.ReadAllBytesAsync(place), .. await File.ReadAllBytesAsync(place + "-wal")] : await File.ReadAllBytesAsync(place);
}

public sealed class SqliteAnyJournalTests : AnyJournalContract
{
    private readonly SqlitePlaces _places = new();

    public override void Dispose()
    {
        base.Dispose();
        _places.Dispose();
    }

    protected override string NewPlace() => _places.New();
}
