using System.Globalization;
using Sightline.Application.Keeping;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Disposal;

/// <summary>
/// The rows without content that a check of the chain has met, until a certificate covers them: it stands after them, and names each. A row that no certificate covers is a
/// fault.
/// </summary>
internal sealed class EmptiedRows : IDisposable
{
    private static readonly string[] NeverEmptied = ["record-opened", "record-refused", "record-held", "hold-released", "record-disposed", "journal-restored", "account-changed", "account-history-taken"];

    private readonly Dictionary<long, Emptied> _families = [];

    /// <summary>How many rows a certificate covers.</summary>
    public long Covered { get; private set; }

    /// <summary>The kinds of row that a disposal leaves as they are, as a list in SQL.</summary>
    public static string NeverEmptiedSql { get; } = string.Join(", ", NeverEmptied.Select(k => $"'{k}'"));

    /// <summary>Looks at a row without content.</summary>
    /// <param name="row">The row.</param>
    /// <param name="before">The hash before it.</param>
    /// <returns>Null while it may be covered yet; else what is wrong.</returns>
    public string? Look(in ChainRow row, ReadOnlySpan<byte> before)
    {
        foreach (var kind in NeverEmptied)
        {
            if (row.Kind.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(kind)))
            {
                return Gone(row.Position);
            }
        }

        if (!_families.TryGetValue(row.Family, out var emptied))
        {
            _families[row.Family] = emptied = new Emptied(row.Position, before.ToArray(), new RemainsOfRows());
        }

        emptied.Remains.Add(row);
        return null;
    }

    /// <summary>Looks at a certificate.</summary>
    /// <param name="row">Its row.</param>
    /// <returns>Null where it fits what was met; else what does not.</returns>
    public string? LookAtCertificate(in ChainRow row)
    {
        if (CertificateFormat.Read(row.Plain) is not { } certificate || certificate.Family != row.Family)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The certificate at position {row.Position} cannot be read.");
        }

        using var none = new RemainsOfRows();
        var remains = _families.Remove(row.Family, out var emptied) ? emptied.Remains : none;
        Covered += remains.Rows.Count;
        var fault = remains.FaultAgainst(certificate, row.Position);
        emptied?.Remains.Dispose();
        return fault;
    }

    /// <summary>The first row that no certificate covers.</summary>
    /// <returns>Its place, the hash before it, and what to say; null where all are covered.</returns>
    public (long Position, byte[] Before, string Fault)? Uncovered() =>
        _families.Count == 0 ? null : _families.Values.MinBy(e => e.First) is { } first ? (first.First, first.Before, Gone(first.First)) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var emptied in _families.Values)
        {
            emptied.Remains.Dispose();
        }
    }

    private static string Gone(long position) => string.Create(CultureInfo.InvariantCulture, $"What was written at position {position} is gone, and nothing says that it was disposed of.");

    private sealed record Emptied(long First, byte[] Before, RemainsOfRows Remains);
}
