using System.Globalization;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Backtests;

/// <summary>
/// The picture: one lane a pattern, the earliest on top, with a bar for every time at which it held and the harm as a line through all. Each lane is a row of a table,
/// whose other cells say the same in words, so that the picture and its text cannot part.
/// </summary>
internal static class LanesSection
{
    private const int YearsOnAPhone = 6;
    private const int YearsOnADesk = 9;
    private const int LeastForAYear = 14;

    /// <summary>Writes the picture.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<section id=\"picture\" aria-labelledby=\"picture-heading\"><h2 id=\"picture-heading\">The picture</h2>\n");
        if (record.Stories.Count == 0)
        {
            html.Raw("<p>There is nothing to draw.</p></section>\n");
            return;
        }

        var scale = new LaneScale(record);
        html.Raw("<p>One line for each pattern; the one that could have been seen earliest is on top. A diamond marks the first day. A bar shows how long it could be seen of at least one child.");
        html.Raw(record.Harm is null ? string.Empty : " The thick line down the page is the harm.");
        html.Raw(scale.IsCut ? $" The years before {WhenWords.Of(scale.From)} are left out: nothing could have been seen in them." : string.Empty);
        html.Raw("</p>\n<table class=\"lanes\" role=\"table\"><caption class=\"vh\">Each pattern, when it could be seen, its first day and how long before the harm</caption><thead role=\"rowgroup\"><tr role=\"row\">")
            .Raw("<th scope=\"col\" role=\"columnheader\" class=\"name\">Pattern</th><th scope=\"col\" role=\"columnheader\" class=\"strip\"><span class=\"vh\">When it could be seen</span>");
        Axis(html, record, scale);
        html.Raw("</th><th scope=\"col\" role=\"columnheader\" class=\"day\">First day</th>")
            .Raw(record.Harm is null ? string.Empty : "<th scope=\"col\" role=\"columnheader\" class=\"number\">Before the harm</th>").Raw("</tr></thead><tbody role=\"rowgroup\">\n");
        foreach (var story in record.Stories)
        {
            Lane(html, record, scale, story);
        }

        html.Raw("</tbody></table></section>\n");
    }

    private static void Axis(HtmlOutput html, ReportRecord record, LaneScale scale)
    {
        html.Raw("<svg class=\"axis\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"44\">");
        if (record.Harm is { } harm && harm.On >= scale.From)
        {
            var at = scale.At(harm.On);
            html.Raw("<text class=\"harm-label\" y=\"15\" x=\"").Raw(LaneScale.Written(at)).Raw("\" text-anchor=\"").Raw(at > 50 ? "end" : "start").Raw("\">The harm, ")
                .Text(WhenWords.Of(harm.On)).Raw("</text><rect class=\"harm\" y=\"20\" height=\"24\" width=\"3\" x=\"").Raw(LaneScale.Written(Math.Min(at, 99.5))).Raw("\"/>");
        }

        var years = scale.Years.ToList();
        var every = Math.Max(1, (years.Count + YearsOnAPhone - 1) / YearsOnAPhone);
        for (var i = 0; i < years.Count; i++)
        {
            var at = scale.At(years[i]);
            html.Raw("<line class=\"year-line\" y1=\"26\" y2=\"44\" x1=\"").Raw(LaneScale.Written(at)).Raw("\" x2=\"").Raw(LaneScale.Written(at)).Raw("\"/>");
            if (at < 100 - LeastForAYear && (i % every == 0 || years.Count <= YearsOnADesk))
            {
                html.Raw("<text class=\"year").Raw(i % every == 0 ? string.Empty : " between").Raw("\" y=\"39\" dx=\"4\" x=\"").Raw(LaneScale.Written(at)).Raw("\">")
                    .Text(years[i].Year.ToString("D4", CultureInfo.InvariantCulture)).Raw("</text>");
            }
        }

        html.Raw("</svg>");
    }

    private static void Lane(HtmlOutput html, ReportRecord record, LaneScale scale, PatternStory story)
    {
        var episodes = story.Signals.SelectMany(s => s.Episodes).ToList();
        html.Raw("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\" class=\"name\"><a href=\"#").Text(story.Anchor).Raw("\">").Text(story.Name).Raw("</a></th><td role=\"cell\" class=\"strip\"><span class=\"vh\">")
            .Text(InWords(episodes.Min(e => e.From), episodes.TrueForAll(e => e.To is not null) ? episodes.Max(e => e.To) : null, episodes.Count))
            .Raw("</span><svg aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"100%\">");
        foreach (var year in scale.Years)
        {
            var at = LaneScale.Written(scale.At(year));
            html.Raw("<line class=\"year-line\" y1=\"0\" y2=\"100%\" x1=\"").Raw(at).Raw("\" x2=\"").Raw(at).Raw("\"/>");
        }

        // Bars and diamond keep their size however high a long name makes the row.
        html.Raw("<svg y=\"50%\" width=\"100%\" height=\"1\" overflow=\"visible\">");
        foreach (var (from, to) in Joined(episodes.ConvertAll(e => (e.From, e.To))))
        {
            var (left, width) = scale.Bar(from, to);
            html.Raw("<rect class=\"bar\" y=\"-7\" height=\"14\" x=\"").Raw(LaneScale.Written(left)).Raw("\" width=\"").Raw(LaneScale.Written(width)).Raw("\"/>");
        }

        html.Raw("</svg>");
        if (record.Harm is { } harm && harm.On >= scale.From)
        {
            html.Raw("<rect class=\"harm\" y=\"0\" height=\"100%\" width=\"3\" x=\"").Raw(LaneScale.Written(Math.Min(scale.At(harm.On), 99.5))).Raw("\"/>");
        }

        html.Raw("<svg x=\"").Raw(LaneScale.Written(scale.At(story.First.FirstRaisedOn))).Raw("\" y=\"50%\" overflow=\"visible\" width=\"1\" height=\"1\"><path class=\"first\" d=\"M0-8 7 0 0 8-7 0Z\"/></svg></svg></td><td role=\"cell\" class=\"day\">")
            .Text(WhenWords.Of(story.First.FirstRaisedOn)).Raw("</td>");
        if (record.Harm is not null)
        {
            html.Raw("<td role=\"cell\" class=\"number\">").Text(LeadWords.Short(story.First.LeadDays ?? 0)).Raw("</td>");
        }

        html.Raw("</tr>\n");
    }

    private static string InWords(DateOnly from, DateOnly? to, int times) =>
        (times == 1 ? "Once, from " : $"{CountWords.Of(times)} times between ") + WhenWords.Of(from) + (times == 1 ? " to " : " and ") + (to is { } last ? WhenWords.Of(last) : "the end of the record");

    // Times of several children that overlap are one bar.
    private static List<(DateOnly From, DateOnly? To)> Joined(List<(DateOnly From, DateOnly? To)> times)
    {
        times.Sort(static (a, b) => a.From.CompareTo(b.From));
        var joined = new List<(DateOnly From, DateOnly? To)>();
        foreach (var time in times)
        {
            if (joined.Count > 0 && (joined[^1].To is not { } end || time.From <= end))
            {
                joined[^1] = (joined[^1].From, joined[^1].To is { } last && time.To is { } next ? (last > next ? last : next) : null);
            }
            else
            {
                joined.Add(time);
            }
        }

        return joined;
    }
}
