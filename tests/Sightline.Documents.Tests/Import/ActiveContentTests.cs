using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Tests.Import.Fixtures;
using Xunit;
using static Sightline.Documents.Tests.Import.Fixtures.OfficeFile;

namespace Sightline.Documents.Tests.Import;

/// <summary>Macros and links in what an agency sends: the words are read, nothing is run, and nobody is called.</summary>
public class ActiveContentTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void A_document_with_a_macro_and_links_to_elsewhere_is_read_without_calling_there() => NobodyIsCalled(address =>
    {
        using var stream = new MemoryStream();
        stream.Write(Docx(Table(["Date", "Note"], ["1/2/14", "Seen"])));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            Put(zip, "word/vbaProject.bin", "not a macro that anybody runs");
            Put(zip, "word/_rels/document.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="{Office}/attachedTemplate" Target="{address}template.dotm" TargetMode="External"/>
                <Relationship Id="r2" Type="{Office}/image" Target="{address}picture.png" TargetMode="External"/>
                </Relationships>
                """);
        }

        ReadBack.Read("a.docx", stream.ToArray()).Rows().ShouldBe(["Date | Note", "1/2/14 | Seen"]);
    });

    [Fact]
    public void A_workbook_with_a_link_to_another_is_read_without_calling_there() => NobodyIsCalled(address =>
    {
        using var stream = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.MacroEnabledWorkbook))
        {
            var main = workbook.AddWorkbookPart();
            var sheet = main.AddNewPart<WorksheetPart>();
            static Cell Of(string reference, string words) => new() { CellReference = reference, DataType = CellValues.String, CellValue = new CellValue(words) };
            sheet.Worksheet = new Worksheet(new SheetData(
                new Row(Of("A1", "Date"), Of("B1", "Note")),
                new Row(Of("A2", "1/2/14"), new Cell { CellReference = "B2", DataType = CellValues.String, CellFormula = new CellFormula("[1]Sheet1!$A$1"), CellValue = new CellValue("Seen") })));
            main.Workbook = new Workbook(new Sheets(new Sheet { Name = "Log", SheetId = 1, Id = main.GetIdOfPart(sheet) }));
            main.AddExternalRelationship($"{Office}/externalLinkPath", new Uri(address + "other.xlsx"));
        }

        ReadBack.Read("a.xlsm", stream.ToArray()).Rows().ShouldBe(["Date | Note", "1/2/14 | Seen"]);
    });

    private static void NobodyIsCalled(Action<string> read)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        read($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Pending().ShouldBeFalse("reading a file must not call anybody");
    }

    private static void Put(ZipArchive zip, string name, string words)
    {
        zip.GetEntry(name)?.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(words);
    }
}
