using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Sightline.Benchmarks;

/// <summary>A case folder of an invented family, with one agency's file of made-up rows.</summary>
internal static class MadeUpCase
{
    private const string Register = """
        {"case":"An invented family for benchmarks","period":{"from":"2021-01-01","to":"2031-12-31"},
         "people":[
          {"id":"p1","label":"Child 1","name":{"given":"Wilfred","family":"Brackenridge"},"aliases":["Wilf"],"previousNames":[],"sex":"M","born":"2016-02-01","died":null,"nhsNumber":null,"child":true},
          {"id":"p2","label":"Child 2","name":{"given":"Tansy","family":"Brackenridge"},"aliases":[],"previousNames":[],"sex":"F","born":"2018-06-12","died":null,"nhsNumber":null,"child":true},
          {"id":"p3","label":"Child 3","name":{"given":"Ottoline","family":"Brackenridge"},"aliases":["Otti"],"previousNames":[],"sex":"F","born":"2019-09-30","died":null,"nhsNumber":null,"child":true},
          {"id":"p4","label":"Child 4","name":{"given":"Perran","family":"Brackenridge"},"aliases":[],"previousNames":[],"sex":"M","born":"2020-12-20","died":null,"nhsNumber":null,"child":true},
          {"id":"p5","label":"Mother","name":{"given":"Lowenna","family":"Brackenridge"},"aliases":[],"previousNames":[],"sex":"F","born":"1995","died":null,"nhsNumber":null,"child":false},
          {"id":"p6","label":"Father","name":{"given":"Denzil","family":"Hockaday"},"aliases":[],"previousNames":[],"sex":"M","born":"1993","died":null,"nhsNumber":null,"child":false},
          {"id":"p7","label":"Maternal grandmother","name":{"given":"Morwenna","family":"Brackenridge"},"aliases":["Nan"],"previousNames":[],"sex":"F","born":"1970","died":null,"nhsNumber":null,"child":false}],
         "relationships":[
          {"from":"p5","to":"p1","type":"mother"},{"from":"p5","to":"p2","type":"mother"},{"from":"p5","to":"p3","type":"mother"},{"from":"p5","to":"p4","type":"mother"},
          {"from":"p6","to":"p3","type":"father","paternity":"registered"},{"from":"p6","to":"p4","type":"father","paternity":"registered"},{"from":"p7","to":"p5","type":"mother"}],
         "households":[],
         "agencies":[{"id":"childrens-social-care","name":"Invented Children's Services","kind":"childrens-social-care"},{"id":"health-visiting","name":"Invented Health Visiting","kind":"health-visiting"},
          {"id":"school","name":"Invented Primary School","kind":"school"},{"id":"police","name":"Invented Police","kind":"police"}],
         "professionals":[]}
        """;

    /// <summary>Writes a case folder whose one agency sent a CSV file.</summary>
    /// <param name="rows">How many rows of data.</param>
    /// <returns>The folder.</returns>
    public static string Csv(int rows) => Folder($"csv-{rows}", "childrens-social-care.csv", path =>
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        foreach (var row in MadeUpRows.Make(rows).Prepend(MadeUpRows.Headings))
        {
            file.WriteLine(string.Join(',', row.Select(Quoted)));
        }
    });

    /// <summary>Writes a case folder whose one agency sent a Word document.</summary>
    /// <param name="rows">How many rows of data.</param>
    /// <returns>The folder.</returns>
    public static string Docx(int rows) => Folder($"docx-{rows}", "childrens-social-care.docx", path =>
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var table = new Word.Table();
        foreach (var row in MadeUpRows.Make(rows).Prepend(MadeUpRows.Headings))
        {
            table.AppendChild(new Word.TableRow(row.Select(c => new Word.TableCell(new Word.Paragraph(new Word.Run(new Word.Text(c)))))));
        }

        document.AddMainDocumentPart().Document = new Word.Document(new Word.Body(table));
    });

    /// <summary>Writes a case folder whose one agency sent an Excel workbook.</summary>
    /// <param name="rows">How many rows of data.</param>
    /// <returns>The folder.</returns>
    public static string Xlsx(int rows) => Folder($"xlsx-{rows}", "childrens-social-care.xlsx", path =>
    {
        using var workbook = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = workbook.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        var data = new Spreadsheet.SheetData();
        foreach (var (row, number) in MadeUpRows.Make(rows).Prepend(MadeUpRows.Headings).Select((r, i) => (r, i + 1)))
        {
            data.AppendChild(new Spreadsheet.Row(row.Select((c, i) => new Spreadsheet.Cell
            {
                CellReference = $"{(char)('A' + i)}{number}",
                DataType = Spreadsheet.CellValues.InlineString,
                InlineString = new Spreadsheet.InlineString(new Spreadsheet.Text(c)),
            })));
        }

        sheet.Worksheet = new Spreadsheet.Worksheet(data);
        book.Workbook = new Spreadsheet.Workbook(new Spreadsheet.Sheets(new Spreadsheet.Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Chronology" }));
    });

    /// <summary>The one agency's file of a folder.</summary>
    /// <param name="folder">The case folder.</param>
    /// <returns>Its path.</returns>
    public static string FileOf(string folder) => Directory.GetFiles(Path.Combine(folder, "agencies")).Single();

    private static string Folder(string name, string file, Action<string> write)
    {
        var folder = Path.Combine(Path.GetTempPath(), "sightline-benchmarks", name);
        Directory.CreateDirectory(Path.Combine(folder, "agencies"));
        File.WriteAllText(Path.Combine(folder, "register.json"), Register);
        write(Path.Combine(folder, "agencies", file));
        return folder;
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
