namespace Sightline.Documents.Export.Page;

/// <summary>All that was doubtful or unread, with what to do about it.</summary>
internal static class ProblemsSection
{
    /// <summary>Writes the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        html.Raw("<section id=\"problems\" aria-labelledby=\"problems-heading\"><h2 id=\"problems-heading\">Problems</h2>\n");
        if (record.Document.Problems.Count == 0)
        {
            html.Raw("<p>Every row was read without a doubt.</p></section>\n");
            return;
        }

        var byRow = record.Entries.GroupBy(one => (one.Entry.Row.File, (int?)one.Entry.Row.Row))
            .ToDictionary(g => g.Key, g => g.First().Number);
        html.Raw("<p>").Text(CountWords.Of(record.Document.Problems.Count, "doubt", "doubts")).Raw(". The row is on the line all the same, unless it says otherwise.</p>\n<ol class=\"problems\">");
        foreach (var problem in record.Document.Problems)
        {
            html.Raw("<li><span dir=\"auto\">").Text(Named(record, problem.What)).Raw("</span> <b dir=\"auto\">").Text(Named(record, problem.ToDo)).Raw("</b> <span class=\"file\" dir=\"auto\">");
            html.Text(problem.File is null ? "The whole folder" : problem.File + (problem.Row is { } row ? $", row {row.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : string.Empty));
            html.Raw("</span>");
            if (problem.File is { } file && problem.Row is not null && byRow.TryGetValue((file, problem.Row), out var number))
            {
                html.Raw(" <a href=\"#e").Number(number).Raw("\">Entry ").Number(number).Raw("</a>");
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ol></section>\n");
    }

    private static string Named(PageRecord record, string words) => record.Filter.Words(record.Ids.People(words));
}
