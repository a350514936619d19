using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Sightline.Documents.Export;

/// <summary>
/// The parts of an Office file, each written straight into the compressed stream: the library's own documents hold every part whole in memory until the end,
/// and name a part at random and stamp all of them with the clock, so that no two files would be alike. One part is written at a time.
/// </summary>
internal sealed class OfficePackage
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string PackageContentType = "application/vnd.openxmlformats-package.";
    private const string PropertiesPath = "/docProps/core.xml";

    // What a zip file can say of the time of a part.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2107, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly DateTimeOffset madeAt;
    private readonly string title;
    private readonly List<(string Path, string ContentType)> parts = [];
    private readonly List<(string Path, string Type)> needed = [];
    private string? main;

    /// <summary>Begins a file.</summary>
    public OfficePackage(Stream stream, string title, DateTimeOffset madeAt)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        this.title = XmlText.Clean(title);
        this.madeAt = madeAt.ToUniversalTime();
    }

    /// <summary>Begins a part that the main part needs; it is written whole before another part begins.</summary>
    /// <returns>Where to write it, and the id by which the main part names it.</returns>
    public (Stream Content, string Id) Start(string path, string contentType, string relation)
    {
        needed.Add((path, Relationships + relation));
        return (Part(path, contentType), Id(needed.Count));
    }

    /// <summary>Adds a part that the main part needs.</summary>
    /// <returns>The id by which the main part names it.</returns>
    public string Add(string path, string contentType, string relation, OpenXmlElement content)
    {
        var (stream, id) = Start(path, contentType, relation);
        using (stream)
        {
            Write(stream, content);
        }

        return id;
    }

    /// <summary>Begins the part that a program opens first, when all that it needs has been written.</summary>
    /// <returns>Where to write it.</returns>
    public Stream StartMain(string path, string contentType)
    {
        main = path;
        return Part(path, contentType);
    }

    /// <summary>Writes the content of a part.</summary>
    public static void Write(Stream stream, OpenXmlElement content)
    {
        using var xml = XmlWriter.Create(stream);
        content.WriteTo(xml);
    }

    /// <summary>Ends the file. A file that failed on the way is not ended, so that its failure is the one that is heard; the stream is its owner's to close.</summary>
    public void Finish()
    {
        if (main is null)
        {
            throw new InvalidOperationException("An Office file needs a main part.");
        }

        Properties();
        WriteRelations(Path.GetDirectoryName(main) + "/_rels/" + Path.GetFileName(main) + ".rels", needed);
        WriteRelations("/_rels/.rels", [(main, Relationships + "officeDocument"), (PropertiesPath, Packages + "relationships/metadata/core-properties")]);
        ContentTypes();
        archive.Dispose();
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private Stream Part(string path, string contentType)
    {
        parts.Add((path, contentType));
        return Begin(path);
    }

    private Stream Begin(string path)
    {
        var entry = archive.CreateEntry(path[1..]);
        entry.LastWriteTime = madeAt < Earliest ? Earliest : madeAt > Latest ? Latest : madeAt;
        return entry.Open();
    }

    private void Properties()
    {
        const string Terms = "http://purl.org/dc/terms/";
        const string Elements = "http://purl.org/dc/elements/1.1/";
        using var xml = XmlWriter.Create(Part(PropertiesPath, PackageContentType + "core-properties+xml"), new XmlWriterSettings { CloseOutput = true });
        xml.WriteStartElement("coreProperties", Packages + "metadata/core-properties");
        xml.WriteElementString("title", Elements, title);
        xml.WriteElementString("subject", Elements, Marking.Words);
        xml.WriteElementString("language", Elements, "en-GB");
        xml.WriteStartElement("created", Terms);
        xml.WriteAttributeString("type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteAttributeString("xmlns", "dcterms", ns: null, Terms);
        xml.WriteString(madeAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void WriteRelations(string path, IReadOnlyList<(string Path, string Type)> relations)
    {
        const string Namespace = Packages + "relationships";
        using var xml = XmlWriter.Create(Begin(path), new XmlWriterSettings { CloseOutput = true });
        xml.WriteStartElement("Relationships", Namespace);
        for (var i = 0; i < relations.Count; i++)
        {
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", Id(i + 1));
            xml.WriteAttributeString("Type", relations[i].Type);
            xml.WriteAttributeString("Target", relations[i].Path);
            xml.WriteEndElement();
        }
    }

    private void ContentTypes()
    {
        const string Namespace = Packages + "content-types";
        using var xml = XmlWriter.Create(Begin("/[Content_Types].xml"), new XmlWriterSettings { CloseOutput = true });
        xml.WriteStartElement("Types", Namespace);
        xml.WriteStartElement("Default", Namespace);
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", PackageContentType + "relationships+xml");
        xml.WriteEndElement();
        foreach (var (path, contentType) in parts)
        {
            xml.WriteStartElement("Override", Namespace);
            xml.WriteAttributeString("PartName", path);
            xml.WriteAttributeString("ContentType", contentType);
            xml.WriteEndElement();
        }
    }
}
