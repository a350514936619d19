using System.IO.Compression;
using System.Text;

namespace Sightline.Documents.Tests.Import.Fixtures;

/// <summary>Makes Word and Excel files byte by byte, so that a test can make them as odd as they come.</summary>
internal static class OfficeFile
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?>""";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /// <summary>A document with a body.</summary>
    public static byte[] Docx(string body, string prologue = "", string footnotes = "") => Zip(
        ("[Content_Types].xml", Types("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
        ("_rels/.rels", Rels(("rId1", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", Rels(("rId1", "footnotes", "footnotes.xml"))),
        ("word/footnotes.xml", $"{Head}<w:footnotes {Word}>{footnotes}</w:footnotes>"),
        ("word/document.xml", $"{Head}{prologue}<w:document {Word}><w:body>{body}</w:body></w:document>"));

    /// <summary>A table of one paragraph a cell.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => Cell(P(c))))}</w:tr>"))}</w:tbl>";

    /// <summary>A table of rows made by hand.</summary>
    public static string TableOf(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row of cells made by hand.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A cell with what it holds.</summary>
    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A workbook of one sheet, with the formats that its cells refer to by number from 1.</summary>
    public static byte[] Xlsx(string sheet, string[]? formats = null, string[]? strings = null, bool is1904 = false, string prologue = "") => Zip(
        ("[Content_Types].xml", Types("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
        ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
        ("xl/_rels/workbook.xml.rels", Rels(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), ("rId3", "sharedStrings", "sharedStrings.xml"))),
        ("xl/workbook.xml", $"{Head}<workbook xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(is1904 ? 1 : 0)}\"/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/styles.xml", Styles(formats ?? [])),
        ("xl/sharedStrings.xml", $"{Head}<sst>{string.Concat((strings ?? []).Select(s => $"<si><t>{s}</t></si>"))}</sst>"),
        ("xl/worksheets/sheet1.xml", $"{Head}{prologue}<worksheet>{sheet}</worksheet>"));

    /// <summary>A row of a sheet with words in its cells from the first column on.</summary>
    public static string SheetRow(int number, params string[] words) =>
        $"<row r=\"{number}\">{string.Concat(words.Select((w, i) => $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{w}</t></is></c>"))}</row>";

    /// <summary>A zip archive of parts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The types of a file's parts.</summary>
    public static string Types(string part, string type) =>
        $"{Head}<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"{part}\" ContentType=\"{type}\"/></Types>";

    /// <summary>What a part points at.</summary>
    public static string Rels(params (string Id, string Type, string Target)[] relations) =>
        $"{Head}<Relationships>{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Type}\" Target=\"{r.Target}\"/>"))}</Relationships>";

    private static string Styles(string[] formats) =>
        $"{Head}<styleSheet><numFmts>{string.Concat(formats.Select((f, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{f.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"))}</numFmts>"
        + $"<cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"))}</cellXfs></styleSheet>";
}
