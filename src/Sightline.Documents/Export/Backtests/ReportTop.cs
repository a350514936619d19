using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Backtests;

/// <summary>The page's heading, what it is in three sentences, the harm, the years looked at, and the way to its parts.</summary>
internal static class ReportTop
{
    /// <summary>Writes the top.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<h1><span class=\"caption\">What could have been seen, and when</span> <span dir=\"auto\">").Text(record.Document.Label).Raw("</span></h1>\n")
            .Raw("<p class=\"lead\">This page reads the records again day by day, and each day takes only what had been written down by then. ")
            .Raw("Each signal on it is a question worth asking; it is not a finding of fault. ")
            .Raw("It says what <em>could</em> have been seen, by all agencies together or by one alone, and it says nothing about what any person ought to have done.</p>\n");
        Facts(html, record);
        html.Raw("<nav class=\"parts\" aria-label=\"Parts of this page\"><ul><li><a href=\"#glance\">At a glance</a></li><li><a href=\"#picture\">The picture</a></li>")
            .Raw("<li><a href=\"#children\">The children</a></li><li><a href=\"#patterns\">Each pattern in turn</a></li><li><a href=\"#agencies\">What each agency could have seen</a></li>")
            .Raw("<li><a href=\"#problems\">What could not be judged</a></li><li><a href=\"#reading\">How to read this page</a></li></ul></nav>\n");
    }

    private static void Facts(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<dl class=\"facts\"><div><dt>The harm</dt><dd>");
        if (record.Harm is { } harm)
        {
            html.Raw("<strong>").Text(WhenWords.Of(harm.On)).Raw("</strong> <span dir=\"auto\">").Text(record.Shown(harm.Text)).Raw("</span>");
        }
        else
        {
            html.Raw("The register names no harm. So this page gives days, and no time before a harm.");
        }

        html.Raw("</dd></div><div><dt>Time looked at</dt><dd>");
        if (record.HasDays)
        {
            html.Text(WhenWords.Of(record.Backtest.From)).Raw(" to ").Text(WhenWords.Of(record.Backtest.To));
            if (LeadWords.About(record.Backtest.From, record.Backtest.To) is { } stretch)
            {
                html.Raw(", ").Text(stretch);
            }

            html.Raw(".");
        }
        else
        {
            html.Raw("No entry with a date.");
        }

        if (record.Backtest.Line.Undated is var undated and > 0)
        {
            html.Raw(" ").Text(CountWords.Of(undated, "entry has no date and stands", "entries have no date and stand")).Raw(" on no day.");
        }

        html.Raw("</dd></div><div><dt>The records</dt><dd dir=\"auto\">").Text(record.Backtest.Line.Agencies.Count == 0 ? "No agency is named." : string.Join("; ", record.Backtest.Line.Agencies.Select(a => record.Agency(a.Id))) + ".")
            .Raw("</dd></div></dl>\n");
    }
}
