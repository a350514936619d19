using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Export.Backtests;

/// <summary>What each agency could have seen from its own records, and what only all records together show.</summary>
internal static class AgenciesSection
{
    /// <summary>Writes the table and the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<section id=\"agencies\" aria-labelledby=\"agencies-heading\"><h2 id=\"agencies-heading\">What each agency could have seen</h2>\n")
            .Raw("<p>From its own records and what it was told, without the records of the others. An agency that holds little may know only that it has not seen a child; that counts too. This is not a comparison of how well agencies worked.</p>\n");
        if (record.Backtest.Line.Agencies.Count == 0 || record.Stories.Count == 0)
        {
            html.Raw("<p>").Raw(record.Backtest.Line.Agencies.Count == 0 ? "No agency is named." : "No pattern held, so there is nothing to compare.").Raw("</p></section>\n");
            return;
        }

        html.Raw("<table class=\"rows agencies\"><caption>Of ").Text(CountWords.Of(record.Stories.Count, "pattern", "patterns"))
            .Raw("</caption><thead><tr><th scope=\"col\">Agency</th><th scope=\"col\" class=\"number\">Could have seen alone</th><th scope=\"col\">Earliest</th><th scope=\"col\">Alone on the very first day</th></tr></thead><tbody>\n");
        foreach (var agency in record.Backtest.Line.Agencies)
        {
            Row(html, record, agency.Id);
        }

        html.Raw("</tbody></table>\n");
        Together(html, record);
        html.Raw("</section>\n");
    }

    private static void Row(HtmlOutput html, ReportRecord record, string agency)
    {
        var known = record.Stories
            .SelectMany(story => story.Signals.SelectMany(signal => signal.KnownAlone.Where(k => string.Equals(k.AgencyId, agency, StringComparison.Ordinal)).Select(k => (Story: story, k.On, IsFirst: k.On == signal.FirstRaisedOn))))
            .OrderBy(k => k.On).ToList();
        html.Raw("<tr><th scope=\"row\" dir=\"auto\">").Text(record.Agency(agency)).Raw("</th><td class=\"number\" data-label=\"Could have seen alone\">")
            .Text(CountWords.Of(known.Select(k => k.Story).Distinct().Count())).Raw("</td><td data-label=\"Earliest\">");
        if (known.Count == 0)
        {
            html.Raw("None alone</td><td data-label=\"Alone on the very first day\">None</td></tr>\n");
            return;
        }

        html.Text(WhenWords.Of(known[0].On)).Raw(": ").Text(known[0].Story.Name).Raw("</td><td data-label=\"Alone on the very first day\">");
        var first = known.Where(k => k.IsFirst).Select(k => k.Story).Distinct().ToList();
        Names(html, first);
        html.Raw("</td></tr>\n");
    }

    private static void Names(HtmlOutput html, List<PatternStory> stories)
    {
        if (stories.Count == 0)
        {
            html.Raw("None");
        }

        for (var i = 0; i < stories.Count; i++)
        {
            html.Raw(i == 0 ? "<a href=\"#" : "; <a href=\"#").Text(stories[i].Anchor).Raw("\">").Text(stories[i].Name).Raw("</a>");
        }
    }

    private static void Together(HtmlOutput html, ReportRecord record)
    {
        var together = record.Stories.Select(s => (Story: s, Signals: s.Signals.Where(signal => signal.KnownAlone.Count == 0).ToList())).Where(s => s.Signals.Count > 0).ToList();
        html.Raw("<h3>What only all records together show</h3>\n");
        if (together.Count == 0)
        {
            html.Raw("<p>Nothing: for each signal there was an agency that alone held enough, then or later.</p>\n");
            return;
        }

        html.Raw("<ul class=\"together\">");
        foreach (var (story, signals) in together)
        {
            html.Raw("<li><a href=\"#").Text(story.Anchor).Raw("\">").Text(story.Name).Raw("</a>, of <span dir=\"auto\">").Text(string.Join("; of ", signals.Select(s => Said(record, s)))).Raw("</span>.</li>\n");
        }

        html.Raw("</ul>\n");
    }

    private static string Said(ReportRecord record, BacktestSignal signal) =>
        $"{record.About(signal)}: {WhenWords.Of(signal.FirstRaisedOn)}{(signal.LeadDays is { } lead ? ", " + LeadWords.Of(lead) : string.Empty)}";
}
