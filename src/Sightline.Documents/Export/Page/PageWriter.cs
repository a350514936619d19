using System.Text;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Page;

/// <summary>
/// Writes a combined chronology as one page that works from a memory stick: no request leaves it, nothing is kept in the browser,
/// and without script the whole table still stands there to be read and printed.
/// </summary>
public static class PageWriter
{
    /// <summary>Writes the page.</summary>
    /// <param name="document">The chronology.</param>
    /// <param name="output">Where to write, in UTF-8 without a byte order mark; stays open.</param>
    public static void Write(ChronologyDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        writer.NewLine = "\n";
        var record = new PageRecord(document);
        var html = new HtmlOutput(writer);
        Head(html, record);
        html.Raw("<main id=\"main\">\n");
        PageTop.Write(html, record);
        ChildrenSection.Write(html, record);
        PictureSection.Write(html, record);
        ChooseSection.Write(html, record);
        EntriesSection.Write(html, record);
        ProblemsSection.Write(html, record);
        CountsSection.Write(html, record);
        html.Raw("</main>\n");
        Foot(html, record, writer);
    }

    private static void Head(HtmlOutput html, PageRecord record)
    {
        html.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Text(PageAssets.Policy([PageAssets.Script], [PageAssets.Style]))
            .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Raw("<meta name=\"robots\" content=\"noindex, nofollow\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<title>").Text(Marking.Words).Raw(": ")
            .Text(record.Document.FamilyLabel).Raw(", combined chronology</title>\n<style>").Raw(PageAssets.Style).Raw("</style>\n</head>\n<body>\n")
            .Raw("<a class=\"skip\" href=\"#entries\">Skip to the entries</a>\n<header class=\"marking\"><strong>").Text(Marking.Words).Raw("</strong><span dir=\"auto\">")
            .Text(record.Document.FamilyLabel).Raw("</span><span>Made ").Text(WhenWords.Of(record.Document.MadeAt)).Raw("</span></header>\n");
    }

    private static void Foot(HtmlOutput html, PageRecord record, TextWriter writer)
    {
        html.Raw("<footer class=\"marking\"><strong>").Text(Marking.Words).Raw("</strong><span dir=\"auto\">").Text(record.Document.FamilyLabel)
            .Raw("</span><span>Made ").Text(WhenWords.Of(record.Document.MadeAt)).Raw("</span></footer>\n<script type=\"application/json\" id=\"record\">");
        writer.Write(PageData.Of(record));
        html.Raw("</script>\n<script>").Raw(PageAssets.Script).Raw("</script>\n</body>\n</html>\n");
    }
}
