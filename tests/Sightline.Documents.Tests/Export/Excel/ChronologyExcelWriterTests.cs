using System.Data;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Excel;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Xunit;
using Xunit.Abstractions;
using HeaderFooter = DocumentFormat.OpenXml.Spreadsheet.HeaderFooter;

namespace Sightline.Documents.Tests.Export.Excel;

public sealed class ChronologyExcelWriterTests(ITestOutputHelper output)
{
    private static readonly When Day = When.On(new DateOnly(2014, 3, 3));

    [Fact]
    public void The_workbook_is_valid_with_frozen_headings_filters_and_print_titles()
    {
        using var excel = SpreadsheetDocument.Open(Written(SampleChronology.Whole), isEditable: false);
        var book = excel.WorkbookPart!;
        var chronology = Sheet(book, "Chronology");

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(excel).Select(e => e.Description + " " + e.Path?.XPath).ShouldBeEmpty();
        book.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value).ShouldBe(["Chronology", "Problems", "About"]);
        chronology.Descendants<Pane>().Single().VerticalSplit!.Value.ShouldBe(2);
        chronology.Elements<AutoFilter>().Single().Reference!.Value.ShouldBe("A2:T" + (SampleChronology.Whole.Entries.Count + 2));
        chronology.Elements<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
        chronology.Descendants<PageSetupProperties>().Single().FitToPage!.Value.ShouldBeTrue();
        chronology.Elements<HeaderFooter>().Single().InnerText.ShouldContain("OFFICIAL-SENSITIVE");
        chronology.Elements<HeaderFooter>().Single().InnerText.ShouldContain("Page &P of &N");
        book.Workbook.DefinedNames!.Elements<DefinedName>().ShouldContain(n => n.Name == "_xlnm.Print_Titles" && n.Text == "'Chronology'!$2:$2");
        excel.PackageProperties.Title.ShouldBe("Combined chronology: Family K (invented)");
    }

    [Fact]
    public void Exact_days_are_real_dates_and_others_are_words()
    {
        var rows = Read(Written(SampleChronology.Whole)).Tables["Chronology"]!.Rows.Cast<DataRow>().Skip(2).ToList();

        rows.Count.ShouldBe(SampleChronology.Whole.Entries.Count);
        rows.Select(r => r[1]).ShouldContain(new DateTime(2013, 8, 1));
        rows.Select(r => r[1]).ShouldContain(new DateTime(2014, 7, 3, 14, 20, 0));
        rows.Select(r => r[1]).ShouldContain("week of 4 August 2014");
        rows.Select(r => r[1]).ShouldContain("about 12 September 2014");
        rows[^2][1].ShouldBe("Undated; the row says “31/02/2014”");
        rows.Single(r => "week of 4 August 2014".Equals(r[1])).ItemArray.ShouldContain(new DateTime(2014, 8, 10));
    }

    [Fact]
    public void A_day_before_the_calendar_of_excel_is_words()
    {
        var old = When.On(new DateOnly(1899, 5, 1));

        Read(Written(SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, old, "Words.")]))).Tables["Chronology"]!.Rows[2][1].ShouldBe("1 May 1899");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Words_are_text_and_never_a_formula(string words)
    {
        using var excel = SpreadsheetDocument.Open(Written(SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, Day, words)])), isEditable: false);
        var sheet = Sheet(excel.WorkbookPart!, "Chronology");
        var cell = sheet.Descendants<Cell>().Single(c => string.Equals(c.CellReference, "F3", StringComparison.Ordinal));
        var looks = excel.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.InnerText.Trim().ShouldBe(words.Trim());
        looks[(int)cell.StyleIndex!.Value].QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public void Words_that_xml_cannot_hold_and_words_that_excel_cannot_hold_do_not_break_the_workbook()
    {
        var words = "NUL \0 half \uD83D " + new string('x', 40_000);
        var data = Read(Written(SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, Day, words)]) with { FamilyLabel = "1 & \0 K" }));
        var cell = (string)data.Tables["Chronology"]!.Rows[2][5];

        cell.Length.ShouldBe(32_767);
        cell.ShouldStartWith("NUL \uFFFD half \uFFFD x");
        cell.ShouldEndWith("the whole text is in the source row]");
        data.Tables["About"]!.Rows.Cast<DataRow>().ShouldContain(r => "Texts cut".Equals(r[0]));
    }

    [Fact]
    public void More_entries_than_a_sheet_holds_go_on_in_another()
    {
        var stream = new MemoryStream();
        ChronologyExcelWriter.Write(SampleChronology.Many(25), stream, mostRows: 10);
        var data = Read(stream);

        data.Tables["Chronology"]!.Rows.Count.ShouldBe(12);
        data.Tables["Chronology 3"]!.Rows.Count.ShouldBe(7);
        Convert.ToInt32(data.Tables["Chronology 3"]!.Rows[6][0], CultureInfo.InvariantCulture).ShouldBe(25);
    }

    [Fact]
    public void Problems_and_counts_are_in_it_and_addresses_and_numbers_are_not()
    {
        var data = Read(Written(SampleChronology.Whole));
        var all = string.Join('\n', data.Tables.Cast<DataTable>().SelectMany(t => t.Rows.Cast<DataRow>()).SelectMany(r => r.ItemArray));

        data.Tables["Problems"]!.Rows.Count.ShouldBe(SampleChronology.Whole.Problems.Count + 2);
        all.ShouldContain("34 = 25 on the line (2 of them undated) + 9");
        all.ShouldNotContain("Larchfield");
        all.ShouldNotContain("999 000 0018");
    }

    [Fact]
    public void An_empty_chronology_is_a_workbook() => Read(Written(SampleChronology.Document([]))).Tables["Chronology"]!.Rows.Count.ShouldBe(2);

    [Fact]
    public void LibreOffice_opens_it_and_prints_it_one_page_wide_with_the_marking_on_every_page()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("chronology.xlsx");
        WholeFile.Write(file, s => ChronologyExcelWriter.Write(SampleChronology.Whole, s)).ShouldBeNull();

        if (LibreOffice.Open(file, output) is not { } pages)
        {
            return;
        }

        pages.Count.ShouldBeInRange(4, 8);
        pages.Texts.ShouldAllBe(p => p.Contains("OFFICIAL-SENSITIVE", StringComparison.Ordinal) && p.Contains("Family K (invented)", StringComparison.Ordinal));
        pages.Texts[1].ShouldContain("What happened");
        pages.Texts[1].ShouldContain($"Page 2 of {pages.Count}");
    }

    private static MemoryStream Written(ChronologyDocument document)
    {
        var stream = new MemoryStream();
        ChronologyExcelWriter.Write(document, stream);
        stream.Position = 0;
        return stream;
    }

    private static DataSet Read(MemoryStream stream)
    {
        stream.Position = 0;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        var data = new DataSet { Locale = CultureInfo.InvariantCulture };
        do
        {
            var table = data.Tables.Add(reader.Name);
            while (reader.Read())
            {
                while (table.Columns.Count < reader.FieldCount)
                {
                    table.Columns.Add(string.Empty, typeof(object));
                }

                table.Rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }
        }
        while (reader.NextResult());
        return data;
    }

    private static Worksheet Sheet(WorkbookPart book, string name) =>
        ((WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<Sheet>().Single(s => string.Equals(s.Name, name, StringComparison.Ordinal)).Id!)).Worksheet;
}
