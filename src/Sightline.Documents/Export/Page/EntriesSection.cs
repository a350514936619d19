using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Page;

/// <summary>The table: every entry in the order of life, and after it the entries that have no date.</summary>
internal static class EntriesSection
{
    private const string Headings =
        "<tr role=\"row\"><th role=\"columnheader\" scope=\"col\">No.</th><th role=\"columnheader\" scope=\"col\">When</th>"
        + "<th role=\"columnheader\" scope=\"col\">What was written</th><th role=\"columnheader\" scope=\"col\">What it was read as</th>"
        + "<th role=\"columnheader\" scope=\"col\">The children then: age, and how long nobody had seen the child</th></tr>";

    /// <summary>Writes both tables.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        var entries = record.Entries;
        var row = new EntryRow(record);
        html.Raw("<section id=\"entries\" aria-labelledby=\"entries-heading\" tabindex=\"-1\"><h2 id=\"entries-heading\">The entries</h2>\n")
            .Raw("<p>In the order of life. <strong>Nothing in ‘What it was read as’ is a fact</strong>: it says what the row was taken to mean, proposed until a person has confirmed it. ")
            .Raw("The agency’s own words stand beside it.</p>\n<p id=\"shown\" class=\"shown\" role=\"status\">Showing all ").Text(CountWords.Of(entries.Count, "entry", "entries")).Raw(".</p>\n");
        Table(html, record, "Entries with a date, in the order of life", id: "dated");
        foreach (var dated in entries.Where(one => one.Entry.Happened is not null))
        {
            row.Write(html, dated);
        }

        html.Raw("</tbody></table>\n<p class=\"none-shown\" hidden>No entry with a date is among what you have chosen.</p></section>\n");
        if (!entries.Any(one => one.Entry.Happened is null))
        {
            return;
        }

        html.Raw("<section id=\"undated\" aria-labelledby=\"undated-heading\"><h2 id=\"undated-heading\">Entries without a date</h2>\n")
            .Raw("<p>The row has no date, or one that cannot be read. Nobody has guessed. These stay here whatever dates you choose.</p>\n");
        Table(html, record, "Entries without a date, in the order of the files", id: "dateless");
        foreach (var undated in entries.Where(one => one.Entry.Happened is null))
        {
            row.Write(html, undated);
        }

        html.Raw("</tbody></table>\n<p class=\"none-shown\" hidden>No entry without a date is among what you have chosen.</p></section>\n");
    }

    private static void Table(HtmlOutput html, PageRecord record, string caption, string id) =>
        html.Raw("<table role=\"table\" class=\"entries\" id=\"").Raw(id).Raw("\"><caption>").Raw(caption)
            .Raw("</caption><colgroup><col><col><col><col><col></colgroup><thead role=\"rowgroup\"><tr class=\"on-paper\" role=\"presentation\"><td role=\"presentation\" colspan=\"5\"><strong>").Text(Marking.Words)
            .Raw("</strong> · <span dir=\"auto\">").Text(record.Document.FamilyLabel).Raw("</span> · made ").Text(WhenWords.Of(record.Document.MadeAt))
            .Raw("</td></tr>").Raw(Headings).Raw("</thead><tbody role=\"rowgroup\">\n");
}
