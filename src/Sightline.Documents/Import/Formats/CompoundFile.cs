using System.Buffers.Binary;
using System.Text;

namespace Sightline.Documents.Import.Formats;

/// <summary>Reads the names of what a compound file (OLE 2) holds: enough to tell what wrote it.</summary>
/// <remarks>Source: [MS-CFB], the Compound File Binary File Format.</remarks>
internal static class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int MostSectors = 4096;

    /// <summary>The names of its streams and storages.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The names; those before the damage where it is damaged.</returns>
    public static IReadOnlySet<string> Names(Stream stream)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var header = new byte[HeaderBytes];
        stream.Position = 0;
        if (stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes)
        {
            return names;
        }

        var sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (sectorShift is not 9 and not 12)
        {
            return names;
        }

        var sector = new byte[1 << sectorShift];
        var at = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        for (var count = 0; count < MostSectors && ReadSector(stream, at, sector); count++)
        {
            for (var entry = 0; entry < sector.Length; entry += EntryBytes)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(sector.AsSpan(entry + 64));
                if (length is > 2 and <= 64)
                {
                    names.Add(Encoding.Unicode.GetString(sector, entry, length - 2));
                }
            }

            if (Next(stream, header, at, sector.Length) is not { } next)
            {
                break;
            }

            at = next;
        }

        return names;
    }

    private static bool ReadSector(Stream stream, uint index, byte[] sector)
    {
        var position = ((long)index + 1) * sector.Length;
        if (position >= stream.Length)
        {
            return false;
        }

        stream.Position = position;
        Array.Clear(sector);
        return stream.ReadAtLeast(sector, sector.Length, throwOnEndOfStream: false) >= EntryBytes;
    }

    // The first 109 sectors of the allocation table are named in the header; a directory that lies past them is not looked for.
    private static uint? Next(Stream stream, byte[] header, uint index, int sectorBytes)
    {
        var perSector = sectorBytes / 4;
        var table = index / (uint)perSector;
        if (table >= 109)
        {
            return null;
        }

        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + ((int)table * 4)));
        var position = (((long)tableSector + 1) * sectorBytes) + (index % (uint)perSector * 4);
        if (position + 4 > stream.Length)
        {
            return null;
        }

        var bytes = new byte[4];
        stream.Position = position;
        stream.ReadExactly(bytes);
        var next = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        return next >= 0xFFFFFFFA ? null : next;
    }
}
