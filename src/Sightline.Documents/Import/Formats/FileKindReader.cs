using System.Buffers;
using System.Text;
using System.Xml;
using Sightline.Documents.Import.Limits;
using Sightline.Documents.Import.Packages;

namespace Sightline.Documents.Import.Formats;

/// <summary>Tells formats apart by their content; a name proves nothing.</summary>
internal static class FileKindReader
{
    private const int SampleBytes = 8192;

    // Spaces, line breaks, NULs, and the marks at the start of encodings.
    private static readonly SearchValues<byte> Blank = SearchValues.Create([0, 0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]);

    private static readonly (byte[] Magic, FileKind Kind)[] Magics =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], FileKind.Image),
        ([0xFF, 0xD8, 0xFF], FileKind.Image),
        ([.. "GIF8"u8], FileKind.Image),
        ([.. "II*\0"u8], FileKind.Image),
        ([.. "MM\0*"u8], FileKind.Image),
        ([.. "{\\rtf"u8], FileKind.RichText),
        ([.. "Rar!"u8], FileKind.OtherArchive),
        ([0x1F, 0x8B], FileKind.OtherArchive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], FileKind.OtherArchive),
        ([0x09, 0x08, 0x08, 0x00], FileKind.Xls),
        ([0x09, 0x08, 0x10, 0x00], FileKind.Xls),
        ([0x09, 0x04, 0x06, 0x00], FileKind.Xls),
        ([0x09, 0x02, 0x06, 0x00], FileKind.Xls),
        ([0x09, 0x00, 0x04, 0x00], FileKind.Xls),
    ];

    /// <summary>Finds what a file is.</summary>
    /// <param name="stream">The file; read from its start, and left anywhere.</param>
    /// <param name="limits">How much of an Office file may be unpacked.</param>
    /// <returns>What it is.</returns>
    public static FileKind Of(Stream stream, ImportLimits limits)
    {
        stream.Position = 0;
        var buffer = new byte[SampleBytes];
        var sample = buffer.AsSpan(0, stream.ReadAtLeast(buffer, SampleBytes, throwOnEndOfStream: false));
        if (sample.IsEmpty || (stream.Length <= SampleBytes && sample.IndexOfAnyExcept(Blank) < 0))
        {
            return FileKind.Empty;
        }

        if (sample.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return OfCompound(stream);
        }

        if (sample.StartsWith("PK\u0003\u0004"u8) || sample.StartsWith("PK\u0005\u0006"u8))
        {
            return OfZip(stream, limits);
        }

        foreach (var (magic, kind) in Magics)
        {
            if (sample.StartsWith(magic))
            {
                return kind;
            }
        }

        if (sample[..Math.Min(1024, sample.Length)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        return sample.Length > 12 && (sample[4..].StartsWith("ftyp"u8) || sample[8..].StartsWith("WEBP"u8)) ? FileKind.Image
            : sample.StartsWith("BM"u8) && sample.Contains((byte)0) ? FileKind.Image
            : OfText(sample);
    }

    private static FileKind OfCompound(Stream stream)
    {
        var names = CompoundFile.Names(stream);
        return names.Contains("EncryptedPackage") ? FileKind.Protected
            : names.Contains("Workbook") || names.Contains("Book") ? FileKind.Xls
            : names.Contains("WordDocument") ? FileKind.OldWord
            : names.Contains("PowerPoint Document") ? FileKind.PowerPoint
            : names.Contains("__properties_version1.0") ? FileKind.Outlook
            : FileKind.OtherCompound;
    }

    private static FileKind OfZip(Stream stream, ImportLimits limits)
    {
        try
        {
            return PackageKind.Of(stream, limits);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException)
        {
            return FileKind.DamagedZip;
        }
    }

    private static FileKind OfText(ReadOnlySpan<byte> sample)
    {
        var start = Encoding.Latin1.GetString(sample).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE').Replace("\0", string.Empty, StringComparison.Ordinal).TrimStart();
        foreach (var tag in (string[])["<!doctype html", "<html", "<head", "<table", "<body", "<meta", "<div", "MIME-Version:"])
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return FileKind.WebPage;
            }
        }

        if (start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FileKind.WebPage : FileKind.OfficeXml;
        }

        if (start.StartsWith('{') || start.StartsWith("[{", StringComparison.Ordinal))
        {
            return FileKind.Json;
        }

        return IsBinary(sample) ? FileKind.Unknown : FileKind.Text;
    }

    // Text has hardly any control characters; NULs are judged apart, for UTF-16 is half made of them.
    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        int controls = 0, nuls = 0;
        foreach (var b in sample)
        {
            nuls += b == 0 ? 1 : 0;
            controls += b is > 0 and < 0x20 and not (byte)'\t' and not (byte)'\n' and not (byte)'\r' and not 0x0B and not 0x0C and not 0x1A ? 1 : 0;
        }

        return controls * 20 > sample.Length || nuls * 4 > sample.Length * 3;
    }
}
