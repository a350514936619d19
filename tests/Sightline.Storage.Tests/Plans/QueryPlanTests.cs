using Sightline.Storage.Tests.Postgres;
using Sightline.Storage.Tests.Sqlite;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Plans;

public sealed class SqliteQueryPlanTests : QueryPlanContract, IDisposable
{
    private readonly SqlitePlaces _places = new();

    protected override string Explain => "EXPLAIN QUERY PLAN";

    protected override string Version => "SELECT sqlite_version()";

    protected override IReadOnlyList<string> Scans => ["SCAN j\n", "SCAN k", "SCAN s\n", "SCAN p\n", "SCAN journal\n", "SCAN x", "AUTOMATIC"];

    protected override string SixteenBytes => "x'00112233445566778899aabbccddeeff'";

    public void Dispose() => _places.Dispose();

    protected override string NewPlace() => _places.New();

    protected override IEnumerable<string> LinesOf(IEnumerable<dynamic> rows) => rows.Select(r => (string)r.detail);
}

[Collection(nameof(PostgresServer))]
public sealed class PostgresQueryPlanTests(PostgresFixture fixture) : QueryPlanContract
{
    protected override string Explain => "EXPLAIN (COSTS OFF)";

    protected override string Version => "SHOW server_version;";

    protected override IReadOnlyList<string> Scans => ["Seq Scan on journal", "Seq Scan on knowledge", "Seq Scan on seen", "Seq Scan on superseded"];

    protected override string SixteenBytes => "'\\x00112233445566778899aabbccddeeff'::bytea";

    protected override string NewPlace() => fixture.Server.NewDatabase();

    protected override IEnumerable<string> LinesOf(IEnumerable<dynamic> rows) => rows.Cast<IDictionary<string, object>>().Select(r => (string)r["QUERY PLAN"]);
}
