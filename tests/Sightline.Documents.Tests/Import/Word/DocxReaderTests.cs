using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Import.Limits;
using Sightline.Documents.Tests.Import.Fixtures;
using Xunit;
using static Sightline.Documents.Tests.Import.Fixtures.OfficeFile;

namespace Sightline.Documents.Tests.Import.Word;

public class DocxReaderTests
{
    [Fact]
    public void Reads_tables_and_the_text_outside_them()
    {
        var file = Read(P("Chronology") + Table(["Date", "Note"], ["1/2/14", "Seen"]) + P("Continued") + P(" ") + Table(["2/2/14", "Well"]));

        file.Format.ShouldBe(SourceFormat.Docx);
        file.Tables.Select(t => t.Name).ShouldBe(["table 1", "table 2"]);
        file.Rows().ShouldBe(["Date | Note", "1/2/14 | Seen"]);
        file.Rows(1).ShouldBe(["2/2/14 | Well"]);
        file.LooseText.ShouldBe(["Chronology", "Continued"]);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_a_document_that_the_library_wrote()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            static TableCell Of(string words) => new(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(words))));
            document.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Invented nursery"))),
                new Table(new TableRow(Of("Date"), Of("Note")), new TableRow(Of("1/2/14"), Of("Happy")))));
        }

        var file = ReadBack.Read("a.docx", stream.ToArray());

        file.Rows().ShouldBe(["Date | Note", "1/2/14 | Happy"]);
        file.LooseText.ShouldBe(["Invented nursery"]);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_paragraphs_breaks_and_tabs_in_a_cell() =>
        Read(TableOf(Row(Cell(P("One") + "<w:p/>" + "<w:p><w:r><w:t>two</w:t><w:br/><w:t>three</w:t><w:tab/><w:t>four</w:t></w:r></w:p>"))))
            .Rows().ShouldBe(["One\ntwo\nthree\tfour"]);

    [Fact]
    public void Joins_the_runs_of_a_word() => Read(TableOf(Row(Cell($"<w:p>{R("se")}{R("en", "<w:b/>")}{R(" to")}{R("day")}</w:p>")))).Rows().ShouldBe(["seen today"]);

    [Fact]
    public void Fills_merged_cells_through()
    {
        var file = Read(TableOf(
            Row(Cell(P("Title"), "<w:gridSpan w:val=\"3\"/>")),
            Row(Cell(P("1/2/14"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("a")), Cell(P("b"))),
            Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("c")), Cell(P("d"))),
            Row(Cell("<w:p/>", "<w:vMerge w:val=\"continue\"/>"), Cell(P("e"), "<w:gridSpan w:val=\"2\"/>")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell(P("f")) + "</w:tr>"));

        file.Rows().ShouldBe(["Title | Title* | Title*", "1/2/14 | a | b", "1/2/14* | c | d", "1/2/14* | e | e*", " | f"]);
    }

    [Fact]
    public void Leaves_out_rows_that_hold_nothing_of_their_own() =>
        Read(TableOf(
            Row(Cell(P("1/2/14"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("a"), "<w:vMerge w:val=\"restart\"/>")),
            Row(Cell("<w:p/>", "<w:vMerge/>"), Cell("<w:p/>", "<w:vMerge/>")),
            Row(Cell("<w:p/>"), Cell(P(" "))))).Rows().ShouldBe(["1/2/14 | a"]);

    [Fact]
    public void Reads_tracked_changes_as_accepted_and_says_so_once()
    {
        var file = Read(TableOf(
            Row(Cell($"<w:p>{R("Seen ")}<w:del><w:r><w:delText>asleep</w:delText></w:r></w:del><w:ins>{R("awake")}</w:ins></w:p>")),
            "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + Cell(P("gone")) + "</w:tr>",
            "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>" + Cell(P("come")) + "</w:tr>",
            Row(Cell($"<w:p><w:moveFrom>{R("here")}</w:moveFrom><w:moveTo>{R("there")}</w:moveTo></w:p>")),
            Row(Cell("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>" + P("line")))));

        file.Rows().ShouldBe(["Seen awake", "come", "there", "one line"]);
        file.Codes().ShouldBe(["tracked-changes"]);
    }

    [Fact]
    public void Does_not_take_a_change_of_looks_for_a_change_of_words() =>
        Read(P("a") + $"<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>{R("b", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")}</w:p>").Problems.ShouldBeEmpty();

    [Fact]
    public void Reads_content_controls_but_not_what_they_prompt()
    {
        static string Control(string content, string properties = "") => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

        Read(Control(P("Title")) + Control(TableOf(
            Control(Row(Cell(P("row")), Control(Cell(P("cell"))))),
            Row(Cell(Control(P("block"))), Cell($"<w:p>{Control(R("in line"))}{Control(R("Click here"), "<w:showingPlcHdr/>")}</w:p>")))))
            .ShouldSatisfyAllConditions(
                f => f.Rows().ShouldBe(["row | cell", "block | in line"]),
                f => f.LooseText.ShouldBe(["Title"]));
    }

    [Fact]
    public void Reads_what_fields_show_and_not_what_they_are_made_from()
    {
        const string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:t>code</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1/2/14</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        Read($"<w:p>{field}{R(" and ")}<w:fldSimple w:instr=\"X\">{R("simple")}</w:fldSimple></w:p>").LooseText.ShouldBe(["1/2/14 and simple"]);
    }

    [Fact]
    public void Hides_no_row_after_a_field_that_is_never_closed() =>
        Read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + Table(["1/2/14", "Seen"])).Rows().ShouldBe(["1/2/14 | Seen"]);

    [Fact]
    public void Reads_boxes_that_are_ticked()
    {
        static string Box(string state) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        Read($"<w:p>{R("Seen ")}{Box("<w:checked/>")}{R(" alone ")}{Box("<w:checked w:val=\"0\"/>")}<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>")
            .LooseText.ShouldBe(["Seen ☒ alone ☐✓"]);
    }

    [Fact]
    public void Reads_text_boxes_once()
    {
        var box = $"<w:txbxContent>{P("In the box")}</w:txbxContent>";
        var both = $"<w:p>{R("Before")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Read(both).LooseText.ShouldBe(["Before", "In the box"]);
        Read(TableOf(Row(Cell(both)))).Rows().ShouldBe(["Before\nIn the box"]);
    }

    [Fact]
    public void Marks_notes_at_the_foot_and_reads_them_apart()
    {
        var file = ReadBack.Read("a.docx", Docx(
            TableOf(Row(Cell($"<w:p>{R("Seen")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"))),
            footnotes: $"<w:footnote w:id=\"0\" w:type=\"separator\">{P("---")}</w:footnote><w:footnote w:id=\"2\">{P("At nursery.")}</w:footnote>"));

        file.Rows().ShouldBe(["Seen[1]"]);
        file.LooseText.ShouldBe(["[1] At nursery."]);
    }

    [Fact]
    public void Leaves_comments_out() =>
        Read($"<w:p><w:commentRangeStart w:id=\"1\"/>{R("Seen")}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>").LooseText.ShouldBe(["Seen"]);

    [Fact]
    public void Keeps_hidden_text_and_says_so()
    {
        var file = Read($"<w:p>{R("Seen ")}{R("alone", "<w:vanish/>")}{R(" today", "<w:vanish w:val=\"0\"/>")}</w:p>");

        file.LooseText.ShouldBe(["Seen alone today"]);
        file.Codes().ShouldBe(["hidden-text"]);
    }

    [Fact]
    public void Makes_odd_hyphens_and_marks_plain() =>
        Read($"<w:p><w:r><w:t>half</w:t><w:noBreakHyphen/><w:t>term, re</w:t><w:softHyphen/><w:t>ferral</w:t></w:r>{R(" 1\u00A0May \u202Ex\u202C")}</w:p>")
            .LooseText.ShouldBe(["half-term, referral 1 May x"]);

    [Fact]
    public void Reads_a_small_table_in_a_cell_as_lines_of_the_cell() =>
        Read(TableOf(Row(Cell(P("1/2/14")), Cell(P("Seen:") + Table(["Ann", "yes"], ["Ben", "no"]) + "<w:p/>"), Cell(P("Plan")))))
            .Rows().ShouldBe(["1/2/14 | Seen:\nAnn | yes\nBen | no | Plan"]);

    [Fact]
    public void Reads_a_table_inside_a_frame_as_a_table()
    {
        var file = Read(TableOf(Row(Cell(P("Frame") + Table(["Date", "Note", "Who"], ["1/2/14", "Seen", "HV"])))));

        file.Rows(0).ShouldBe(["Frame"]);
        file.Rows(1).ShouldBe(["Date | Note | Who", "1/2/14 | Seen | HV"]);
    }

    [Fact]
    public void Finds_a_document_that_is_called_otherwise()
    {
        var file = ReadBack.Read("a.docx", Zip(
            ("[Content_Types].xml", Types("/word/document2.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "/word/document2.xml"))),
            ("word/document2.xml", "<d:document xmlns:d=\"urn:x\"><d:body><d:p><d:r><d:t>Seen</d:t></d:r></d:p></d:body></d:document>")));

        file.LooseText.ShouldBe(["Seen"]);
    }

    [Fact]
    public void Says_that_another_document_is_carried_inside() => Read(P("a") + "<w:altChunk r:id=\"x\" xmlns:r=\"urn:r\"/>").Codes().ShouldBe(["embedded-document"]);

    [Fact]
    public void Stops_at_the_limit_of_rows()
    {
        var file = ReadBack.Read("a.docx", Docx(Table(["a"], ["b"], ["c"]) + Table(["d"])), new ImportLimits { Rows = 2 });

        file.Rows().ShouldBe(["a", "b"]);
        file.Tables.Count.ShouldBe(1);
        file.Codes().ShouldBe(["too-many-rows"]);
    }

    [Fact]
    public void Stops_at_the_limit_of_depth()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + P("deep") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));

        var file = Read(P("before") + deep + P("after"));

        file.LooseText.ShouldBe(["before", "after"]);
        file.Codes().ShouldBe(["nested-too-deep"]);
    }

    [Fact]
    public void Stops_tables_in_tables_at_the_limit_of_depth()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000)) + P("deep") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000));

        Read(P("before") + deep + P("after")).Codes().ShouldBe(["nested-too-deep"]);
    }

    [Fact]
    public void Believes_no_span_past_the_limit_of_columns()
    {
        var file = Read(TableOf(Row(Cell(P("a"), "<w:gridSpan w:val=\"2000000000\"/>"), Cell(P("b")))));

        file.Tables[0].Rows.Single().Cells.Count.ShouldBe(1000);
        file.Codes().ShouldBe(["too-many-columns"]);
    }

    private static SourceFile Read(string body) => ReadBack.Read("a.docx", Docx(body));
}
