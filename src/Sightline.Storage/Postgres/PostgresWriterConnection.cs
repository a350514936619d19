using Npgsql;
using NpgsqlTypes;
using Sightline.Domain.Chronology;
using Sightline.Storage.Access;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Postgres;

/// <summary>Writes batches into PostgreSQL, one statement a table: the rows travel as arrays.</summary>
internal sealed class PostgresWriterConnection : IWriterConnection
{
    /// <summary>The number of the advisory lock that the one writer holds.</summary>
    public const long Lock = 0x5167_6874_6C69_6E65;

    private readonly NpgsqlConnection _connection;
    private NpgsqlTransaction? _transaction;
    private bool _isWarned;

    /// <summary>Makes the connection ready.</summary>
    /// <param name="connection">The connection, which is closed with this.</param>
    public PostgresWriterConnection(NpgsqlConnection connection)
    {
        _connection = connection;

        // A commit whose wait for the standby is cut off succeeds all the same, with a warning.
        connection.Notice += (_, said) => _isWarned |= string.Equals(said.Notice.SqlState, PostgresErrorCodes.Warning, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public long SchemaStep { get; private set; }

    /// <inheritdoc/>
    public async ValueTask<Head> BeginAsync()
    {
        _transaction = await _connection.BeginTransactionAsync().ConfigureAwait(false);
        var batch = new NpgsqlBatch(_connection, _transaction);
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand($"SELECT pg_advisory_xact_lock({Lock})"));
            batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT position, received_at, hash, (SELECT MAX(step) FROM schema_step) FROM head WHERE one = 1"));
            var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.NextResultAsync().ConfigureAwait(false);
                if (!await reader.ReadAsync().ConfigureAwait(false))
                {
                    throw new InvalidOperationException("The journal has no head.");
                }

                SchemaStep = reader.GetInt64(3);
                return new Head(reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2));
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<Said, (long Position, long ReceivedAt)>> FindSaidAsync(IReadOnlyList<PendingItem> batch)
    {
        var found = new Dictionary<Said, (long Position, long ReceivedAt)>();
        var command = new NpgsqlCommand("SELECT i, position, received_at FROM sightline_said($1::bigint[], $2::bytea[], $3::text[])", _connection, _transaction);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, batch.Select(i => i.Said.Family)));
            command.Parameters.Add(Array(NpgsqlDbType.Bytea, batch.Select(i => i.RecordKey)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, batch.Select(i => i.Said.Version)));
            var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync().ConfigureAwait(false))
                {
                    found[batch[(int)reader.GetInt64(0) - 1].Said] = (reader.GetInt64(1), reader.GetInt64(2));
                }
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<long, StandingVersion>> FindVersionsAsync(IReadOnlyList<long> positions)
    {
        var known = new Dictionary<long, List<(string, string)>>();
        var found = new Dictionary<long, StandingVersion>();
        var command = new NpgsqlCommand("SELECT position, family, kind, by_position, agency, known_on FROM sightline_versions($1::bigint[])", _connection, _transaction);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, positions.Distinct()));
            var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync().ConfigureAwait(false))
                {
                    var position = reader.GetInt64(0);
                    if (!known.TryGetValue(position, out var agencies))
                    {
                        known[position] = agencies = [];
                        found[position] = new StandingVersion(reader.GetInt64(1), reader.GetString(2), !await reader.IsDBNullAsync(3).ConfigureAwait(false), agencies);
                    }

                    if (!await reader.IsDBNullAsync(4).ConfigureAwait(false))
                    {
                        agencies.Add((reader.GetString(4), reader.GetString(5)));
                    }
                }
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public async ValueTask CommitAsync(IReadOnlyList<JournalRow> rows, Head head)
    {
        var batch = new NpgsqlBatch(_connection, _transaction);
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(JournalOf(rows));
            AddBeside(batch, rows);
            batch.BatchCommands.Add(new NpgsqlBatchCommand("UPDATE head SET position = $1, received_at = $2, hash = $3 WHERE one = 1")
            {
                Parameters = { new NpgsqlParameter<long> { TypedValue = head.Position }, new NpgsqlParameter<long> { TypedValue = head.ReceivedAt }, new NpgsqlParameter<byte[]> { TypedValue = head.Hash } },
            });
            await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        await EndAsync().ConfigureAwait(false);
    }

    // What this primary shows may not be with its standby yet: the wait of whoever wrote it was cut off. A commit that changes something waits for all before it.
    /// <inheritdoc/>
    public async ValueTask ConfirmAsync()
    {
        var command = new NpgsqlCommand("UPDATE head SET position = position WHERE one = 1", _connection, _transaction);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        await EndAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask RollbackAsync()
    {
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.RollbackAsync().ConfigureAwait(false);
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async ValueTask EndAsync()
    {
        _isWarned = false;
        await _transaction!.CommitAsync().ConfigureAwait(false);
        await _transaction.DisposeAsync().ConfigureAwait(false);
        _transaction = null;
        if (_isWarned)
        {
            throw new NpgsqlException("The commit was not waited for to its end.");
        }
    }

    private static NpgsqlBatchCommand JournalOf(IReadOnlyList<JournalRow> rows)
    {
        var command = new NpgsqlBatchCommand(
            "INSERT INTO journal (position, received_at, family, kind, actor, source, record_key, version, supersedes, known_on, plain, sealed, hash) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::text[], $9::bigint[], $10::text[], $11::text[], $12::bytea[], $13::bytea[])");
        command.Parameters.Add(Array(NpgsqlDbType.Bigint, rows.Select(r => r.Position)));
        command.Parameters.Add(Array(NpgsqlDbType.Bigint, rows.Select(r => r.ReceivedAt)));
        command.Parameters.Add(Array(NpgsqlDbType.Bigint, rows.Select(r => r.Family)));
        command.Parameters.Add(Array(NpgsqlDbType.Text, rows.Select(r => r.Kind)));
        command.Parameters.Add(Array(NpgsqlDbType.Text, rows.Select(r => r.Actor)));
        command.Parameters.Add(Array(NpgsqlDbType.Text, rows.Select(r => r.Source)));
        command.Parameters.Add(Array(NpgsqlDbType.Bytea, rows.Select(r => r.RecordKey)));
        command.Parameters.Add(Array(NpgsqlDbType.Text, rows.Select(r => r.Version)));
        command.Parameters.Add(Array(NpgsqlDbType.Bigint, rows.Select(r => r.Supersedes)));
        command.Parameters.Add(Array(NpgsqlDbType.Text, rows.Select(r => r.KnownOn)));
        command.Parameters.Add(Array(NpgsqlDbType.Text, rows.Select(r => r.Plain)));
        command.Parameters.Add(Array(NpgsqlDbType.Bytea, rows.Select(r => r.Sealed)));
        command.Parameters.Add(Array(NpgsqlDbType.Bytea, rows.Select(r => r.Hash)));
        return command;
    }

    private static void AddBeside(NpgsqlBatch batch, IReadOnlyList<JournalRow> rows)
    {
        var known = rows.SelectMany(r => r.Known, (r, k) => (Row: r, k.Agency, k.KnownOn)).ToList();
        if (known.Count > 0)
        {
            var command = new NpgsqlBatchCommand("INSERT INTO knowledge (family, agency, position, known_on) SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[])");
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, known.Select(k => k.Row.Family)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, known.Select(k => k.Agency)));
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, known.Select(k => k.Row.Position)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, known.Select(k => k.KnownOn)));
            batch.BatchCommands.Add(command);
        }

        var seen = rows.SelectMany(r => r.Seen, (r, s) => (Row: r, Seen: s)).ToList();
        if (seen.Count > 0)
        {
            var command = new NpgsqlBatchCommand("INSERT INTO seen (family, person, seen_on, position, known_on) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::text[])");
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, seen.Select(s => s.Row.Family)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, seen.Select(s => s.Seen.PersonId)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, seen.Select(s => IsoDay.Of(s.Seen.On))));
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, seen.Select(s => s.Row.Position)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, seen.Select(s => s.Row.KnownOn)));
            batch.BatchCommands.Add(command);
        }

        foreach (var row in rows)
        {
            AddRare(batch, row);
        }
    }

    private static void AddRare(NpgsqlBatch batch, JournalRow row)
    {
        if (row.WrappedKey is not null)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("INSERT INTO family_key (family, wrapped, record_key) VALUES ($1, $2, $3)")
            {
                Parameters = { new NpgsqlParameter<long> { TypedValue = row.Family }, new NpgsqlParameter<byte[]> { TypedValue = row.WrappedKey }, new NpgsqlParameter<byte[]> { TypedValue = row.RecordKey } },
            });
        }

        if (row.Supersedes is { } supersedes)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("INSERT INTO superseded (position, family, by_position, superseded_on) VALUES ($1, $2, $3, $4)")
            {
                Parameters =
                {
                    new NpgsqlParameter<long> { TypedValue = supersedes },
                    new NpgsqlParameter<long> { TypedValue = row.Family },
                    new NpgsqlParameter<long> { TypedValue = row.Position },
                    new NpgsqlParameter<string> { TypedValue = row.SupersededOn! },
                },
            });
        }

        AddFacts(batch, row);
        if (row.People.Count > 0)
        {
            var command = new NpgsqlBatchCommand(
                "INSERT INTO person (family, position, person, given, family_name, born_on, nhs_number, is_subject_child) SELECT $1, $2, p.* FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[]) p");
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = row.Family });
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = row.Position });
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.People.Select(p => p.PersonId)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.People.Select(p => p.Given)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.People.Select(p => p.Family)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.People.Select(p => p.BornOn is { } born ? IsoDay.Of(born) : null)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.People.Select(p => p.NhsNumber)));
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, row.People.Select(p => p.IsSubjectChild ? 1L : 0L)));
            batch.BatchCommands.Add(command);
        }
    }

    private static void AddFacts(NpgsqlBatch batch, JournalRow row)
    {
        if (row.Facts.Count > 0)
        {
            var command = new NpgsqlBatchCommand(
                "INSERT INTO access_fact (family, position, kind, number, person, agency, from_at, to_at, tie) SELECT $1, $2, f.* FROM unnest($3::text[], $4::bigint[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::text[]) f");
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = row.Family });
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = row.Position });
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.Facts.Select(f => Kebab.Of(f.Kind))));
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, row.Facts.Select((_, i) => (long)i)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.Facts.Select(f => f.PersonId)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.Facts.Select(f => f.AgencyId)));
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, row.Facts.Select(f => Microseconds.Of(f.FromAt))));
            command.Parameters.Add(Array(NpgsqlDbType.Bigint, row.Facts.Select(f => f.ToAt is { } to ? Microseconds.Of(to) : (long?)null)));
            command.Parameters.Add(Array(NpgsqlDbType.Text, row.Facts.Select(f => f.Tie)));
            batch.BatchCommands.Add(command);
        }

        if (row.EndsFactsOf is { } ended)
        {
            var command = new NpgsqlBatchCommand(AccessRows.End("$1::bigint", "$2::bigint", "$3", "$4"));
            foreach (var number in new[] { row.Position, row.ReceivedAt, row.Family, ended })
            {
                command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = number });
            }

            batch.BatchCommands.Add(command);
        }
    }

    private static NpgsqlParameter Array<T>(NpgsqlDbType type, IEnumerable<T> values) => new NpgsqlParameter<T[]> { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = [.. values] };
}
