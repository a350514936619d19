using System.Globalization;
using Sightline.Documents.Export.Page;

namespace Sightline.Documents.Export.Backtests;

/// <summary>All that was doubtful, unread, or could not be judged.</summary>
internal static class DoubtsSection
{
    /// <summary>Writes the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record)
    {
        html.Raw("<section id=\"problems\" aria-labelledby=\"problems-heading\"><h2 id=\"problems-heading\">What could not be judged</h2>\n");
        var problems = record.Document.Problems;
        if (problems.Count == 0)
        {
            html.Raw("<p>Every row was read without a doubt, and nothing was left unjudged that the program knows of.</p></section>\n");
            return;
        }

        html.Raw("<p>").Text(CountWords.Of(problems.Count, "thing was", "things were")).Raw(" doubtful. A pattern may be missing from this page, or be on it wrongly, because of one of them.</p>\n<ol class=\"problems\">");
        foreach (var problem in problems)
        {
            html.Raw("<li><span dir=\"auto\">").Text(record.Doubt(problem.What)).Raw("</span> <b dir=\"auto\">").Text(record.Doubt(problem.ToDo)).Raw("</b> <span class=\"file\" dir=\"auto\">")
                .Text(problem.File is null ? "The whole folder" : record.Shown(problem.File) + (problem.Row is { } row ? ", row " + row.ToString(CultureInfo.InvariantCulture) : string.Empty)).Raw("</span></li>\n");
        }

        html.Raw("</ol></section>\n");
    }
}
