using System.Data.Common;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Storage.Journal;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage.Backup;

/// <summary>Up to which position of a backup a journal is restored.</summary>
internal static class CutAt
{
    /// <summary>Finds it.</summary>
    /// <param name="backup">The backup, open to be read.</param>
    /// <param name="head">Where it ends.</param>
    /// <param name="asAt">What was asked for; null for all of it.</param>
    /// <returns>The position; or why there is none.</returns>
    public static async Task<(long Position, string? Reason)> FindAsync(DbConnection backup, Checkpoint head, AsAt? asAt)
    {
        if (asAt?.Position is { } position)
        {
            return position.Value <= head.Position ? (position.Value, null) : (0, $"The backup ends at position {head.Position}: it holds nothing as at a later one. Take a later backup.");
        }

        if (asAt?.InstantAt is not { } instant)
        {
            return (head.Position, null);
        }

        // Times never go back, so all up to the last row that had been received by then was there.
        var at = Microseconds.Of(instant);
        var found = await backup.QuerySingleAsync<long>("SELECT COALESCE(MAX(position), 0) FROM journal WHERE received_at <= @at", new { at }).ConfigureAwait(false);
        return found > 0 ? (found, null) : (0, "Nothing had been received by that moment: there is nothing to restore.");
    }

    /// <summary>What must be so in the backup before anything of it is restored.</summary>
    /// <param name="backup">The backup, open to be read.</param>
    /// <param name="ring">The key ring.</param>
    /// <param name="newest">The last step of the schema that this program knows.</param>
    /// <returns>Null where it may be restored; else why it may not.</returns>
    public static async Task<string?> ReasonAgainstAsync(DbConnection backup, Keys.KeyRing ring, int newest)
    {
        var step = await backup.QuerySingleAsync<long>("SELECT COALESCE(MAX(step), 0) FROM schema_step").ConfigureAwait(false);
        if (step > newest)
        {
            return "This backup was taken by a newer version of Sightline: use that version, or a newer one.";
        }

        var check = await backup.QuerySingleOrDefaultAsync<byte[]?>("SELECT value FROM meta WHERE name = 'key-check'").ConfigureAwait(false);
        return check is not null && ring.Fits(check) ? null : "The key ring is not that of the journal of which the backup was taken: put the right one back from its copy. Nothing was restored.";
    }

    /// <summary>Opens a backup to be read.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its engine, which is to be disposed of.</returns>
    public static SqliteEngine Engine(string file) => new(file, isReadOnly: true);
}
