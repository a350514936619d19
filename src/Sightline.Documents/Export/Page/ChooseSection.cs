using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Page;

/// <summary>The form with which a reader chooses children, agencies, kinds, dates and words. It works by script only, so it is hidden until that runs; it is never sent.</summary>
internal static class ChooseSection
{
    /// <summary>Writes the form.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        var entries = record.Entries.Select(one => one.Entry).ToList();
        html.Raw("<section id=\"choose\" class=\"with-script\" aria-labelledby=\"choose-heading\" hidden><h2 id=\"choose-heading\">Choose what is shown</h2>\n")
            .Raw("<p id=\"chosen\" class=\"on-paper\"></p><form id=\"choices\" autocomplete=\"off\" aria-describedby=\"choices-hint\">\n")
            .Raw("<p id=\"choices-hint\" class=\"hint\">Nothing ticked means all. What you choose changes the picture and the table, and is forgotten when you close the page.</p>\n")
            .Raw("<div class=\"search\"><label for=\"words\">Search the words</label><input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"words-hint\">")
            .Raw("<span id=\"words-hint\" class=\"hint\">Several words: all of them must stand in the entry. Words in \"quotation marks\" must stand together.</span></div>\n<div class=\"groups\">");
        Boxes(html, "Children", "child", [.. record.Children.Select(child => (record.Names.Of(child.Id), entries.Count(entry => Sightings.Bears(entry, child.Id))))]);
        Boxes(html, "Agencies", "agency", [.. record.AgencyIds.Select(id => (record.AgencyName(id), entries.Count(entry => string.Equals(entry.AgencyId, id, StringComparison.Ordinal))))]);
        Boxes(html, "Seen or not", "sight",
        [
            ("A child was seen", entries.Count(entry => entry.Seen.Count + entry.SeenAlone.Count > 0)),
            ("A child was seen alone", entries.Count(entry => entry.SeenAlone.Count > 0)),
            ("A child was not seen", entries.Count(entry => entry.NotSeen.Count > 0)),
            ("It did not take place", entries.Count(entry => entry.Codes.Any(MarkShapes.DidNotTakePlace))),
        ]);
        html.Raw("<fieldset><legend>Dates</legend>");
        Date(html, "from", "From");
        Date(html, "to", "To");
        html.Raw("<p class=\"hint\">These also set what the picture shows.</p></fieldset></div>\n<details class=\"kinds\"><summary>Kinds of entry</summary>");
        Boxes(html, "Kinds", "kind", [.. record.Kinds.Select(kind => (PlainCodes.Sentence(PlainCodes.Of(kind)), entries.Count(entry => entry.Codes.Any(code => code.Kind == kind))))]);
        html.Raw("</details>\n<div class=\"buttons\"><button type=\"reset\" id=\"clear\" class=\"second\">Clear all</button><button type=\"button\" id=\"print\" class=\"second\">Print</button>")
            .Raw("<label class=\"tick\"><input type=\"checkbox\" id=\"evidence\"> <span>Mark the words that each reading stands on</span></label></div></form></section>\n");
    }

    private static void Boxes(HtmlOutput html, string legend, string name, IReadOnlyList<(string Words, int Count)> options)
    {
        if (options.Count == 0)
        {
            return;
        }

        html.Raw("<fieldset><legend>").Raw(legend).Raw("</legend>");
        for (var i = 0; i < options.Count; i++)
        {
            html.Raw("<label class=\"tick\"><input type=\"checkbox\" name=\"").Raw(name).Raw("\" value=\"").Number(i).Raw("\"> <span><span dir=\"auto\">").Text(options[i].Words)
                .Raw("</span> <span class=\"count\">").Text(CountWords.Of(options[i].Count)).Raw("<span class=\"vh\"> entries</span></span></span></label>");
        }

        html.Raw("</fieldset>\n");
    }

    private static void Date(HtmlOutput html, string id, string label)
    {
        html.Raw("<label class=\"date-of\" for=\"").Raw(id).Raw("\">").Raw(label).Raw("</label><input type=\"date\" id=\"").Raw(id).Raw("\" autocomplete=\"off\">");
    }
}
