using System.Data.Common;
using System.Globalization;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Storage.Access;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Backup;

/// <summary>
/// Puts, in a journal that is being restored, the seals again that were put after the position as at which it is, and ends those again that were ended since: by the list
/// that was kept apart, or where there is none, by what the backup itself holds after that position.
/// </summary>
internal static class SealAgain
{
    /// <summary>What is against a list.</summary>
    /// <param name="list">The list; null where somebody said that there is none.</param>
    /// <param name="held">The seals that the backup holds.</param>
    /// <returns>Null where nothing is; else why the list cannot be right.</returns>
    public static string? ReasonAgainst(DisposalList? list, IReadOnlyList<StandingSeal> held) =>
        list?.Seals is { } seals && held.Any(h => !list.Certificates.Any(c => c.Certificate.Family == h.Family) && !seals.Any(s => IsSame(s, h) && (h.EndedAt is null || s.EndedAt is not null)))
            ? "The list of disposals and seals is older than the backup: it does not name a seal, or the end of one, that the backup holds. Name the newest list. Nothing was restored."
            : null;

    /// <summary>Puts and ends them again.</summary>
    /// <param name="connection">The new journal, filled, in which all is disposed of that has to be.</param>
    /// <param name="change">The change.</param>
    /// <param name="seals">Every seal that is known.</param>
    /// <param name="by">By whom.</param>
    /// <param name="now">What time it is.</param>
    /// <returns>How many were put, and how many ended.</returns>
    public static async Task<SealsAgain> RunAsync(DbConnection connection, DbTransaction change, IEnumerable<StandingSeal> seals, string by, DateTimeOffset now)
    {
        var (put, ended) = (0, 0);
        foreach (var seal in seals)
        {
            // By the hash of its opening too: after an earlier restore, a number alone may mean another family.
            var opened = await connection.QuerySingleOrDefaultAsync<byte[]?>(
                "SELECT hash FROM journal WHERE position = @Family AND kind = 'family-opened' AND NOT EXISTS (SELECT 1 FROM disposed d WHERE d.family = @Family)",
                new { seal.Family },
                change).ConfigureAwait(false);
            if (opened is null || !string.Equals(Convert.ToHexStringLower(opened), seal.Opened, StringComparison.Ordinal))
            {
                continue;
            }

            var there = await connection.QueryFirstOrDefaultAsync<long?>(
                "SELECT position FROM journal WHERE family = @Family AND record_key = @key AND kind = 'record-sealed' AND kind NOT IN ('record-opened', 'record-refused')",
                new { seal.Family, key = Convert.FromHexString(seal.Key) },
                change).ConfigureAwait(false);
            if (there is null && seal.EndedAt is null && !(seal.ToAt <= now))
            {
                await PutAsync(connection, change, seal, by, now).ConfigureAwait(false);
                put++;
            }
            else if (there is { } position && seal.EndedAt is not null && await EndAsync(connection, change, seal.Family, position, by, now).ConfigureAwait(false))
            {
                ended++;
            }
        }

        return new SealsAgain(put, ended);
    }

    private static async Task PutAsync(DbConnection connection, DbTransaction change, StandingSeal seal, string by, DateTimeOffset now)
    {
        var item = AccessItemOf.Sealing(new FamilyKey(seal.Family), new Seal(seal.FromAt, seal.ToAt, seal.Named), string.Empty, by, now);

        // The same reference as the first time: the list that is written next names one seal, and not two.
        var source = new SourceReference(item.Source.System, UInt128.Parse(seal.Key, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), item.Source.Version);
        var head = await RowInChange.AppendAsync(connection, change, new OwnRow(Kebab.Of(item.Kind), seal.Family, source, by, item.Plain), Microseconds.Of(now)).ConfigureAwait(false);
        await connection.ExecuteAsync(
            "INSERT INTO access_fact (family, kind, position, number, person, agency, from_at, to_at, tie) VALUES (@family, @kind, @position, @number, @person, NULL, @from, @to, NULL)",
            item.Facts.Select((f, i) => new { family = seal.Family, kind = Kebab.Of(f.Kind), position = head.Position, number = (long)i, person = f.PersonId, from = Microseconds.Of(f.FromAt), to = f.ToAt is { } to ? Microseconds.Of(to) : (long?)null }),
            change).ConfigureAwait(false);
    }

    private static async Task<bool> EndAsync(DbConnection connection, DbTransaction change, long family, long position, string by, DateTimeOffset now)
    {
        if (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM access_ended WHERE position = @position", new { position }, change).ConfigureAwait(false) > 0)
        {
            return false;
        }

        var item = AccessItemOf.Ending(new FamilyKey(family), new Position(position), string.Empty, by, now);
        var head = await RowInChange.AppendAsync(connection, change, new OwnRow(Kebab.Of(item.Kind), family, item.Source, by, item.Plain), Microseconds.Of(now)).ConfigureAwait(false);
        await connection.ExecuteAsync(AccessRows.End("@by", "@at", "@family", "@position"), new { by = head.Position, at = head.ReceivedAt, family, position }, change).ConfigureAwait(false);
        return true;
    }

    private static bool IsSame(StandingSeal one, StandingSeal other) =>
        one.Family == other.Family && string.Equals(one.Opened, other.Opened, StringComparison.Ordinal) && string.Equals(one.Key, other.Key, StringComparison.Ordinal);
}
