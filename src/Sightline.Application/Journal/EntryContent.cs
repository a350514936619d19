using System.Security.Cryptography;
using System.Text;
using Sightline.Application.Journal.Format;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Journal;

/// <summary>What an entry says, apart from where its row stands: two rows that say the same have the same.</summary>
public static class EntryContent
{
    /// <summary>Makes 32 hexadecimal digits that stand for what an entry says.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The digits; also a version for an entry whose sender gives none.</returns>
    public static string Of(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(EntryPlainFormat.Write(entry)));
        hash.AppendData(NarrativeFormat.Write(entry with { Row = default }).Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
