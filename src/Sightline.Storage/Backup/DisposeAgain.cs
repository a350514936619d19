using System.Data.Common;
using Dapper;
using Sightline.Application.Keeping;
using Sightline.Storage.Disposal;

namespace Sightline.Storage.Backup;

/// <summary>
/// Disposes again, in a journal that is being restored, of what was disposed of after the position as at which it is: by the list that was kept apart, and by the certificates
/// that the backup itself holds after that position.
/// </summary>
internal static class DisposeAgain
{
    /// <summary>What is against a list.</summary>
    /// <param name="list">The list; null where somebody said that there is none.</param>
    /// <param name="backup">What the backup says of itself.</param>
    /// <param name="held">The certificates that the backup holds.</param>
    /// <returns>Null where nothing is; else why the list cannot be right.</returns>
    public static string? ReasonAgainst(DisposalList? list, BackupManifest backup, IReadOnlyList<StandingCertificate> held)
    {
        if (list is null)
        {
            return null;
        }

        if (!string.Equals(list.JournalId, backup.JournalId, StringComparison.Ordinal))
        {
            return "The list of disposals is of another journal. Nothing was restored.";
        }

        return held.Any(h => !list.Certificates.Any(c => IsSame(c, h)))
            ? "The list of disposals is older than the backup: it does not name a disposal that the backup holds. Name the newest list. Nothing was restored."
            : null;
    }

    /// <summary>Disposes again.</summary>
    /// <param name="connection">The new journal, filled.</param>
    /// <param name="change">The change.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="certificates">Every disposal that is known.</param>
    /// <param name="now">What time it is.</param>
    /// <returns>How many records were disposed of.</returns>
    public static async Task<int> RunAsync(DbConnection connection, DbTransaction change, IReadOnlyList<JournalTable> tables, IEnumerable<StandingCertificate> certificates, DateTimeOffset now)
    {
        var again = 0;
        foreach (var certificate in certificates)
        {
            // By the hash of its opening too: after an earlier restore, a number alone may mean another family.
            var family = certificate.Certificate.Family;
            var opened = await connection.QuerySingleOrDefaultAsync<byte[]?>(
                "SELECT hash FROM journal WHERE position = @family AND kind = 'family-opened' AND NOT EXISTS (SELECT 1 FROM disposed d WHERE d.family = @family)",
                new { family },
                change).ConfigureAwait(false);
            if (opened is not null && string.Equals(Convert.ToHexStringLower(opened), certificate.Certificate.Opened, StringComparison.Ordinal))
            {
                await DisposeOfFamily.AgainAsync(connection, change, tables, certificate, now).ConfigureAwait(false);
                again++;
            }
        }

        return again;
    }

    private static bool IsSame(StandingCertificate one, StandingCertificate other) =>
        one.Certificate.Family == other.Certificate.Family && string.Equals(one.Certificate.Opened, other.Certificate.Opened, StringComparison.Ordinal);
}
