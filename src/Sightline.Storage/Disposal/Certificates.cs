using System.Data.Common;
using System.Text;
using Dapper;
using Sightline.Application.Keeping;

namespace Sightline.Storage.Disposal;

/// <summary>Reads the certificates of a journal.</summary>
internal static class Certificates
{
    /// <summary>Where they stand.</summary>
    public const string Statement = "SELECT position, plain FROM journal WHERE kind = 'record-disposed' ORDER BY position";

    /// <summary>Reads them.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The change; null for a read alone.</param>
    /// <returns>The certificates, the first one first; one that this program cannot read is left out, and the check of the chain says so.</returns>
    public static async Task<IReadOnlyList<StandingCertificate>> ReadAsync(DbConnection connection, DbTransaction? transaction = null)
    {
        var rows = await connection.QueryAsync<(long Position, string Plain)>(Statement, transaction: transaction).ConfigureAwait(false);
        return [.. rows.Select(r => (r.Position, Certificate: CertificateFormat.Read(Encoding.UTF8.GetBytes(r.Plain)))).Where(r => r.Certificate is not null).Select(r => new StandingCertificate(r.Position, r.Certificate!))];
    }
}
