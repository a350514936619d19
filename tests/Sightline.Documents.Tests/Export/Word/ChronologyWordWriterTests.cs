using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Word;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Xunit;
using Xunit.Abstractions;

namespace Sightline.Documents.Tests.Export.Word;

public sealed class ChronologyWordWriterTests(ITestOutputHelper output)
{
    [Fact]
    public void The_document_is_valid_and_says_its_title_language_and_marking()
    {
        using var word = Written(SampleChronology.Whole);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word).Select(e => e.Description + " " + e.Path?.XPath).ShouldBeEmpty();
        word.PackageProperties.Title.ShouldBe("Combined chronology: Family K (invented)");
        word.PackageProperties.Language.ShouldBe("en-GB");
        word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().ShouldContain(l => l.Val == "en-GB");
        word.MainDocumentPart.HeaderParts.Single().Header.InnerText.ShouldContain("OFFICIAL-SENSITIVE");
        word.MainDocumentPart.HeaderParts.Single().Header.InnerText.ShouldContain("Family K (invented)");
        word.MainDocumentPart.FooterParts.Single().Footer.Descendants<FieldCode>().Select(f => f.Text.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
        word.MainDocumentPart.FooterParts.Single().Footer.InnerText.ShouldContain("Made 3 June 2026, 09:05 UTC+01:00");
    }

    [Fact]
    public void Every_entry_is_one_numbered_row_and_the_heading_row_is_repeated()
    {
        using var word = Written(SampleChronology.Whole);
        var tables = word.MainDocumentPart!.Document.Body!.Elements<Table>().ToList();

        tables.Count.ShouldBe(3);
        tables.ShouldAllBe(t => t.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Any());
        Rows(tables[0]).Concat(Rows(tables[1])).Select(r => r[0]).ShouldBe(Enumerable.Range(1, SampleChronology.Whole.Entries.Count).Select(n => n.ToString()));
        Rows(tables[0]).Concat(Rows(tables[1])).ShouldAllBe(r => r.Count == 8 && r[7].Length == 0);
        Rows(tables[1]).Select(r => r[1]).ShouldBe(["Undated; the row says “31/02/2014”", "Undated"]);
        Rows(tables[2]).Count.ShouldBe(SampleChronology.Whole.Problems.Count);
    }

    [Fact]
    public void Accounts_of_one_event_stand_together_and_say_where_they_differ_in_bold()
    {
        using var word = Written(SampleChronology.Whole);
        var rows = word.MainDocumentPart!.Document.Body!.Elements<Table>().First().Elements<TableRow>().Skip(1).ToList();
        var group = rows.Where(r => r.InnerText.Contains("Same event as no.", StringComparison.Ordinal)).ToList();

        group.Count.ShouldBe(3);
        rows.IndexOf(group[2]).ShouldBe(rows.IndexOf(group[0]) + 2);
        group[0].Descendants<KeepNext>().ShouldNotBeEmpty();
        group[2].Descendants<KeepNext>().ShouldBeEmpty();
        var number = group[1].Elements<TableCell>().First().InnerText;
        group[0].InnerText.ShouldContain($"Same event as no. {number} (Children’s social care)");
        group[0].Descendants<Run>().Single(r => r.InnerText.StartsWith("The time differs", StringComparison.Ordinal)).RunProperties!.Bold.ShouldNotBeNull();
    }

    [Fact]
    public void Short_rows_stay_on_one_page_and_long_rows_may_go_on_overleaf()
    {
        var day = When.On(new DateOnly(2014, 3, 3));
        using var word = Written(SampleChronology.Document([
            SampleChronology.Entry(SampleChronology.Gp, 1, day, "Short."),
            SampleChronology.Entry(SampleChronology.Gp, 2, day, string.Join(' ', Enumerable.Repeat("word", 2000)))]));
        var rows = word.MainDocumentPart!.Document.Body!.Elements<Table>().First().Elements<TableRow>().Skip(1).ToList();

        rows[0].Descendants<CantSplit>().ShouldNotBeEmpty();
        rows[1].Descendants<CantSplit>().ShouldBeEmpty();
    }

    [Fact]
    public void Addresses_and_numbers_are_nowhere_in_the_file_unless_asked_for()
    {
        All(SampleChronology.Whole).ShouldNotContain("Larchfield");
        All(SampleChronology.Whole).ShouldNotContain("999 000 0018");
        All(SampleChronology.Whole).ShouldContain("[address left out]");
        All(SampleChronology.Whole with { Shows = new DisclosureChoices(Addresses: true, NhsNumbers: true) }).ShouldContain("Larchfield");
    }

    [Fact]
    public void Words_that_xml_cannot_hold_do_not_break_the_document()
    {
        var hostile = "NUL \0 half \uD83D pair \uFFFF end \u202E <w:p> & \r\nnext";
        using var word = Written(SampleChronology.Document(
            [SampleChronology.Entry(SampleChronology.Gp, 1, When.On(new DateOnly(2014, 3, 3)), hostile)],
            [new Problem(hostile, 1, hostile, hostile, hostile)]) with
        { FamilyLabel = hostile });

        word.MainDocumentPart!.Document.Body!.Elements<Table>().First().InnerText.ShouldContain("NUL \uFFFD half \uFFFD pair \uFFFD end");
        word.PackageProperties.Title!.ShouldContain("NUL \uFFFD");
    }

    [Fact]
    public void An_empty_chronology_is_a_document_that_says_so()
    {
        using var word = Written(SampleChronology.Document([]));

        word.MainDocumentPart!.Document.Body!.Elements<Table>().ShouldBeEmpty();
        word.MainDocumentPart.Document.Body.InnerText.ShouldContain("No row has a date.");
        word.MainDocumentPart.Document.Body.InnerText.ShouldContain("No problem was found.");
    }

    [Fact]
    public void LibreOffice_opens_it_with_marking_label_page_and_time_on_every_page()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("chronology.docx");
        WholeFile.Write(file, s => ChronologyWordWriter.Write(SampleChronology.Whole, s)).ShouldBeNull();

        if (LibreOffice.Open(file, output) is not { } pages)
        {
            return;
        }

        pages.Count.ShouldBeInRange(4, 12);
        pages.Size.ShouldContain("841.89 x 595.3");
        for (var i = 0; i < pages.Count; i++)
        {
            pages.Texts[i].ShouldContain("OFFICIAL-SENSITIVE");
            pages.Texts[i].ShouldContain("Family K (invented)");
            pages.Texts[i].ShouldContain("Made 3 June 2026, 09:05 UTC+01:00");
            pages.Texts[i].ShouldContain($"Page {i + 1} of {pages.Count}");
        }

        pages.Texts.Count(p => p.Contains("What happened", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(pages.Count - 1);
    }

    private static WordprocessingDocument Written(ChronologyDocument document)
    {
        var stream = new MemoryStream();
        ChronologyWordWriter.Write(document, stream);
        stream.Position = 0;
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    private static string All(ChronologyDocument document)
    {
        using var word = Written(document);
        return word.MainDocumentPart!.Document.InnerText;
    }

    private static List<List<string>> Rows(Table table) =>
        [.. table.Elements<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList())];
}
