using System.Data.Common;
using Dapper;
using Sightline.Application.Journal;

namespace Sightline.Storage.Journal;

/// <summary>
/// Appends one row within a change that is under way, and so holds the lock under which the one writer writes: for what happens to the journal itself, where the row and
/// what it speaks of must come to be together. It has no words to be encrypted.
/// </summary>
internal static class RowInChange
{
    private const string Insert =
        "INSERT INTO journal (position, received_at, family, kind, actor, source, record_key, version, supersedes, known_on, plain, sealed, hash) VALUES (@position, @receivedAt, @family, @kind, @actor, @source, @recordKey, @version, NULL, '', @plain, NULL, @hash)";

    /// <summary>Appends it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change.</param>
    /// <param name="row">The row; its position, instant and hash are given to it here.</param>
    /// <param name="now">What time it is, in microseconds since 1970; a clock that went back is not believed.</param>
    /// <returns>The end of the journal after it.</returns>
    public static async Task<Head> AppendAsync(DbConnection connection, DbTransaction transaction, OwnRow row, long now)
    {
        var before = await HeadAsync(connection, transaction).ConfigureAwait(false);
        var recordKey = JournalRow.KeyOf(row.Source);
        var kept = new JournalRow
        {
            Position = before.Position + 1,
            ReceivedAt = Math.Max(now, before.ReceivedAt),
            Family = row.Family,
            Kind = row.Kind,
            Actor = row.Actor,
            Source = row.Source.System,
            RecordKey = recordKey,
            Version = row.Source.Version,
            KnownOn = string.Empty,
            Plain = row.Plain,
            Sealed = [],
        };
        using var chain = new ChainHash();
        kept.Hash = chain.Of(before.Hash, kept);
        await connection.ExecuteAsync(
            Insert,
            new { position = kept.Position, receivedAt = kept.ReceivedAt, family = kept.Family, kind = kept.Kind, actor = kept.Actor, source = kept.Source, recordKey, version = kept.Version, plain = kept.Plain, hash = kept.Hash },
            transaction).ConfigureAwait(false);
        await connection.ExecuteAsync("UPDATE head SET position = @position, received_at = @receivedAt, hash = @hash WHERE one = 1", new { position = kept.Position, receivedAt = kept.ReceivedAt, hash = kept.Hash }, transaction).ConfigureAwait(false);
        return new Head(kept.Position, kept.ReceivedAt, kept.Hash);
    }

    /// <summary>The end of the journal.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change.</param>
    /// <returns>The end.</returns>
    public static Task<Head> HeadAsync(DbConnection connection, DbTransaction transaction) =>
        connection.QuerySingleAsync<Head>("SELECT position AS Position, received_at AS ReceivedAt, hash AS Hash FROM head WHERE one = 1", transaction: transaction);
}

/// <summary>A row that says what happened to the journal itself, or to a whole record.</summary>
/// <param name="Kind">What it is, in kebab-case.</param>
/// <param name="Family">The family; 0 for the journal itself.</param>
/// <param name="Source">By what it is known.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Plain">JSON.</param>
internal sealed record OwnRow(string Kind, long Family, SourceReference Source, string Actor, string Plain);
