using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Backtests;

/// <summary>A block for each child: the name, how old at the harm, and what could have been seen of the child.</summary>
internal static class ChildBlocks
{
    /// <summary>Writes the blocks, the oldest child first.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<section id=\"children\" aria-labelledby=\"children-heading\"><h2 id=\"children-heading\">The children</h2>\n");
        var children = record.Register.People.Where(p => p.IsSubjectChild).DistinctBy(p => p.Id, StringComparer.Ordinal)
            .OrderBy(p => p.Born?.Earliest ?? p.DueOn ?? DateOnly.MaxValue).ToList();
        if (children.Count == 0)
        {
            html.Raw("<p>The register names no child, so nothing can be said of any.</p></section>\n");
            return;
        }

        html.Raw("<div class=\"cards\">\n");
        foreach (var child in children)
        {
            Block(html, record, child);
        }

        html.Raw("</div></section>\n");
    }

    private static void Block(HtmlOutput html, ReportRecord record, Person child)
    {
        html.Raw("<article class=\"card\"><h3 dir=\"auto\">").Text(record.Name(child)).Raw("</h3><p class=\"age\">");
        if (record.Harm is { } harm)
        {
            html.Text(Sentence(LeadWords.Age(child, harm.On))).Raw(" at the harm");
        }
        else if (record.HasDays)
        {
            html.Text(Sentence(LeadWords.Age(child, record.Backtest.To))).Raw(" on the last day looked at");
        }

        html.Raw("</p>");
        var about = record.Stories.Select(s => (Story: s, First: s.Signals.FirstOrDefault(signal => signal.Subjects.Any(p => string.Equals(p.Id, child.Id, StringComparison.Ordinal)))))
            .Where(s => s.First is not null).OrderBy(s => s.First!.FirstRaisedOn).ToList();
        if (about.Count == 0)
        {
            html.Raw("<p>No pattern held about this child in these records. That is not the same as no concern.</p></article>\n");
            return;
        }

        html.Raw("<table class=\"of-child\"><caption>").Text(CountWords.Of(about.Count, "pattern", "patterns")).Raw("<span class=\"vh\" dir=\"auto\"> about ").Text(record.Name(child))
            .Raw("</span></caption><thead><tr><th scope=\"col\">Pattern</th><th scope=\"col\">First day").Raw(record.Harm is null ? string.Empty : ", and before the harm").Raw("</th></tr></thead><tbody>");
        foreach (var (story, first) in about)
        {
            html.Raw("<tr><th scope=\"row\"><a href=\"#").Text(story.Anchor).Raw("\">").Text(story.Name).Raw("</a></th><td>").Text(WhenWords.Of(first!.FirstRaisedOn));
            if (first.LeadDays is { } lead)
            {
                html.Raw("<br>").Text(LeadWords.Short(lead));
            }

            html.Raw("</td></tr>");
        }

        html.Raw("</tbody></table></article>\n");
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
