using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Page;

/// <summary>The page's heading, what it is in a sentence, and the way to its parts.</summary>
internal static class PageTop
{
    /// <summary>Writes the top.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        var counts = record.Document.Counts;
        html.Raw("<h1><span class=\"caption\">Combined chronology</span> <span dir=\"auto\">").Text(record.Document.FamilyLabel).Raw("</span></h1>\n<p class=\"lead\">")
            .Text(CountWords.Of(record.Entries.Count, "entry", "entries")).Raw(" by ").Text(CountWords.Of(record.AgencyIds.Count, "agency", "agencies"));
        if (record is { FirstDay: { } first, LastDay: { } last })
        {
            html.Raw(", from ").Text(WhenWords.Of(first)).Raw(" to ").Text(WhenWords.Of(last));
        }

        html.Raw(".</p>\n");
        if (record.Document.Problems.Count > 0)
        {
            html.Raw("<p class=\"inset\"><strong>").Text(CountWords.Of(record.Document.Problems.Count, "thing", "things"))
                .Raw("</strong> could not be read with certainty. <a href=\"#problems\">See what, and what to do</a>.</p>\n");
        }

        html.Raw("<nav class=\"parts\" aria-label=\"Parts of this page\"><ul><li class=\"with-documents\" hidden><a href=\"#documents\">The documents</a></li><li><a href=\"#children\">The children</a></li>")
            .Raw("<li><a href=\"#picture\">The picture</a></li><li><a href=\"#choose\" class=\"with-script\" hidden>Choose what is shown</a></li><li><a href=\"#entries\">The entries</a></li>");
        if (counts.Undated > 0)
        {
            html.Raw("<li><a href=\"#undated\">Entries without a date</a></li>");
        }

        html.Raw("<li><a href=\"#problems\">Problems</a></li><li><a href=\"#counts\">Counts, and what is not here</a></li></ul></nav>\n")
            .Raw("<section id=\"documents\" class=\"with-documents\" aria-labelledby=\"documents-heading\" hidden><h2 id=\"documents-heading\">The documents</h2>")
            .Raw("<p>A file that you save is no longer protected by the passphrase. To lock this page again, close it.</p><ul></ul></section>\n")
            .Raw("<noscript><p class=\"inset\">Script is off in this browser. Everything is on this page and can be read, searched with the browser and printed; the picture and the choices need script.</p></noscript>\n");
    }
}
