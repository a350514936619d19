using System.Globalization;
using System.Security.Cryptography;
using Sightline.Domain.Retention;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Disposal;

/// <summary>Hashes what remains of rows whose content is gone: every column but the content, and the hash of the row, which the chain still needs.</summary>
internal sealed class RemainsOfRows : IDisposable
{
    private const int DigitsOfARow = 16;

    private readonly ChainHash _chain = new();
    private readonly List<DisposedRow> _rows = [];
    private readonly IncrementalHash _all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _one = new byte[ChainHash.Bytes];

    /// <summary>The rows, each with the beginning of its hash.</summary>
    public IReadOnlyList<DisposedRow> Rows => _rows;

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    public void Add(JournalRow row)
    {
        _chain.OfRemains(row, _one);
        Add(row.Position);
    }

    /// <summary>Adds a row as it lies in the database.</summary>
    /// <param name="row">The row.</param>
    public void Add(in ChainRow row)
    {
        _chain.OfRemains(row, _one);
        Add(row.Position);
    }

    /// <summary>The hash over all rows so far.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public string Hash() => Convert.ToHexStringLower(_all.GetCurrentHash());

    /// <summary>Compares what is there with what a certificate says.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="position">Where it stands.</param>
    /// <returns>Null where they fit; else what does not, with its place.</returns>
    public string? FaultAgainst(DisposalCertificate certificate, long position)
    {
        for (var i = 0; i < Math.Max(_rows.Count, certificate.Rows.Count); i++)
        {
            if (i == _rows.Count || (i < certificate.Rows.Count && certificate.Rows[i].Position < _rows[i].Position))
            {
                return string.Create(CultureInfo.InvariantCulture, $"Position {certificate.Rows[i].Position} was disposed of, and what was written there is back.");
            }

            if (i == certificate.Rows.Count || certificate.Rows[i].Position > _rows[i].Position)
            {
                return string.Create(CultureInfo.InvariantCulture, $"What was written at position {_rows[i].Position} is gone, and the certificate at position {position} does not name it.");
            }

            if (!string.Equals(certificate.Rows[i].Remains, _rows[i].Remains, StringComparison.Ordinal))
            {
                return string.Create(CultureInfo.InvariantCulture, $"Position {_rows[i].Position} was changed after it was disposed of.");
            }
        }

        return string.Equals(Hash(), certificate.Hash, StringComparison.Ordinal)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"What remains of the rows disposed of is not what the certificate at position {position} says.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _chain.Dispose();
        _all.Dispose();
    }

    private void Add(long position)
    {
        _all.AppendData(_one);
        _rows.Add(new DisposedRow(position, Convert.ToHexStringLower(_one)[..DigitsOfARow]));
    }
}
