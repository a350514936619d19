using System.Text;
using Dapper;
using Npgsql;
using Sightline.Storage.Tests.Disposal;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

[Collection(nameof(PostgresServer))]
public sealed class PostgresDisposalTests(PostgresFixture fixture) : DisposalContract
{
    protected override string WithoutGuards =>
        "DROP TRIGGER journal_is_never_changed ON journal; DROP TRIGGER journal_is_never_emptied ON journal; DROP TRIGGER journal_keeps_its_account ON journal";

    protected override string NewPlace() => fixture.Server.NewDatabase();

    // What the server answers; its files hold old rows until it has vacuumed them.
    private protected override async Task<byte[]> RawAsync(string place)
    {
        await using var connection = new NpgsqlConnection(place);
        var all = new List<byte>();
        foreach (var table in (string[])["family_key", "person", "journal", "knowledge", "seen"])
        {
            foreach (var value in (await connection.QueryAsync($"SELECT * FROM {table}")).Cast<IDictionary<string, object?>>().SelectMany(r => r.Values))
            {
                all.AddRange(value as byte[] ?? Encoding.UTF8.GetBytes(value?.ToString() ?? string.Empty));
            }
        }

        return [.. all];
    }
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresAnyJournalTests(PostgresFixture fixture) : AnyJournalContract
{
    protected override string NewPlace() => fixture.Server.NewDatabase();
}
