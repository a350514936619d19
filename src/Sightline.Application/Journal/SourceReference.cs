using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Application.Journal;

/// <summary>
/// Where a thing comes from, as its sender knows it. Saying the same reference again changes nothing, so whoever never heard an answer can ask again.
/// </summary>
/// <param name="System">The sender's system, as <c>case-folder</c> or an agency's own.</param>
/// <param name="RecordKey">Sixteen bytes that stand for the system and its id of the thing; the same when the thing is corrected.</param>
/// <param name="Version">Which version of the thing it is, in the sender's own words.</param>
public sealed record SourceReference(string System, UInt128 RecordKey, string Version)
{
    /// <summary>Makes a reference. The id itself may hold a name, so it is not kept: the first half of its SHA-256 is, with the system before it.</summary>
    /// <param name="system">The sender's system.</param>
    /// <param name="id">The thing's id in that system.</param>
    /// <param name="version">Which version of the thing it is.</param>
    /// <returns>The reference.</returns>
    public static SourceReference Of(string system, string id, string version)
    {
        ArgumentNullException.ThrowIfNull(system);
        var said = Encoding.UTF8.GetBytes($"{system.Length}:{system}{id}");
        return new SourceReference(system, BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(said)), version);
    }
}
