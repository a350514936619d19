using System.Globalization;
using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Sightline.Documents.Export;

/// <summary>
/// The parts of an Office file, each written straight into the compressed stream: the library's own documents hold every part whole in memory until the end.
/// One part is written at a time.
/// </summary>
internal sealed class OfficePackage
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Package package;
    private readonly List<(Uri Uri, string Relation)> needed = [];

    /// <summary>Begins a file.</summary>
    public OfficePackage(Stream stream, string title, DateTimeOffset madeAt)
    {
        package = Package.Open(stream, FileMode.Create, FileAccess.Write);
        package.PackageProperties.Title = XmlText.Clean(title);
        package.PackageProperties.Subject = Marking.Words;
        package.PackageProperties.Language = "en-GB";
        package.PackageProperties.Created = madeAt.UtcDateTime;
    }

    /// <summary>Begins a part that the main part needs; it is written whole before another part begins.</summary>
    /// <returns>Where to write it, and the id by which the main part names it.</returns>
    public (Stream Content, string Id) Start(string path, string contentType, string relation)
    {
        var part = Part(path, contentType);
        needed.Add((part.Uri, relation));
        return (part.GetStream(FileMode.Create, FileAccess.Write), Id(needed.Count));
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
        var main = Part(path, contentType);
        package.CreateRelationship(main.Uri, TargetMode.Internal, Relationships + "officeDocument", Id(1));
        for (var i = 0; i < needed.Count; i++)
        {
            main.CreateRelationship(needed[i].Uri, TargetMode.Internal, Relationships + needed[i].Relation, Id(i + 1));
        }

        return main.GetStream(FileMode.Create, FileAccess.Write);
    }

    /// <summary>Writes the content of a part.</summary>
    public static void Write(Stream stream, OpenXmlElement content)
    {
        using var xml = XmlWriter.Create(stream);
        content.WriteTo(xml);
    }

    /// <summary>Ends the file. A file that failed on the way is not ended, so that its failure is the one that is heard; the stream is its owner's to close.</summary>
    public void Finish() => package.Close();

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private PackagePart Part(string path, string contentType) => package.CreatePart(new Uri(path, UriKind.Relative), contentType, CompressionOption.Normal);
}
