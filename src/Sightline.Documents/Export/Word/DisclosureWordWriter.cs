using Sightline.Documents.Export.Disclosure;

namespace Sightline.Documents.Export.Word;

/// <summary>
/// Writes what leaves for one recipient as a Word document. Every page says by itself whose it is: the family's reference, the recipient, page n of m, and across it for whom
/// alone it is, so that a page which lies in another's pile is seen.
/// </summary>
public static class DisclosureWordWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly IReadOnlyList<(string Heading, int Width)> Columns = [("Date", 2300), ("Whose words", 3000), ("What was written", 9838)];

    /// <summary>Writes the document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="madeAt">When it is made.</param>
    /// <param name="stream">Where to write it; it is left open.</param>
    public static void Write(DisclosureDocument document, DateTimeOffset madeAt, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var package = new OfficePackage(stream, "Family " + document.FamilyReference, madeAt);
        package.Add("/word/styles.xml", ContentType + "styles+xml", "styles", WordStyles.Sheet());
        package.Add("/word/settings.xml", ContentType + "settings+xml", "settings", WordStyles.Settings());
        var header = package.Add("/word/header1.xml", ContentType + "header+xml", "header", WordMargins.AboveDisclosure(document.FamilyReference, document.RecipientName, document.Watermark));
        var footer = package.Add("/word/footer1.xml", ContentType + "footer+xml", "footer", WordMargins.BelowDisclosure(madeAt, document.FamilyReference));
        using (var xml = new WordXml(package.StartMain("/word/document.xml", ContentType + "document.main+xml")))
        {
            Body(xml, document);
            xml.Section(header, footer);
        }

        package.Finish();
    }

    private static void Body(WordXml xml, DisclosureDocument document)
    {
        xml.Paragraph("Records about family " + document.FamilyReference, WordStyles.Title);
        xml.Paragraph(document.Watermark + ". This is not the whole record: what is not for its reader is left out. If it is not for you, do not read on; bring it back to whoever sent it.");
        if (document.Letter.Length > 0)
        {
            xml.Paragraph(document.Letter);
        }

        if (document.Entries.Count == 0)
        {
            return;
        }

        xml.StartTable("What was written", Columns);
        foreach (var entry in document.Entries)
        {
            xml.StartRow(isWhole: false);
            foreach (var ((_, width), words) in Columns.Zip((string[])[entry.Date, entry.From, entry.Words]))
            {
                xml.StartCell(width);
                xml.Paragraph(words, WordStyles.Cell);
                xml.End();
            }

            xml.End();
        }

        xml.End();
    }
}
