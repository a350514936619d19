using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Export.Backtests;

/// <summary>Each pattern in turn: what it is, the question it asks, of whom and when it could have been seen, what shows it, and its rule.</summary>
internal static class PatternsSection
{
    /// <summary>Writes the patterns, the earliest first.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<section id=\"patterns\" aria-labelledby=\"patterns-heading\"><h2 id=\"patterns-heading\">Each pattern in turn</h2>\n");
        if (record.Stories.Count == 0)
        {
            html.Raw("<p>No pattern held.</p></section>\n");
            return;
        }

        html.Raw("<p>By the first day on which each could have been seen. Under each: the question, the children, the entries that show it, and the rule with what would make it wrong.</p>\n");
        for (var i = 0; i < record.Stories.Count; i++)
        {
            Write(html, record, record.Stories[i], i + 1);
        }

        html.Raw("</section>\n");
    }

    private static void Write(HtmlOutput html, ReportRecord record, PatternStory story, int number)
    {
        var thresholds = record.Document.Settings.Of(story.Pattern).All();
        html.Raw("<section class=\"pattern\" id=\"").Text(story.Anchor).Raw("\" aria-labelledby=\"").Text(story.Anchor).Raw("-heading\"><h3 id=\"").Text(story.Anchor).Raw("-heading\">")
            .Number(number).Raw(". ").Text(story.Name).Raw("<span class=\"sentence\"><span class=\"vh\">: </span>").Text(story.Pattern.Sentence).Raw("</span></h3>\n");
        if (thresholds.Any(t => t.Reason is not null))
        {
            html.Raw("<p class=\"changed\"><strong>Changed here:</strong> this partnership looks with numbers of its own; they stand under ‘Thresholds applied’, with the reason.</p>\n");
        }

        html.Raw("<p class=\"question\"><span>A question worth asking</span> ").Text(story.Pattern.Question).Raw("</p>\n");
        foreach (var signal in story.Signals)
        {
            SignalPart.Write(html, record, story, signal);
        }

        html.Raw("<div class=\"rule\"><h4>The rule<span class=\"vh\"> of pattern ").Number(number).Raw("</span></h4><dl><dt>What would make it wrong</dt><dd>").Text(story.Pattern.WrongWhere)
            .Raw("</dd><dt>Where it comes from</dt><dd>").Text(string.Join("; ", story.Pattern.Sources.Select(s => $"{s.Review}, {s.Paragraph}"))).Raw(".</dd>");
        Thresholds(html, record, thresholds);
        html.Raw("</dl></div></section>\n");
    }

    private static void Thresholds(HtmlOutput html, ReportRecord record, IReadOnlyList<SetThreshold> thresholds)
    {
        html.Raw("<dt>Thresholds applied</dt><dd>");
        if (thresholds.Count == 0)
        {
            html.Raw("None: it has no number.</dd>");
            return;
        }

        html.Raw("<ul>");
        foreach (var set in thresholds)
        {
            html.Raw("<li>").Text(Value(set.Threshold.Unit, set.Value)).Raw(" (").Text(set.Threshold.Means).Raw(")");
            if (set.Reason is { } reason)
            {
                html.Raw(" <strong>changed by this partnership</strong>, from ").Text(Value(set.Threshold.Unit, set.Threshold.Default)).Raw(": <span dir=\"auto\">").Text(record.Shown(reason)).Raw("</span>");
            }
            else
            {
                html.Raw(", from ").Text(set.Threshold.Source);
            }

            html.Raw("</li>");
        }

        html.Raw("</ul></dd>");
    }

    private static string Value(ThresholdUnit unit, int value) => unit switch
    {
        ThresholdUnit.Days => CountWords.Days(value),
        ThresholdUnit.WorkingDays => CountWords.Of(value, "working day", "working days"),
        ThresholdUnit.Months => CountWords.Of(value, "month", "months"),
        ThresholdUnit.PerCent => CountWords.Of(value) + " per cent",
        _ => CountWords.Of(value),
    };
}
