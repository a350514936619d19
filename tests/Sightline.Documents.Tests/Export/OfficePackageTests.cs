using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Shouldly;
using Sightline.Documents.Export.Excel;
using Sightline.Documents.Export.Word;
using Xunit;

namespace Sightline.Documents.Tests.Export;

public sealed class OfficePackageTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Every_part_bears_the_time_of_the_document_and_no_name_by_chance(string format)
    {
        using var stream = Written(format);
        using var archive = new ZipArchive(stream);
        var madeAt = SampleChronology.Whole.MadeAt.ToUniversalTime().DateTime;
        archive.Entries.Count.ShouldBeGreaterThan(5);
        archive.Entries.ShouldAllBe(e => Math.Abs((e.LastWriteTime.DateTime - madeAt).TotalSeconds) < 2);
        archive.Entries.Select(e => e.FullName).ShouldContain(n => n == "docProps/core.xml");
        archive.Entries.Select(e => e.FullName).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void The_library_finds_the_properties_and_every_part_has_its_type(string format)
    {
        using var stream = Written(format);
        using (OpenXmlPackage package = format is "docx" ? WordprocessingDocument.Open(stream, isEditable: false) : SpreadsheetDocument.Open(stream, isEditable: false))
        {
            package.PackageProperties.Subject.ShouldBe("OFFICIAL-SENSITIVE");
            package.PackageProperties.Title.ShouldNotBeNullOrEmpty();
            package.PackageProperties.Created!.Value.ToUniversalTime().ShouldBe(SampleChronology.Whole.MadeAt.UtcDateTime, TimeSpan.FromSeconds(1));
        }

        stream.Position = 0;
        using var archive = new ZipArchive(stream);
        using var types = archive.GetEntry("[Content_Types].xml")!.Open();
        var named = XDocument.Load(types).Root!.Elements().Select(e => e.Attribute("PartName")?.Value).OfType<string>().ToList();
        archive.Entries.Where(e => !e.FullName.EndsWith(".rels", StringComparison.Ordinal) && e.FullName[0] != '[').Select(e => "/" + e.FullName).ShouldBe(named, ignoreOrder: true);
    }

    private static MemoryStream Written(string format)
    {
        var stream = new MemoryStream();
        if (format is "docx")
        {
            ChronologyWordWriter.Write(SampleChronology.Whole, stream);
        }
        else
        {
            ChronologyExcelWriter.Write(SampleChronology.Whole, stream);
        }

        stream.Position = 0;
        return stream;
    }
}
