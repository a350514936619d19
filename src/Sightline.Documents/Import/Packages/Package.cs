using System.IO.Compression;
using System.Xml;
using Sightline.Documents.Import.Limits;

namespace Sightline.Documents.Import.Packages;

/// <summary>
/// An Office file: a zip archive of XML parts. Its parts are read in place, within a budget; nothing is written to disk, fetched or run.
/// </summary>
internal sealed class Package : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive _archive;
    private readonly UnpackBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.Ordinal);

    /// <summary>Opens the file.</summary>
    /// <param name="stream">Its bytes; left open.</param>
    /// <param name="limits">How much of it may be unpacked.</param>
    /// <exception cref="InvalidDataException">It is no whole zip archive.</exception>
    public Package(Stream stream, ImportLimits limits)
    {
        stream.Position = 0;
        _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        _budget = new UnpackBudget(limits, stream.Length);
        foreach (var entry in _archive.Entries)
        {
            if (PackagePart.LeadsOut(entry.FullName) && entry.FullName[0] is not '/')
            {
                HasNamesThatLeadOut = true;
            }
            else
            {
                HasDoubledNames |= !_parts.TryAdd(PackagePart.NameOf(entry.FullName), entry);
            }
        }
    }

    /// <summary>Whether parts were left alone because their names lead out of the file.</summary>
    public bool HasNamesThatLeadOut { get; }

    /// <summary>Whether two parts bear one name, so that two programs could read two things.</summary>
    public bool HasDoubledNames { get; }

    /// <summary>Whether the budget is spent, so that all reading ends early.</summary>
    public bool IsSpent => _budget.IsSpent;

    /// <summary>The name of the part with the document or workbook itself; empty where the file names none.</summary>
    /// <returns>The name.</returns>
    public string MainPart()
    {
        foreach (var relation in RelationsOf(string.Empty))
        {
            if (relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal) && _parts.ContainsKey(relation.Target))
            {
                return relation.Target;
            }
        }

        return new[] { "word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml" }.FirstOrDefault(_parts.ContainsKey) ?? string.Empty;
    }

    /// <summary>Whether the file has a part.</summary>
    /// <param name="part">The part's name.</param>
    /// <returns>True where it has.</returns>
    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Opens a part for reading.</summary>
    /// <param name="part">The part's name.</param>
    /// <returns>Its XML; null where there is no such part.</returns>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public XmlReader? Open(string part) =>
        _parts.TryGetValue(part, out var entry) ? XmlReader.Create(new CountedStream(entry.Open(), _budget), Settings) : null;

    /// <summary>Whether a part begins with a document type, which no Office program writes and entity tricks need.</summary>
    /// <param name="part">The part's name.</param>
    /// <returns>True where it does.</returns>
    public bool HasDocumentType(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            return false;
        }

        using var stream = new CountedStream(entry.Open(), _budget);
        var start = new byte[4096];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start.AsSpan(0, count).IndexOf("<!DOCTYPE"u8) >= 0;
    }

    /// <summary>What a part points at.</summary>
    /// <param name="part">The part's name; empty for the file itself.</param>
    /// <returns>The relations inside the file. Those that lead elsewhere are left out: nothing is fetched.</returns>
    public IReadOnlyList<(string Id, string Type, string Target)> RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        using var xml = Open($"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels");
        var relations = new List<(string, string, string)>();
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && !string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                && xml.GetAttribute("Target") is { Length: > 0 } target)
            {
                relations.Add((xml.GetAttribute("Id") ?? string.Empty, xml.GetAttribute("Type") ?? string.Empty, PackagePart.Resolve(part, target)));
            }
        }

        return relations;
    }

    /// <summary>Closes the archive; the stream stays open.</summary>
    public void Dispose() => _archive.Dispose();
}
