using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace Sightline.Documents.Export.Protect;

/// <summary>
/// What is sealed: four bytes with the length of a list (little-endian), the list as JSON (name, type and length of each part), then the parts one after
/// another, the page first; all of it compressed with gzip.
/// </summary>
internal static class PageParcel
{
    /// <summary>Packs a page and its documents.</summary>
    /// <param name="page">The page.</param>
    /// <param name="documents">The documents.</param>
    /// <returns>The parcel.</returns>
    public static byte[] Pack(EnclosedDocument page, IReadOnlyList<EnclosedDocument> documents)
    {
        EnclosedDocument[] parts = [page, .. documents];
        var list = JsonSerializer.SerializeToUtf8Bytes(parts.Select(part => new { name = part.Name, type = part.MediaType, length = part.Content.Length }));
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, list.Length);
            zip.Write(length);
            zip.Write(list);
            foreach (var part in parts)
            {
                zip.Write(part.Content.Span);
            }
        }

        return packed.ToArray();
    }
}
