using System.Xml;
using Sightline.Documents.Import.Formats;
using Sightline.Documents.Import.Limits;

namespace Sightline.Documents.Import.Packages;

/// <summary>Tells Office files apart by the content type of their main part.</summary>
internal static class PackageKind
{
    /// <summary>Finds what a zip archive is.</summary>
    /// <param name="stream">The archive; left open.</param>
    /// <param name="limits">How much of it may be unpacked.</param>
    /// <returns>What it is.</returns>
    /// <exception cref="InvalidDataException">It is no whole zip archive.</exception>
    /// <exception cref="XmlException">Its description of itself is broken.</exception>
    public static FileKind Of(Stream stream, ImportLimits limits)
    {
        using var package = new Package(stream, limits);
        var main = package.MainPart();
        if (main.Length == 0)
        {
            return package.Has("content.xml") || package.Has("mimetype") ? FileKind.OpenDocument : FileKind.Zip;
        }

        var type = ContentType(package, main);
        return type.Contains("wordprocessingml", StringComparison.Ordinal) || type.Contains("ms-word.", StringComparison.Ordinal) ? FileKind.Docx
            : type.Contains("sheet.binary", StringComparison.Ordinal) ? FileKind.BinaryWorkbook
            : type.Contains("spreadsheetml", StringComparison.Ordinal) || type.Contains("ms-excel.", StringComparison.Ordinal) ? FileKind.Xlsx
            : type.Contains("presentationml", StringComparison.Ordinal) ? FileKind.PowerPoint
            : main.StartsWith("word/", StringComparison.Ordinal) ? FileKind.Docx
            : main.StartsWith("xl/", StringComparison.Ordinal) ? main.EndsWith(".bin", StringComparison.Ordinal) ? FileKind.BinaryWorkbook : FileKind.Xlsx
            : main.StartsWith("ppt/", StringComparison.Ordinal) ? FileKind.PowerPoint
            : FileKind.Zip;
    }

    private static string ContentType(Package package, string part)
    {
        using var xml = package.Open("[content_types].xml");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Override" } && string.Equals(PackagePart.NameOf(xml.GetAttribute("PartName") ?? string.Empty), part, StringComparison.Ordinal))
            {
                return xml.GetAttribute("ContentType") ?? string.Empty;
            }
        }

        return string.Empty;
    }
}
