using System.Diagnostics;
using System.Security.Cryptography;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Population;
using Sightline.Storage;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;

namespace Sightline.Benchmarks;

/// <summary>Fills a journal with made-up families and asks what is asked of it, each beside its floor in the same run.</summary>
internal sealed class JournalAtScale : IAsyncDisposable
{
    private const int LargeRows = 200;
    private const int OneLargeIn = 20;

    // About as many entries wait for the disk together as an import of one large folder lets wait.
    private const int FamiliesAtOnce = 12;

    /// <summary>The day on which everything is looked at.</summary>
    public static readonly DateOnly Today = new(2029, 12, 31);

    private static readonly string Told = string.Concat(Enumerable.Repeat("Mum said that the boiler was mended. ", 6));

    private readonly JournalDatabase _journal;
    private readonly KeyRing _ring;
    private readonly List<(FamilyKey Family, int Entries)> _families = [];

    private JournalAtScale(JournalDatabase journal, KeyRing ring)
    {
        _journal = journal;
        _ring = ring;
    }

    /// <summary>The engine.</summary>
    public IJournalEngine Engine => _journal.Engine;

    /// <summary>Families of two hundred entries, all known to social care.</summary>
    public IReadOnlyList<FamilyKey> OfTwoHundred { get; private set; } = [];

    /// <summary>Opens an empty journal.</summary>
    /// <param name="place">Where.</param>
    /// <returns>The bench.</returns>
    public static async Task<JournalAtScale> OpenAsync(string place)
    {
        var ring = KeyRing.Create();
        var opened = await JournalDatabase.OpenAsync(place, ring, TimeProvider.System);
        return new JournalAtScale(opened.Value ?? throw new InvalidOperationException(opened.Reason), ring);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync();
        _ring.Dispose();
    }

    /// <summary>Fills the journal as an import does: many wait for the disk together.</summary>
    /// <param name="entries">How many entries at least.</param>
    /// <returns>How many there are, and the seconds that recording them took; making them is not counted.</returns>
    public async Task<(long Entries, double Seconds)> FillAsync(long entries)
    {
        var (written, number, seconds) = (0L, 0, 0.0);
        while (written < entries)
        {
            var authority = new MadeUpAuthority(number + 500, Seed: 1);
            var made = new MadeUpFamily[500];
            Parallel.For(0, made.Length, i => made[i] = authority.Family(number + i));
            var told = made.Select((f, i) => i % OneLargeIn == 0 ? Large(f.Entries) : f.Entries.Select(Tell).ToList()).ToList();
            var watch = Stopwatch.StartNew();
            foreach (var some in Enumerable.Range(0, made.Length).Chunk(FamiliesAtOnce))
            {
                _families.AddRange(await Task.WhenAll(some.Select(async i => (await RecordAsync(number + i, made[i], told[i]), told[i].Count))));
                written += some.Sum(i => (long)told[i].Count);
            }

            seconds += watch.Elapsed.TotalSeconds;
            number += made.Length;
        }

        OfTwoHundred = [.. _families.Where(f => f.Entries == LargeRows).Take(2_000).Select(f => f.Family)];
        return (written, seconds);
    }

    /// <summary>Appends from many clients, each waiting for its own answer before it asks again.</summary>
    /// <param name="clients">How many.</param>
    /// <param name="each">How many appends of each.</param>
    /// <returns>Appends a second.</returns>
    public async Task<double> AppendAsync(int clients, int each)
    {
        var entry = Tell(new MadeUpAuthority(1, Seed: 1).Family(0).Entries[0]);
        var items = Enumerable.Range(0, clients).Select(c => Enumerable.Range(0, each).Select(i => ItemOf.Recording(_families[c * 7 % _families.Count].Family, entry, SourceReference.Of("bench", $"{c} {i} {Stopwatch.GetTimestamp()}", "1"), "bench")).ToArray()).ToArray();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(items.Select(mine => Task.Run(async () =>
        {
            foreach (var item in mine)
            {
                Kept(await _journal.AppendAsync(item));
            }
        })));
        return clients * each / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Reads families as the agency that wrote most of their rows knew them.</summary>
    /// <param name="families">The families.</param>
    /// <returns>The 50th and the 95th percentile in milliseconds, and how many rows a family had.</returns>
    public Task<(double Median, double NinetyFifth, double Rows)> ReadAsync(IReadOnlyList<FamilyKey> families) => ReadAsync(_journal, families, asks: null);

    /// <summary>Reads families for a person who has a relationship with each, as PostgreSQL's own wall lets the program's user.</summary>
    /// <param name="asProgram">The same journal, as the program's user reaches it.</param>
    /// <param name="families">The families.</param>
    /// <returns>The 50th and the 95th percentile in milliseconds.</returns>
    public async Task<(double Median, double NinetyFifth)> ReadBehindTheWallAsync(string asProgram, IReadOnlyList<FamilyKey> families)
    {
        var now = TimeProvider.System.GetUtcNow();
        await Task.WhenAll(families.Select(f => _journal.AppendAsync(AccessItemOf.Giving(f, new LegitimateRelationship(RelationshipBasis.Referral, "bench", "childrens-social-care", now, now.AddDays(1)), "a reason", "bench", now)).AsTask()));
        var opened = await JournalDatabase.OpenAsync(asProgram, _ring, TimeProvider.System);
        await using var journal = opened.Value ?? throw new InvalidOperationException(opened.Reason);
        var asks = new AccessRequest(new Viewer("bench", "childrens-social-care", AgencyKind.ChildrensSocialCare, Role.Practitioner), now, Purpose.WorkWithTheFamily, HasReason: true);
        await ReadAsync(journal, [.. families.Take(200)], asks);
        var (median, ninetyFifth, rows) = await ReadAsync(journal, families, asks);
        return rows > LargeRows / 2 ? (median, ninetyFifth) : throw new InvalidOperationException("The wall showed too little.");
    }

    private static async Task<(double Median, double NinetyFifth, double Rows)> ReadAsync(JournalDatabase journal, IReadOnlyList<FamilyKey> families, AccessRequest? asks)
    {
        var times = new List<double>();
        var rows = 0L;
        foreach (var family in families)
        {
            var watch = Stopwatch.StartNew();
            var record = await journal.ReadFamilyAsync(family, new Looking(Today, new Reader("childrens-social-care"), Position.Latest), asks);
            times.Add(watch.Elapsed.TotalMilliseconds);
            rows += record.Value?.Entries.Count ?? throw new InvalidOperationException(record.Reason);
        }

        return (Percentile(times, 0.5), Percentile(times, 0.95), rows / (double)families.Count);
    }

    /// <summary>The floor of a read: the bare statement, prepared once, its bytes fetched and decrypted, and nothing made of them.</summary>
    /// <param name="families">The families.</param>
    /// <returns>The 50th and the 95th percentile in milliseconds.</returns>
    public async Task<(double Median, double NinetyFifth)> ReadBareAsync(IReadOnlyList<FamilyKey> families)
    {
        var keys = new FamilyKeys(Engine, _ring);
        var times = new List<double>();
        await using var connection = await Engine.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = FamilyReader.KnownToOne;
        var parameters = new Dictionary<string, System.Data.Common.DbParameter>(StringComparer.Ordinal);
        foreach (var (name, value) in new (string, object)[] { ("family", 0L), ("agency", "childrens-social-care"), ("received", long.MaxValue), ("known", "2029-12-31") })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
            parameters[name] = parameter;
        }

        await command.PrepareAsync();
        foreach (var family in families)
        {
            var cipher = (await keys.FindAsync(family, CancellationToken.None))!;
            var watch = Stopwatch.StartNew();
            parameters["family"].Value = family.Value;
            await using (var reader = await command.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                {
                    var recordKey = reader.GetFieldValue<byte[]>(1);
                    _ = reader.GetFieldValue<byte[]>(3);
                    _ = cipher.Open(reader.GetFieldValue<byte[]>(4), FamilyKeys.BoundTo(recordKey, reader.GetString(2))) ?? throw new CryptographicException("Not opened.");
                }
            }

            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return (Percentile(times, 0.5), Percentile(times, 0.95));
    }

    /// <summary>Who was not seen for 56 days, over every family.</summary>
    /// <returns>Seconds, the best of five, and how many.</returns>
    public async Task<(double Seconds, int Children)> NotSeenAsync()
    {
        var (best, count) = (double.MaxValue, 0);
        for (var run = 0; run < 5; run++)
        {
            var watch = Stopwatch.StartNew();
            count = (await _journal.ChildrenNotSeenSinceAsync(Today.AddDays(-56), new Looking(Today, Reader.All, Position.Latest))).Count;
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return (best, count);
    }

    /// <summary>The floor of it: one seek in the index a child, by the engine itself, on neither axis.</summary>
    /// <returns>Seconds, the best of five.</returns>
    public async Task<double> SeekEachChildAsync()
    {
        var best = double.MaxValue;
        await using var connection = await Engine.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT p.family, p.person, (SELECT s.seen_on FROM seen s WHERE s.family = p.family AND s.person = p.person ORDER BY s.seen_on DESC LIMIT 1) FROM person p WHERE p.is_subject_child = 1";
        for (var run = 0; run < 5; run++)
        {
            var watch = Stopwatch.StartNew();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                _ = reader.GetInt64(0);
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    /// <summary>Checks the whole chain.</summary>
    /// <returns>Rows, and seconds of the processor that it took.</returns>
    public async Task<(long Rows, double Seconds)> VerifyAsync()
    {
        var watch = Stopwatch.StartNew();
        var found = await ChainVerification.RunAsync(Engine, checkpoint: null, progress: null, CancellationToken.None);
        return found.Value is { Fault: null } whole ? (whole.Rows, watch.Elapsed.TotalSeconds) : throw new InvalidOperationException(found.Reason ?? found.Value!.Fault);
    }

    /// <summary>Lets the engine learn how its tables are filled.</summary>
    /// <returns>When it has.</returns>
    public async Task AnalyseAsync()
    {
        await using var connection = await Engine.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "ANALYZE";
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static Entry Tell(Entry entry) =>
        entry with { Account = new WrittenAccount(entry.Row, entry.Account.Agency, [(CellRole.Date, "Date", "3/3/28"), (CellRole.Narrative, "What happened", Told), (CellRole.Author, "Staff", "J. Ilott")]) };

    // Some families have two hundred entries, all of which social care wrote or was told of.
    private static List<Entry> Large(IReadOnlyList<Entry> entries) =>
        [.. Enumerable.Range(0, LargeRows).Select(i => Tell(entries[i % entries.Count]) is var e && string.Equals(e.AgencyId, "childrens-social-care", StringComparison.Ordinal) ? e : e with { Told = [new Told("childrens-social-care", e.Happened!.Latest)] })];

    private async Task<FamilyKey> RecordAsync(int number, MadeUpFamily family, List<Entry> entries)
    {
        var key = new FamilyKey(Kept(await _journal.AppendAsync(ItemOf.Opening(SourceReference.Of("bench", $"family {number}", "1"), "bench", $"family {number}"))).Position.Value);
        var waiting = new List<Task>(entries.Count + 1) { _journal.AppendAsync(ItemOf.Recording(key, family.Register, Domain.People.Register.Empty, "bench", "bench")!).AsTask() };
        for (var i = 0; i < entries.Count; i++)
        {
            waiting.Add(_journal.AppendAsync(ItemOf.Recording(key, entries[i], SourceReference.Of("bench", $"{number} {i}", "1"), "bench")).AsTask());
        }

        await Task.WhenAll(waiting);
        return key;
    }

    private static Receipt Kept(Domain.Reading<Receipt> kept) => kept.Value ?? throw new InvalidOperationException(kept.Reason);

    private static double Percentile(List<double> times, double share) => times.Order().ElementAt((int)(times.Count * share));
}
