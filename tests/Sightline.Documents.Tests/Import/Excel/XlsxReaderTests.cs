using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Import.Limits;
using Sightline.Documents.Tests.Import.Fixtures;
using Xunit;
using static Sightline.Documents.Tests.Import.Fixtures.OfficeFile;

namespace Sightline.Documents.Tests.Import.Excel;

public class XlsxReaderTests
{
    [Fact]
    public void Reads_title_blocks_and_fills_merged_cells_through()
    {
        var file = Read("<sheetData>" + SheetRow(1, "Title") + SheetRow(3, "Date", "Note", "Who") + SheetRow(4, "1/2/14", "a", "HV") + SheetRow(5, "", "b", "")
            + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"C4:C1048576\"/></mergeCells>");

        file.Format.ShouldBe(SourceFormat.Xlsx);
        file.Tables.ShouldHaveSingleItem().Name.ShouldBe("Sheet1");
        file.Rows().ShouldBe(["Title | Title* | Title*", "Date | Note | Who", "1/2/14 | a | HV", "1/2/14* | b | HV*"]);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_shared_and_formatted_strings() =>
        ReadBack.Read("a.xlsx", Xlsx(
            "<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>se</t></r><r><t>en</t></r><rPh><t>no</t></rPh></is></c><c t=\"str\"><f>A1</f><v>line_x000D_\nbreak</v></c></row></sheetData>",
            strings: ["first", "second"])).Rows().ShouldBe(["second | first | seen | line\nbreak"]);

    [Theory]
    [InlineData(false, "41701")]
    [InlineData(true, "40239")]
    public void Reads_dates_of_both_systems(bool is1904, string value)
    {
        var file = ReadBack.Read("a.xlsx", Xlsx($"<sheetData><row><c s=\"1\"><v>{value}</v></c><c s=\"2\"><v>{value}.3958333333</v></c></row></sheetData>", ["dd/mm/yyyy", "d/m/yy h:mm"], is1904: is1904));

        file.Cell(0, 0).ShouldBe(new SourceCell("03/03/2014", new DateTime(2014, 3, 3)));
        file.Cell(0, 1).ShouldBe(new SourceCell("03/03/2014 09:30", new DateTime(2014, 3, 3, 9, 30, 0)));
    }

    [Fact]
    public void Takes_a_number_that_looks_like_a_date_for_a_number() =>
        ReadBack.Read("a.xlsx", Xlsx("<sheetData><row><c><v>41701</v></c></row></sheetData>")).Cell(0, 0).ShouldBe(new SourceCell("41701"));

    [Fact]
    public void Reads_a_date_as_iso_text() =>
        Read("<sheetData><row><c t=\"d\"><v>2014-03-03T09:30:00</v></c></row></sheetData>").Cell(0, 0).Moment.ShouldBe(new DateTime(2014, 3, 3, 9, 30, 0));

    [Fact]
    public void Never_works_a_formula_out_and_says_where_its_value_is_missing()
    {
        var file = Read("<sheetData><row><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c><f>[1]Other!A1</f><v>7</v></c><c t=\"str\"><f>\"\"</f><v></v></c></row></sheetData>");

        file.Rows().ShouldBe(["2 |  | 7"]);
        file.Problems.ShouldHaveSingleItem().What.ShouldContain("sheet 1 hold a formula without its value, 1 of them");
    }

    [Fact]
    public void Keeps_hidden_rows_columns_and_sheets_and_says_so()
    {
        var file = ReadBack.Read("a.xlsx", Zip(
            ("[Content_Types].xml", Types("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", Rels(("a", "worksheet", "worksheets/one.xml"), ("b", "worksheet", "/xl/worksheets/two.xml"), ("c", "chartsheet", "worksheets/two.xml"))),
            ("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"Two\" sheetId=\"2\" state=\"veryHidden\" r:id=\"b\"/><sheet name=\"Chart\" sheetId=\"3\" r:id=\"c\"/></sheets></workbook>"),
            ("xl/worksheets/one.xml", "<worksheet><cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>" + SheetRow(1, "a") + SheetRow(2, "b").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal) + "<row hidden=\"1\"/></sheetData></worksheet>"),
            ("xl/worksheets/two.xml", "<worksheet><sheetData>" + SheetRow(1, "c") + "</sheetData></worksheet>")));

        file.Tables.Select(t => t.Name).ShouldBe(["One", "Two"]);
        file.Rows().ShouldBe(["a", "b"]);
        file.Rows(1).ShouldBe(["c"]);
        file.Codes().ShouldBe(["hidden-columns", "hidden-rows", "hidden-sheet"]);
        file.Problems[1].What.ShouldContain("1 of them");
    }

    [Fact]
    public void Reads_cells_and_rows_without_references() =>
        Read("<sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c><c/><c t=\"b\"><v>1</v></c></row><row><c t=\"e\"><v>#N/A</v></c></row></sheetData>").Rows().ShouldBe(["a |  | TRUE", "#N/A"]);

    [Fact]
    public void Keeps_the_rows_before_the_damage()
    {
        var file = Read("<sheetData>" + SheetRow(1, "a") + "<row r=\"2\"><c>");

        file.Rows().ShouldBe(["a"]);
        file.Codes().ShouldBe(["corrupt-file"]);
    }

    [Fact]
    public void Says_that_words_are_missing() => Read("<sheetData><row><c t=\"s\"><v>5</v></c><c><v>1</v></c></row></sheetData>").Codes().ShouldBe(["corrupt-file"]);

    [Fact]
    public void Stops_where_shared_words_repeat_past_the_limit()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 100));

        var file = ReadBack.Read("a.xlsx", Xlsx($"<sheetData>{rows}</sheetData>", strings: [new string('x', 1000)]), new ImportLimits { TextCharacters = 10_000 });

        file.Tables[0].Rows.Count().ShouldBe(10);
        file.Codes().ShouldBe(["too-much-text"]);
    }

    [Fact]
    public void Fills_no_further_than_the_sheet_reaches()
    {
        var file = Read("<sheetData>" + SheetRow(1, "a", "b") + SheetRow(2, "c") + "</sheetData><mergeCells><mergeCell ref=\"A2:XFD1048576\"/><mergeCell ref=\"ZZZZ9:A\"/><mergeCell/></mergeCells>");

        file.Rows().ShouldBe(["a | b", "c | c*"]);
    }

    [Fact]
    public void Leaves_out_columns_past_the_limit()
    {
        var file = Read("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row></sheetData>");

        file.Rows().ShouldBe(["1"]);
        file.Codes().ShouldBe(["too-many-columns"]);
    }

    [Fact]
    public void Reads_a_million_rows()
    {
        var sheet = "<sheetData>" + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 1_000_000)) + "</sheetData>";

        var file = Read(sheet);

        file.Tables[0].Rows.Count().ShouldBe(1_000_000);
        file.Problems.ShouldBeEmpty();
    }

    private static SourceFile Read(string sheet) => ReadBack.Read("a.xlsx", Xlsx(sheet));
}
