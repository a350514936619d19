using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>What an agency wrote, as it wrote it, with the words that led to a code marked (the reader switches the marks on).</summary>
internal static class WrittenText
{
    private const int ShownAtOnce = 2_000;

    /// <summary>Writes the cells of a row that tell what happened.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="number">Its number on the page.</param>
    /// <param name="filter">What may be shown.</param>
    public static void Write(HtmlOutput html, Entry entry, int number, DisclosureFilter filter)
    {
        var evidence = Merged(entry);
        var any = false;
        foreach (var cell in entry.Account.Cells.Where(cell => cell.Start >= 0 && cell.Text.Length > 0))
        {
            any = true;
            html.Raw("<div class=\"said-in\">");
            if (cell.Role != CellRole.Narrative)
            {
                html.Raw("<b class=\"label\" dir=\"auto\">").Text(cell.Heading.Length > 0 ? filter.Words(cell.Heading) : LabelOf(cell.Role)).Raw("</b> ");
            }

            Cell(html, cell, evidence, number, filter);
            html.Raw("</div>");
        }

        if (!any)
        {
            html.Raw("<p class=\"none\">The row says nothing more.</p>");
        }
    }

    private static string LabelOf(CellRole role) => role switch
    {
        CellRole.Outcome => "Response and outcome",
        CellRole.Type => "Type",
        CellRole.Voice => "The child’s words",
        CellRole.Analysis => "Comment",
        _ => "Also",
    };

    private static void Cell(HtmlOutput html, WrittenCell cell, List<TextSpan> evidence, int number, DisclosureFilter filter)
    {
        var left = filter.Filter(cell.Text);
        var marks = new List<TextSpan>();
        foreach (var span in evidence)
        {
            var (start, end) = (Math.Max(span.Start - cell.Start, 0), Math.Min(span.End - cell.Start, cell.Text.Length));
            if (start < end)
            {
                marks.Add(left.Move(new TextSpan(start, end)));
            }
        }

        var text = left.Text;
        var first = text.Length <= ShownAtOnce + (ShownAtOnce / 4) ? text.Length : Break(text);
        html.Raw("<span class=\"words\" dir=\"auto\">");
        Stretch(html, text, 0, first, marks);
        html.Raw("</span>");
        if (first < text.Length)
        {
            html.Raw("<details class=\"rest\"><summary>The rest of it, ").Text(CountWords.Of(text.Length - first, "character", "characters"))
                .Raw("<span class=\"vh\"> of entry ").Number(number).Raw("</span></summary><span class=\"words\" dir=\"auto\">");
            Stretch(html, text, first, text.Length, marks);
            html.Raw("</span></details>");
        }
    }

    private static int Break(string text)
    {
        var at = text.LastIndexOfAny([' ', '\n'], ShownAtOnce, ShownAtOnce / 4);
        at = at > 0 ? at : ShownAtOnce;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static void Stretch(HtmlOutput html, string text, int from, int to, List<TextSpan> marks)
    {
        var at = from;
        foreach (var mark in marks)
        {
            var (start, end) = (Math.Max(mark.Start, at), Math.Min(mark.End, to));
            if (start >= end)
            {
                continue;
            }

            html.Text(text.AsSpan(at, start - at)).Raw("<mark>").Text(text.AsSpan(start, end - start)).Raw("</mark>");
            at = end;
        }

        html.Text(text.AsSpan(at, to - at));
    }

    private static List<TextSpan> Merged(Entry entry)
    {
        var merged = new List<TextSpan>();
        foreach (var span in entry.Codes.SelectMany(code => code.Evidence).Where(span => span.Start < span.End).OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
