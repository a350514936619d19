namespace Sightline.Documents.Export.Page;

/// <summary>The account of the rows, which adds up, and what the page does not hold.</summary>
internal static class CountsSection
{
    /// <summary>Writes the account.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        var counts = record.Document.Counts;
        html.Raw("<section id=\"counts\" aria-labelledby=\"counts-heading\"><h2 id=\"counts-heading\">Counts, and what is not here</h2>\n<table class=\"counts\"><caption>Where the rows went</caption><tbody>");
        Line(html, "Entries with a date", counts.Entries - counts.Undated);
        Line(html, "Entries without a date", counts.Undated);
        Line(html, "Rows that are headings, titles, keys or notes", counts.NotData);
        Line(html, "Rows in the files", counts.RowsInFiles);
        html.Raw("</tbody></table>\n<p>").Text(CountWords.Of(counts.Entries)).Raw(" on the line + ").Text(CountWords.Of(counts.NotData)).Raw(" not data = ")
            .Text(CountWords.Of(counts.Entries + counts.NotData));
        html.Raw(counts.Entries + counts.NotData == counts.RowsInFiles
            ? ", every row in the files.</p>\n"
            : $". <strong>The files hold {CountWords.Of(counts.RowsInFiles)}: the count does not add up, so do not rely on this page.</strong></p>\n");
        html.Raw("<p>").Text(CountWords.Of(counts.Files, "file was read", "files were read")).Raw("; ")
            .Text(counts.FilesUnread == 0 ? "none was left unread." : CountWords.Of(counts.FilesUnread, "file could not be read.", "files could not be read.")).Raw("</p>\n");
        NotHere(html, record);
        html.Raw("</section>\n");
    }

    private static void Line(HtmlOutput html, string what, int count) =>
        html.Raw("<tr><th scope=\"row\">").Raw(what).Raw("</th><td>").Text(CountWords.Of(count)).Raw("</td></tr>");

    private static void NotHere(HtmlOutput html, PageRecord record)
    {
        html.Raw("<h3>What this page does not hold</h3><ul>");
        foreach (var agency in record.Document.Register.Agencies.Where(agency => !record.AgencyIds.Contains(agency.Id, StringComparer.Ordinal)))
        {
            html.Raw("<li><b dir=\"auto\">").Text(record.AgencyName(agency.Id)).Raw("</b>: no entry in the files combined here. That is not the same as no concern.</li>");
        }

        var shows = record.Document.Shows;
        var leftOut = (shows.Addresses, shows.NhsNumbers) switch
        {
            (true, true) => "Addresses and NHS numbers are shown, because that was asked for.",
            (true, false) => "Addresses are shown, because that was asked for; NHS numbers are left out.",
            (false, true) => "NHS numbers are shown, because that was asked for; addresses are left out.",
            _ => "Addresses and NHS numbers are left out.",
        };
        html.Raw("<li>").Raw(leftOut).Raw("</li><li>What no agency wrote down, and what was not sent.</li></ul>\n");
    }
}
