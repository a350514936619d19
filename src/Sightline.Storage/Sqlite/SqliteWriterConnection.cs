using Microsoft.Data.Sqlite;
using Sightline.Application.Journal;
using Sightline.Domain.Chronology;
using Sightline.Storage.Access;
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
    private readonly PreparedStatement _opened;
    private readonly PreparedStatement _version;
    private readonly PreparedStatement _known;
    private readonly PreparedStatement _insert;
    private readonly PreparedStatement _insertKey;
    private readonly PreparedStatement _insertKnowledge;
    private readonly PreparedStatement _insertSuperseded;
    private readonly PreparedStatement _insertSeen;
    private readonly PreparedStatement _insertPerson;
    private readonly PreparedStatement _insertFact;
    private readonly PreparedStatement _endFacts;
    private readonly PreparedStatement _setHead;
    private bool _isOpen;

    /// <summary>Prepares the statements.</summary>
    /// <param name="connection">The connection, which is closed with this.</param>
    public SqliteWriterConnection(SqliteConnection connection)
    {
        _connection = connection;
        _begin = new PreparedStatement(connection, "BEGIN IMMEDIATE");
        _commit = new PreparedStatement(connection, "COMMIT");
        _rollback = new PreparedStatement(connection, "ROLLBACK");
        _head = new PreparedStatement(connection, "SELECT position, received_at, hash, (SELECT MAX(step) FROM schema_step) FROM head WHERE one = 1");
        _said = new PreparedStatement(connection, "SELECT position, received_at FROM journal WHERE family = ? AND record_key = ? AND version = ? AND kind NOT IN ('record-opened', 'record-refused')");
        _opened = new PreparedStatement(connection, "SELECT position, received_at FROM journal WHERE record_key = ? AND kind = 'family-opened'");
        _version = new PreparedStatement(connection, "SELECT j.family, j.kind, s.by_position FROM journal j LEFT JOIN superseded s ON s.position = j.position WHERE j.position = ?");
        _known = new PreparedStatement(connection, "SELECT agency, known_on FROM knowledge WHERE family = ? AND position = ?");
        _insert = new PreparedStatement(
            connection,
            "INSERT INTO journal (position, received_at, family, kind, actor, source, record_key, version, supersedes, known_on, plain, sealed, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        _insertKey = new PreparedStatement(connection, "INSERT INTO family_key (family, wrapped, record_key) VALUES (?, ?, ?)");
        _insertKnowledge = new PreparedStatement(connection, "INSERT INTO knowledge (family, agency, position, known_on) VALUES (?, ?, ?, ?)");
        _insertSuperseded = new PreparedStatement(connection, "INSERT INTO superseded (position, family, by_position, superseded_on) VALUES (?, ?, ?, ?)");
        _insertSeen = new PreparedStatement(connection, "INSERT INTO seen (family, person, seen_on, position, known_on) VALUES (?, ?, ?, ?, ?)");
        _insertPerson = new PreparedStatement(connection, "INSERT INTO person (family, position, person, given, family_name, born_on, nhs_number, is_subject_child) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        _insertFact = new PreparedStatement(connection, "INSERT INTO access_fact (family, kind, position, number, person, agency, from_at, to_at, tie) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        _endFacts = new PreparedStatement(connection, AccessRows.End("?", "?", "?", "?"));
        _setHead = new PreparedStatement(connection, "UPDATE head SET position = ?, received_at = ?, hash = ? WHERE one = 1");
    }

    /// <inheritdoc/>
    public long SchemaStep { get; private set; }

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
            if (item.Item.Kind is JournalKind.RecordOpened or JournalKind.RecordRefused)
            {
                continue;
            }

            var asked = item.Item.Family is null ? _opened.With(item.RecordKey) : _said.With(item.Said.Family).With(item.RecordKey).With(item.Said.Version);
            if (asked.Step())
            {
                found[item.Said] = (asked.Int64(0), asked.Int64(1));
                asked.Reset();
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
            if (_version.With(position).Step())
            {
                var family = _version.Int64(0);
                found[position] = new StandingVersion(family, _version.Text(1), !_version.IsNull(2), KnownOf(family, position));
                _version.Reset();
            }
        }

        return ValueTask.FromResult<IReadOnlyDictionary<long, StandingVersion>>(found);
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(IReadOnlyList<JournalRow> rows, Head head)
    {
        foreach (var row in rows)
        {
            _insert.With(row.Position).With(row.ReceivedAt).With(row.Family).With(row.Kind).With(row.Actor).With(row.Source).With(row.RecordKey).With(row.Version)
                .With(row.Supersedes).With(row.KnownOn).With(row.Plain).With(row.Sealed).With(row.Hash).Run();
            WriteBeside(row);
        }

        _setHead.With(head.Position).With(head.ReceivedAt).With(head.Hash).Run();
        _commit.Run();
        _isOpen = false;
        return ValueTask.CompletedTask;
    }

    // What can be read is on the disk already.
    /// <inheritdoc/>
    public ValueTask ConfirmAsync() => RollbackAsync();

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
        foreach (var statement in new[] { _begin, _commit, _rollback, _head, _said, _opened, _version, _known, _insert, _insertKey, _insertKnowledge, _insertSuperseded, _insertSeen, _insertPerson, _insertFact, _endFacts, _setHead })
        {
            statement.Dispose();
        }

        return _connection.DisposeAsync();
    }

    private Head ReadHead()
    {
        if (!_head.Step())
        {
            throw new InvalidOperationException("The journal has no head.");
        }

        var head = new Head(_head.Int64(0), _head.Int64(1), _head.Blob(2));
        SchemaStep = _head.Int64(3);
        _head.Reset();
        return head;
    }

    private void WriteBeside(JournalRow row)
    {
        if (row.WrappedKey is not null)
        {
            _insertKey.With(row.Family).With(row.WrappedKey).With(row.RecordKey).Run();
        }

        foreach (var (agency, knownOn) in row.Known)
        {
            _insertKnowledge.With(row.Family).With(agency).With(row.Position).With(knownOn).Run();
        }

        if (row.Supersedes is not null)
        {
            _insertSuperseded.With(row.Supersedes).With(row.Family).With(row.Position).With(row.SupersededOn).Run();
        }

        foreach (var seen in row.Seen)
        {
            _insertSeen.With(row.Family).With(seen.PersonId).With(IsoDay.Of(seen.On)).With(row.Position).With(row.KnownOn).Run();
        }

        for (var i = 0; i < row.Facts.Count; i++)
        {
            var fact = row.Facts[i];
            _insertFact.With(row.Family).With(Kebab.Of(fact.Kind)).With(row.Position).With(i).With(fact.PersonId).With(fact.AgencyId)
                .With(Microseconds.Of(fact.FromAt)).With(fact.ToAt is { } to ? Microseconds.Of(to) : null).With(fact.Tie).Run();
        }

        if (row.EndsFactsOf is { } ended)
        {
            _endFacts.With(row.Position).With(row.ReceivedAt).With(row.Family).With(ended).Run();
        }

        foreach (var person in row.People)
        {
            _insertPerson.With(row.Family).With(row.Position).With(person.PersonId).With(person.Given).With(person.Family)
                .With(person.BornOn is { } born ? IsoDay.Of(born) : null).With(person.NhsNumber).With(person.IsSubjectChild ? 1L : 0L).Run();
        }
    }

    private List<(string Agency, string KnownOn)> KnownOf(long family, long position)
    {
        var known = new List<(string, string)>();
        _known.With(family).With(position);
        while (_known.Step())
        {
            known.Add((_known.Text(0), _known.Text(1)));
        }

        return known;
    }
}
