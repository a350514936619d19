using System.Globalization;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Export.Backtests;

/// <summary>One signal: of whom, when it could first have been seen and by whom, every time at which it held, and the entries that show it.</summary>
internal static class SignalPart
{
    /// <summary>Writes the signal.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    /// <param name="story">Its pattern.</param>
    /// <param name="signal">The signal.</param>
    public static void Write(HtmlOutput html, ReportRecord record, PatternStory story, BacktestSignal signal)
    {
        var about = record.About(signal);
        html.Raw("<article class=\"signal\"><h4 dir=\"auto\">").Text(about).Raw("<span class=\"vh\">: ").Text(story.Name).Raw("</span></h4>\n<dl><dt>Could first have been seen</dt><dd class=\"first-day\"><strong>")
            .Text(WhenWords.Of(signal.FirstRaisedOn)).Raw("</strong>");
        if (signal.LeadDays is { } lead)
        {
            html.Raw(", <strong>").Text(LeadWords.Of(lead)).Raw("</strong>");
            if (lead > 0 && LeadWords.About(signal.FirstRaisedOn, record.Harm!.On) is { } stretch)
            {
                html.Raw(" (").Text(stretch).Raw(")");
            }
        }

        html.Raw("</dd><dt>What could have been said</dt><dd>");
        Episodes(html, record, signal);
        html.Raw("</dd>");
        ByWhom.Write(html, record, signal);
        html.Raw("</dl>\n");
        Evidence(html, record, signal.Episodes[0].Evidence, "What shows it", $" of {about}, on {WhenWords.Of(signal.FirstRaisedOn)}");
        Later(html, record, signal, about);
        html.Raw("</article>\n");
    }

    private static void Episodes(HtmlOutput html, ReportRecord record, BacktestSignal signal)
    {
        html.Raw("<ol class=\"times\">");
        foreach (var episode in signal.Episodes)
        {
            html.Raw("<li><span class=\"span\">").Text(Stretch(episode)).Raw("</span> <span dir=\"auto\">").Text(record.Shown(episode.Says)).Raw("</span></li>");
        }

        html.Raw("</ol>");
    }

    private static string Stretch(BacktestEpisode episode) => episode.To switch
    {
        null => $"From {WhenWords.Of(episode.From)}, still at the end of the record:",
        { } to when to == episode.From => $"On {WhenWords.Of(to)}:",
        { } to => $"{WhenWords.Of(episode.From)} to {WhenWords.Of(to)}, {CountWords.Days(to.DayNumber - episode.From.DayNumber + 1)}:",
    };

    private static void Later(HtmlOutput html, ReportRecord record, BacktestSignal signal, string about)
    {
        var shown = signal.Episodes[0].Evidence.Select(r => r.Index).ToHashSet();
        var more = signal.Episodes.Skip(1).SelectMany(e => e.Evidence).DistinctBy(r => r.Index).Where(r => !shown.Contains(r.Index)).OrderBy(r => r.Index).ToList();
        if (more.Count > 0)
        {
            html.Raw("<details><summary>").Text(CountWords.Of(more.Count, "further entry shows", "further entries show")).Raw(" the later times<span class=\"vh\" dir=\"auto\"> of ").Text(about).Raw("</span></summary>");
            Evidence(html, record, more, "What shows the later times", $" of {about}");
            html.Raw("</details>\n");
        }
    }

    private static void Evidence(HtmlOutput html, ReportRecord record, IReadOnlyList<LineRow> rows, string caption, string ofWhat)
    {
        if (rows.Count == 0)
        {
            html.Raw("<p>Nothing written shows it: it is shown by what is not there.</p>\n");
            return;
        }

        html.Raw("<table class=\"rows evidence\"><caption>").Text(caption).Raw("<span class=\"vh\" dir=\"auto\">").Text(ofWhat).Raw("</span>: ").Text(CountWords.Of(rows.Count, "entry", "entries"))
            .Raw("</caption><thead><tr><th scope=\"col\">When</th><th scope=\"col\">Agency</th><th scope=\"col\">What was written</th></tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            var entry = row.Entry;
            html.Raw("<tr><th scope=\"row\">").Text(WhenWords.Of(entry.Happened!));
            if (row.RecordedOn != entry.Happened!.Latest)
            {
                html.Raw("<span class=\"file\">written down ").Text(WhenWords.Of(row.RecordedOn)).Raw("</span>");
            }

            html.Raw("</th><td data-label=\"Agency\" dir=\"auto\">").Text(record.Agency(entry.AgencyId)).Raw("<span class=\"file\" dir=\"auto\">").Text(record.Shown(entry.Row.File)).Raw(", row ")
                .Text(entry.Row.Row.ToString(CultureInfo.InvariantCulture)).Raw("</span></td><td><span class=\"words\" dir=\"auto\">").Text(Words(record, row)).Raw("</span></td></tr>\n");
        }

        html.Raw("</tbody></table>\n");
    }

    private static string Words(ReportRecord record, LineRow row) => record.Written(row) is { Length: > 0 } words ? words : "(nothing is written in the columns that tell what happened)";
}
