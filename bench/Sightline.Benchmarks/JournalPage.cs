using System.Globalization;
using System.Text;
using Sightline.TestKit;

namespace Sightline.Benchmarks;

/// <summary>Measures the journal on both engines and writes docs/reference/benchmarks-journal.md.</summary>
internal static class JournalPage
{
    private const int Clients = 64;
    private const int Each = 800;

    /// <summary>Measures, and writes the page.</summary>
    /// <param name="path">Where.</param>
    /// <param name="entries">How many entries the journals hold.</param>
    /// <param name="on">The day of the run.</param>
    /// <returns>When it is written.</returns>
    public static async Task WriteAsync(string path, int entries, DateOnly on)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Benchmarks of the journal\n\nMeasured on {on:d MMMM yyyy} on a machine of {Environment.ProcessorCount} cores, .NET {Environment.Version}, Release, by `./sightline bench journal {entries}`. The families are made up (`bench/Sightline.Population`); each entry is told in some 220 characters. PostgreSQL runs on the same two cores, reached through a socket. Every figure stands beside its floor in the same run.\n");
        var folder = Directory.CreateTempSubdirectory("sightline-bench-").FullName;
        await MeasureAsync("SQLite", Path.Combine(folder, "journal.db"), entries, page, server: null);
        Directory.Delete(folder, recursive: true);
        using (var server = PostgresServer.Start())
        {
            await MeasureAsync("PostgreSQL", server.NewDatabase(), entries, page, server);
        }

        var (median, ninetyNinth) = DecisionCost.Measure();
        page.Append(CultureInfo.InvariantCulture, $"\n## One access decision, without the database\n\nThirty-nine facts about a family put together, and decided on: half within {median:N1} microseconds, 99 in 100 within {ninetyNinth:N1} (bar 20).\n");
        File.WriteAllText(path, page.ToString());
    }

    private static async Task MeasureAsync(string name, string place, int entries, StringBuilder page, PostgresServer? server)
    {
        await using var bench = await JournalAtScale.OpenAsync(place);
        var (filled, seconds) = await bench.FillAsync(entries);
        await bench.AnalyseAsync();
        await bench.AppendAsync(Clients, 100);
        var bare = await BareWriter.AppendAsync(bench.Engine, Clients, Each);
        var appends = await bench.AppendAsync(Clients, Each);
        await bench.ReadAsync([.. bench.OfTwoHundred.Take(200)]);
        var (floorMedian, floorNinetyFifth) = await bench.ReadBareAsync(bench.OfTwoHundred);
        var (median, ninetyFifth, rows) = await bench.ReadAsync(bench.OfTwoHundred);
        var wall = server is null ? string.Empty : await BehindTheWallAsync(bench, server, place, floorNinetyFifth);
        var seek = await bench.SeekEachChildAsync();
        var (notSeen, children) = await bench.NotSeenAsync();
        var (checkedRows, checkedIn) = await bench.VerifyAsync();
        page.Append(CultureInfo.InvariantCulture, $"""

            ## {name}, {filled:N0} entries

            | what | measured | floor | ratio | bar |
            |---|--:|--:|--:|--:|
            | entries recorded as an import does, a second | {filled / seconds:N0} | | | 10,000 |
            | durable ordered appends a second, {Clients} clients | {appends:N0} | {bare:N0} bare writer | {appends / bare:N2} | ≥ 0.7 |
            | a family of {rows:N0} rows as known to an agency, 95 in 100 within | {ninetyFifth:N2} ms | {floorNinetyFifth:N2} ms bare statement and decryption | {ninetyFifth / floorNinetyFifth:N2} | ≤ 2 |
            | the same, half of them within | {median:N2} ms | {floorMedian:N2} ms | {median / floorMedian:N2} | |
            {wall}| not seen for 56 days, every family ({children:N0} children) | {notSeen * 1000:N0} ms | {seek * 1000:N0} ms one seek a child | {notSeen / seek:N2} | ≤ 3 |
            | `audit verify`, rows a second | {checkedRows / checkedIn:N0} | | | 1,000,000 a core |

            """);
        Console.WriteLine(page);
    }

    private static async Task<string> BehindTheWallAsync(JournalAtScale bench, PostgresServer server, string place, double floor)
    {
        var (name, asProgram) = server.NewUser(place);
        var granted = await new Storage.JournalStore().GrantAsync(place, name, CancellationToken.None);
        if (!granted.HasValue)
        {
            throw new InvalidOperationException(granted.Reason);
        }

        var (_, ninetyFifth) = await bench.ReadBehindTheWallAsync(asProgram, bench.OfTwoHundred);
        return string.Create(CultureInfo.InvariantCulture, $"| the same for a named person behind the second wall, 95 in 100 within | {ninetyFifth:N2} ms | {floor:N2} ms | {ninetyFifth / floor:N2} | ≤ 2 |\n");
    }
}
