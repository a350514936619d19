using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Storage.Access;
using Sightline.Storage.Beside;
using Sightline.Storage.Disposal;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;
using Sightline.Storage.Postgres;
using Sightline.Storage.Schema;
using Sightline.Storage.Signals;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage;

/// <summary>A journal that is kept in a database. Opening it is the only way in.</summary>
public sealed class JournalDatabase : IJournal
{
    private const string NoSuchFamily = FamilyReader.NoSuchFamily;
    private const int MostTries = 4;

    private readonly IJournalEngine _engine;
    private readonly FamilyKeys _keys;
    private readonly OrderedWriter _writer;

    private JournalDatabase(IJournalEngine engine, KeyRing ring, long lastStep, TimeProvider clock)
    {
        _engine = engine;
        Ring = ring;
        Access = new FamilyAccessReader(engine, ring);
        _keys = new FamilyKeys(engine, ring);
        _writer = new OrderedWriter(engine.OpenWriterAsync, engine.ReasonOf, lastStep, clock);
        RecordKeeping = new RecordKeeping(engine, _keys, lastStep, clock);
        Signals = new SignalReader(this);
    }

    /// <inheritdoc/>
    public IAccessStore Access { get; }

    /// <inheritdoc/>
    public IRecordKeeping Keeping => RecordKeeping;

    /// <inheritdoc/>
    public ISignalStore Signals { get; }

    /// <summary>What is done to whole records.</summary>
    internal RecordKeeping RecordKeeping { get; }

    /// <summary>The engine.</summary>
    internal IJournalEngine Engine => _engine;

    /// <summary>The families' keys.</summary>
    internal FamilyKeys Keys => _keys;

    /// <summary>The key ring.</summary>
    internal KeyRing Ring { get; }

    /// <summary>Opens a journal; makes it where it is not there, and brings its schema up to that of this program.</summary>
    /// <param name="database">A file for SQLite, or <c>postgres://…</c> or an Npgsql connection string for PostgreSQL.</param>
    /// <param name="ring">Its key ring.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The journal, or why it cannot be opened.</returns>
    public static Task<Reading<JournalDatabase>> OpenAsync(string database, KeyRing ring, TimeProvider clock, CancellationToken stop = default) =>
        OpenAsync(database, ring, clock, SchemaFile.Of, stop);

    /// <summary>Opens a journal as a program does that knows these steps of the schema: for tests, also as a newer one.</summary>
    /// <param name="database">Where it is.</param>
    /// <param name="ring">Its key ring.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="stepsOf">The steps of an engine.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The journal, or why it cannot be opened.</returns>
    internal static async Task<Reading<JournalDatabase>> OpenAsync(string database, KeyRing ring, TimeProvider clock, Func<string, IReadOnlyList<SchemaFile>> stepsOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ring);
        var found = DatabaseAddress.Read(database);
        if (!found.HasValue)
        {
            return Reading<JournalDatabase>.Not(found.Reason);
        }

        var engine = found.Value.NewEngine();
        try
        {
            var steps = stepsOf(engine.Name);
            var reason = await Migration.RunAsync(engine, steps, clock, stop).ConfigureAwait(false)
                ?? await BeginAsync(engine, ring, stop).ConfigureAwait(false);
            if (reason is null)
            {
                return Reading<JournalDatabase>.Of(new JournalDatabase(engine, ring, steps[^1].Number, clock));
            }

            await engine.DisposeAsync().ConfigureAwait(false);
            return Reading<JournalDatabase>.Not(reason);
        }
        catch (Exception e) when (engine.ReasonOf(e) is not null)
        {
            await engine.DisposeAsync().ConfigureAwait(false);
            return Reading<JournalDatabase>.Not(engine.ReasonOf(e)!);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Reading<Receipt>> AppendAsync(JournalItem item, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        var recordKey = JournalRow.KeyOf(item.Source);
        byte[]? wrapped = null;
        FamilyCipher? cipher;
        if (item.Family is { } family)
        {
            (cipher, var reason) = await FindKeyAsync(family, stop).ConfigureAwait(false);
            if (cipher is null)
            {
                return Reading<Receipt>.Not(reason ?? NoSuchFamily);
            }
        }
        else
        {
            (cipher, wrapped) = _keys.Create(recordKey);
        }

        var narrative = cipher.Seal(item.Narrative.Span, FamilyKeys.BoundTo(recordKey, item.Source.Version));
        var facts = FactsOf(item);
        if (item is { Kind: JournalKind.RegisterRecorded, Family: not null })
        {
            item = item with { Plain = RegisterDigest.Into(item, facts) };
        }

        for (var tries = 1; ; tries++)
        {
            var kept = await _writer.WriteAsync(new PendingItem(item, recordKey, narrative, wrapped, facts), stop).ConfigureAwait(false);
            if (!string.Equals(kept.Reason, IJournalEngine.WasDisposedOf, StringComparison.Ordinal) || tries == MostTries)
            {
                return kept;
            }

            // Another program disposed of a record while this one still held its key: either this one's, or that of a neighbour in the batch.
            if (item.Family is { } own && !await _keys.IsStillThereAsync(own, stop).ConfigureAwait(false))
            {
                return Reading<Receipt>.Not(NoSuchFamily);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<Reading<FamilyRecord>> ReadFamilyAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default) =>
        ReadAsync(family, cipher => FamilyReader.ReadAsync(_engine, cipher, family, looking, asks is null ? null : OpenedFamily.Asks(asks, family), stop), stop);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<EntryVersion>>> ReadVersionsAsync(FamilyKey family, Position version, AccessRequest? asks = null, CancellationToken stop = default) =>
        ReadAsync(family, cipher => VersionReader.ReadAsync(_engine, cipher, family, version, asks is null ? null : OpenedFamily.Asks(asks, family), stop), stop);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<ReceivedAccess>>> ReadAccessAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default) =>
        ReadAsync(family, async cipher => await _keys.IsStillThereAsync(family, stop).ConfigureAwait(false) ? await AccessReader.ReadAsync(_engine, cipher, family, asks is null ? null : OpenedFamily.Asks(asks, family), stop).ConfigureAwait(false) : Reading<IReadOnlyList<ReceivedAccess>>.Not(NoSuchFamily), stop);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<DisclosureRow>>> ReadDisclosuresAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default) =>
        ReadAsync(family, cipher => DisclosureReader.ReadAsync(_engine, cipher, family, asks is null ? null : OpenedFamily.Asks(asks, family), stop), stop);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChildLastSeen>> ChildrenNotSeenSinceAsync(DateOnly since, Looking looking, CancellationToken stop = default) =>
        LastSeenReader.ReadAsync(_engine, since, looking, stop);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FamilyKey>> FamiliesAsync(CancellationToken stop = default)
    {
        var connection = await _engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var families = await connection.QueryAsync<long>("SELECT family FROM family_key ORDER BY family").ConfigureAwait(false);
            return [.. families.Select(f => new FamilyKey(f))];
        }
    }

    /// <inheritdoc/>
    public async ValueTask<(bool IsThere, string? Reason)> HasFamilyAsync(FamilyKey family, CancellationToken stop = default)
    {
        if (family == FamilyKey.Partnership)
        {
            return (false, null);
        }

        // One look at the journal, whether the family is there or not: two would be seen in the time.
        var isHeld = _keys.Holds(family);
        var (cipher, reason) = await FindKeyAsync(family, stop).ConfigureAwait(false);
        if (cipher is null || !isHeld)
        {
            return (cipher is not null, reason);
        }

        try
        {
            return (await _keys.IsStillThereAsync(family, stop).ConfigureAwait(false), null);
        }
        catch (Exception e) when (_engine.ReasonOf(e) is not null)
        {
            return (false, _engine.ReasonOf(e));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<FamilyKey?> FindFamilyAsync(SourceReference source, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var recordKey = JournalRow.KeyOf(source);
        var connection = await _engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var family = await connection.QuerySingleOrDefaultAsync<long?>(
                "SELECT position FROM journal WHERE record_key = @recordKey AND kind = 'family-opened' ORDER BY position LIMIT 1",
                new { recordKey }).ConfigureAwait(false);
            return family is { } found ? new FamilyKey(found) : null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _engine.DisposeAsync().ConfigureAwait(false);
    }

    private IReadOnlyList<AccessFact> FactsOf(JournalItem item) =>
        item.Ties.Count == 0 ? item.Facts : [.. item.Facts, .. item.Ties.Select(t => new AccessFact(t.Kind, 0, DateTimeOffset.UnixEpoch, ToAt: null) { Tie = Ring.Tie(t) })];

    /// <summary>Reads something of a family with its key.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="family">The family; <see cref="FamilyKey.Partnership"/> for what is about none.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>What was read, or why it cannot be.</returns>
    internal async ValueTask<Reading<T>> ReadAsync<T>(FamilyKey family, Func<FamilyCipher, ValueTask<Reading<T>>> read, CancellationToken stop)
        where T : class
    {
        var (cipher, reason) = await FindKeyAsync(family, stop).ConfigureAwait(false);
        if (cipher is null)
        {
            return Reading<T>.Not(reason ?? NoSuchFamily);
        }

        try
        {
            var answer = await read(cipher).ConfigureAwait(false);
            if (string.Equals(answer.Reason, NoSuchFamily, StringComparison.Ordinal))
            {
                _keys.Forget(family);
            }

            return answer;
        }
        catch (Exception e) when (_engine.ReasonOf(e) is not null)
        {
            return Reading<T>.Not(_engine.ReasonOf(e)!);
        }
    }

    // The family's key; neither a key nor a reason where there is no such family.
    private async ValueTask<(FamilyCipher? Cipher, string? Reason)> FindKeyAsync(FamilyKey family, CancellationToken stop)
    {
        try
        {
            return (await _keys.FindAsync(family, stop).ConfigureAwait(false), null);
        }
        catch (CryptographicException)
        {
            return (null, "The key of this family is not one of this key ring, or was changed: put the key ring back from its copy.");
        }
        catch (Exception e) when (_engine.ReasonOf(e) is not null)
        {
            return (null, _engine.ReasonOf(e));
        }
    }

    // A new journal gets its id and learns its key ring; an old one refuses another ring.
    private static async Task<string?> BeginAsync(IJournalEngine engine, KeyRing ring, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await engine.BeginChangeAsync(connection, stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var check = await ValueAsync(connection, transaction, "key-check").ConfigureAwait(false);
                if (check is not null)
                {
                    return ring.Fits(check) ? null : "The key ring is not that of this journal: put the right one back from its copy.";
                }

                var id = RandomNumberGenerator.GetBytes(16);
                const string Insert = "INSERT INTO meta (name, value) VALUES (@name, @value)";
                await connection.ExecuteAsync(Insert, new { name = "journal-id", value = id }, transaction).ConfigureAwait(false);
                await connection.ExecuteAsync(Insert, new { name = "key-check", value = ring.Check() }, transaction).ConfigureAwait(false);
                await connection.ExecuteAsync(
                    "INSERT INTO head (one, position, received_at, hash) VALUES (1, 0, 0, @hash)",
                    new { hash = ChainHash.Beginning(id) },
                    transaction).ConfigureAwait(false);
                await transaction.CommitAsync(stop).ConfigureAwait(false);
                return null;
            }
        }
    }

    private static Task<byte[]?> ValueAsync(DbConnection connection, DbTransaction transaction, string name) =>
        connection.QuerySingleOrDefaultAsync<byte[]?>("SELECT value FROM meta WHERE name = @name", new { name }, transaction);
}
