using Microsoft.Data.Sqlite;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Sqlite;

/// <summary>Writes batches into SQLite, a row at a time with statements that are prepared once.</summary>
internal sealed class SqliteWriterConnection : IWriterConnection
{
    private readonly SqliteConnection _connection;
    private readonly PreparedStatement _begin;
    private readonly PreparedStatement _commit;
    private readonly PreparedStatement _rollback;
    private readonly PreparedStatement _head;
    private readonly PreparedStatement _said;
    private readonly PreparedStatement _version;
    private readonly PreparedStatement _known;
    private readonly PreparedStatement _insert;
    private readonly PreparedStatement _insertKey;
    private readonly PreparedStatement _insertKnowledge;
    private readonly PreparedStatement _insertSuperseded;
    private readonly PreparedStatement _insertSeen;
    private readonly PreparedStatement _insertPerson;
    private readonly PreparedStatement _setHead;
    private bool _isOpen;

    /// <summary>Prepares the statements.</summary>
    /// <param name="connection">The connection, which is closed with this.</param>
    public SqliteWriterConnection(SqliteConnection connection)
    {
        _connection = connection;
        _begin = new PreparedStatement(connection, "BEGIN IMMEDIATE", 0);
        _commit = new PreparedStatement(connection, "COMMIT", 0);
        _rollback = new PreparedStatement(connection, "ROLLBACK", 0);
        _head = new PreparedStatement(connection, "SELECT position, received_at, hash FROM head WHERE one = 1", 0);
        _said = new PreparedStatement(connection, "SELECT position, received_at FROM journal WHERE record_key = $0 AND version = $1", 2);
        _version = new PreparedStatement(connection, "SELECT j.family, j.kind, s.by_position FROM journal j LEFT JOIN superseded s ON s.position = j.position WHERE j.position = $0", 1);
        _known = new PreparedStatement(connection, "SELECT agency, known_on FROM knowledge WHERE family = $0 AND position = $1", 2);
        _insert = new PreparedStatement(
            connection,
            "INSERT INTO journal (position, received_at, family, kind, actor, source, record_key, version, supersedes, known_on, plain, sealed, content_hash, hash) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            14);
        _insertKey = new PreparedStatement(connection, "INSERT INTO family_key (family, wrapped) VALUES ($0, $1)", 2);
        _insertKnowledge = new PreparedStatement(connection, "INSERT INTO knowledge (family, agency, position, known_on) VALUES ($0, $1, $2, $3)", 4);
        _insertSuperseded = new PreparedStatement(connection, "INSERT INTO superseded (position, family, by_position, superseded_on) VALUES ($0, $1, $2, $3)", 4);
        _insertSeen = new PreparedStatement(connection, "INSERT INTO seen (family, person, seen_on, position, known_on) VALUES ($0, $1, $2, $3, $4)", 5);
        _insertPerson = new PreparedStatement(connection, "INSERT INTO person (family, position, person, given, family_name, born_on, nhs_number, is_subject_child) VALUES ($0, $1, $2, $3, $4, $5, $6, $7)", 8);
        _setHead = new PreparedStatement(connection, "UPDATE head SET position = $0, received_at = $1, hash = $2 WHERE one = 1", 3);
    }

    /// <inheritdoc/>
    public ValueTask<Head> BeginAsync()
    {
        _begin.Run();
        _isOpen = true;
        return ValueTask.FromResult(ReadHead());
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<Said, (long Position, long ReceivedAt)>> FindSaidAsync(IReadOnlyList<PendingItem> batch)
    {
        var found = new Dictionary<Said, (long Position, long ReceivedAt)>();
        foreach (var item in batch)
        {
            using var reader = _said.Read(item.RecordKey, item.Said.Version);
            if (reader.Read())
            {
                found[item.Said] = (reader.GetInt64(0), reader.GetInt64(1));
            }
        }

        return ValueTask.FromResult<IReadOnlyDictionary<Said, (long Position, long ReceivedAt)>>(found);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<long, StandingVersion>> FindVersionsAsync(IReadOnlyList<long> positions)
    {
        var found = new Dictionary<long, StandingVersion>();
        foreach (var position in positions.Distinct())
        {
            using var reader = _version.Read(position);
            if (reader.Read())
            {
                var family = reader.GetInt64(0);
                found[position] = new StandingVersion(family, reader.GetString(1), !reader.IsDBNull(2), KnownOf(family, position));
            }
        }

        return ValueTask.FromResult<IReadOnlyDictionary<long, StandingVersion>>(found);
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(IReadOnlyList<JournalRow> rows, Head head)
    {
        foreach (var row in rows)
        {
            _insert.Run(
                row.Position, row.ReceivedAt, row.Family, row.Kind, row.Actor, row.Source, row.RecordKey, row.Version, row.Supersedes, row.KnownOn, row.Plain, row.Sealed, row.ContentHash, row.Hash);
            WriteBeside(row);
        }

        _setHead.Run(head.Position, head.ReceivedAt, head.Hash);
        _commit.Run();
        _isOpen = false;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RollbackAsync()
    {
        if (_isOpen)
        {
            _isOpen = false;
            _rollback.Run();
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var statement in new[] { _begin, _commit, _rollback, _head, _said, _version, _known, _insert, _insertKey, _insertKnowledge, _insertSuperseded, _insertSeen, _insertPerson, _setHead })
        {
            statement.Dispose();
        }

        return _connection.DisposeAsync();
    }

    private Head ReadHead()
    {
        using var reader = _head.Read();
        return reader.Read()
            ? new Head(reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2))
            : throw new InvalidOperationException("The journal has no head.");
    }

    private void WriteBeside(JournalRow row)
    {
        if (row.WrappedKey is not null)
        {
            _insertKey.Run(row.Family, row.WrappedKey);
        }

        foreach (var (agency, knownOn) in row.Known)
        {
            _insertKnowledge.Run(row.Family, agency, row.Position, knownOn);
        }

        if (row.Supersedes is not null)
        {
            _insertSuperseded.Run(row.Supersedes, row.Family, row.Position, row.SupersededOn);
        }

        foreach (var seen in row.Seen)
        {
            _insertSeen.Run(row.Family, seen.PersonId, Iso(seen.On), row.Position, row.KnownOn);
        }

        foreach (var person in row.People)
        {
            _insertPerson.Run(row.Family, row.Position, person.PersonId, person.Given, person.Family, person.BornOn is { } born ? Iso(born) : null, person.NhsNumber, person.IsSubjectChild ? 1L : 0L);
        }
    }

    private List<(string Agency, string KnownOn)> KnownOf(long family, long position)
    {
        var known = new List<(string, string)>();
        using var reader = _known.Read(family, position);
        while (reader.Read())
        {
            known.Add((reader.GetString(0), reader.GetString(1)));
        }

        return known;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
