using System.Text;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Backtests;

/// <summary>
/// Writes a back-test as one page that can be read aloud: no request leaves it, it needs no script, and it prints. It says what could have been seen
/// and by whom, and finds no fault with anybody.
/// </summary>
public static class BacktestReport
{
    private static readonly string[] StyleFiles = ["report.css", "lanes.css", "report-print.css"];

    private static string Style { get; } = PageAssets.Read("Page", "page.css") + string.Concat(StyleFiles.Select(file => PageAssets.Read("Backtests", file)));

    /// <summary>Writes the page.</summary>
    /// <param name="document">The back-test.</param>
    /// <param name="stream">Where to write, in UTF-8 without a byte order mark; stays open.</param>
    public static void Write(BacktestReportDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        writer.NewLine = "\n";
        var record = new ReportRecord(document);
        var html = new HtmlOutput(writer);
        Head(html, record);
        html.Raw("<main id=\"main\">\n");
        ReportTop.Write(html, record);
        GlanceSection.Write(html, record);
        LanesSection.Write(html, record);
        ChildBlocks.Write(html, record);
        PatternsSection.Write(html, record);
        AgenciesSection.Write(html, record);
        DoubtsSection.Write(html, record);
        HowToRead.Write(html, record);
        html.Raw("</main>\n<footer class=\"marking\">");
        MarkingLine(html, record);
        html.Raw("</footer>\n</body>\n</html>\n");
    }

    private static void Head(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Text(PageAssets.Policy([], [Style]))
            .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Raw("<meta name=\"robots\" content=\"noindex, nofollow\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<title>").Text(Marking.Words).Raw(": ")
            .Text(record.Document.Label).Raw(", what could have been seen, and when</title>\n<style>").Raw(Style).Raw("</style>\n</head>\n<body>\n")
            .Raw("<a class=\"skip\" href=\"#glance\">Skip to what could have been seen first</a>\n<header class=\"marking\">");
        MarkingLine(html, record);
        html.Raw("</header>\n");
    }

    private static void MarkingLine(HtmlOutput html, ReportRecord record) =>
        html.Raw("<strong>").Text(Marking.Words).Raw("</strong><span dir=\"auto\">").Text(record.Document.Label)
            .Raw("</span><span>Made ").Text(WhenWords.Of(record.Document.MadeAt)).Raw("</span>");
}
