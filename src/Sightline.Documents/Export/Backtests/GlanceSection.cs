using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Backtests;

/// <summary>What could have been seen first: a sentence, then the earliest patterns.</summary>
internal static class GlanceSection
{
    private const int Shown = 8;

    /// <summary>Writes the part.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<section id=\"glance\" aria-labelledby=\"glance-heading\" tabindex=\"-1\"><h2 id=\"glance-heading\">At a glance</h2>\n");
        if (record.Stories.Count == 0)
        {
            html.Raw("<p class=\"inset\">None of the patterns held on any day looked at. That is not the same as no concern: it says only that these records, as they were sent, show none of them.</p></section>\n");
            return;
        }

        Headline(html, record);
        var earliest = record.Stories.Take(Shown).ToList();
        html.Raw("<table class=\"rows glance\"><caption>")
            .Raw(earliest.Count < record.Stories.Count ? $"The {CountWords.Of(Shown)} patterns that could have been seen earliest" : "Every pattern that could have been seen")
            .Raw("</caption><thead><tr><th scope=\"col\">What could have been seen</th><th scope=\"col\">Of whom</th><th scope=\"col\">First day</th>")
            .Raw(record.Harm is null ? string.Empty : "<th scope=\"col\" class=\"number\">Before the harm</th>").Raw("<th scope=\"col\">By whom first</th></tr></thead><tbody>\n");
        foreach (var story in earliest)
        {
            Row(html, record, story);
        }

        html.Raw("</tbody></table>\n");
        if (earliest.Count < record.Stories.Count)
        {
            html.Raw("<p>All ").Text(CountWords.Of(record.Stories.Count)).Raw(" patterns stand in <a href=\"#picture\">the picture</a> and, with the entries that show them, in <a href=\"#patterns\">each pattern in turn</a>.</p>\n");
        }

        html.Raw("</section>\n");
    }

    private static void Headline(HtmlOutput html, ReportRecord record)
    {
        var first = record.Stories[0].First;
        html.Raw("<div class=\"headline\"><p class=\"big\">The first could have been seen on <strong>").Text(WhenWords.Of(first.FirstRaisedOn)).Raw("</strong>");
        if (first.LeadDays is { } lead)
        {
            html.Raw(": <strong>").Text(LeadWords.Of(lead)).Raw("</strong>");
            if (lead > 0 && LeadWords.About(first.FirstRaisedOn, record.Harm!.On) is { } about)
            {
                html.Raw(" (").Text(about).Raw(")");
            }
        }

        html.Raw(".</p><p>").Text(Totals(record)).Raw("</p>");
        InPeriod(html, record);
        html.Raw("</div>\n");
    }

    // What could have been seen in years that were only summed up afterwards rests on few rows, so the time that the record is about is said apart.
    private static void InPeriod(HtmlOutput html, ReportRecord record)
    {
        if (record.Register.Period is not { } period || record.Stories[0].First.FirstRaisedOn >= period.From)
        {
            return;
        }

        html.Raw("<p>The register says that the record is about ").Text(WhenWords.Of(period.From)).Raw(" to ").Text(WhenWords.Of(period.To)).Raw("; what came before may be only summed up in it. ");
        if (record.Stories.FirstOrDefault(s => s.First.FirstRaisedOn >= period.From) is { } within)
        {
            html.Raw("The first pattern that came up within that time: ").Text(within.Name).Raw(", on <strong>").Text(WhenWords.Of(within.First.FirstRaisedOn)).Raw("</strong>");
            html.Text(within.First.LeadDays is { } lead ? ", " + LeadWords.Of(lead) : string.Empty).Raw(".");
        }

        html.Raw("</p>");
    }

    private static string Totals(ReportRecord record)
    {
        var together = record.Stories.Count(s => s.Signals.All(signal => signal.KnownAlone.Count == 0));
        var words = $"{CountWords.Of(record.Stories.Count, "pattern", "patterns")} could have been seen";
        if (record.Harm is not null)
        {
            var before = record.Stories.Count(s => s.First.LeadDays > 0);
            words += before == record.Stories.Count ? (before == 1 ? ", before the harm" : ", all before the harm") : $", {CountWords.Of(before)} of them before the harm";
        }

        return together == 0
            ? words + ". For each there was an agency that alone could have seen it about at least one child."
            : $"{words}. {CountWords.Of(together)} of them no agency could have seen alone about any child: only all records together show {(together == 1 ? "it" : "them")}.";
    }

    private static void Row(HtmlOutput html, ReportRecord record, PatternStory story)
    {
        html.Raw("<tr><th scope=\"row\"><a href=\"#").Text(story.Anchor).Raw("\">").Text(story.Name).Raw("</a></th><td data-label=\"Of whom\" dir=\"auto\">").Text(record.AboutShort(story.First))
            .Raw("</td><td class=\"day\" data-label=\"First day\">").Text(WhenWords.Of(story.First.FirstRaisedOn)).Raw("</td>");
        if (record.Harm is not null)
        {
            html.Raw("<td class=\"number\" data-label=\"Before the harm\"><strong>").Text(LeadWords.Short(story.First.LeadDays ?? 0)).Raw("</strong></td>");
        }

        html.Raw("<td data-label=\"By whom first\" dir=\"auto\">").Text(ByWhom.Short(record, story.First)).Raw("</td></tr>\n");
    }
}
