using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Page;

/// <summary>A card for each child: how old, when last seen by anyone, by whom, alone or not, and the last words that anybody wrote down.</summary>
internal static class ChildrenSection
{
    private const int LongestQuotation = 240;

    /// <summary>Writes the cards, the child longest unseen first.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    /// <param name="seen">The sightings, after the whole line has been passed.</param>
    /// <param name="filter">What may be shown.</param>
    public static void Write(HtmlOutput html, PageRecord record, LastSeen seen, DisclosureFilter filter)
    {
        html.Raw("<section id=\"children\" aria-labelledby=\"children-heading\"><h2 id=\"children-heading\">The children</h2>\n");
        if (record.Names.Children.Count == 0)
        {
            html.Raw("<p>The register names no child, so the page cannot say who was seen, or when.</p></section>\n");
            return;
        }

        if (record.LastDay is { } end)
        {
            html.Raw("<p>The record ends on ").Text(DateWords.Day(end)).Raw(". The child not seen for longest comes first.</p>\n");
        }

        html.Raw("<div class=\"cards\">\n");
        foreach (var child in record.Names.Children.OrderBy(child => seen.Of(child.Id)?.Happened.Latest ?? DateOnly.MinValue))
        {
            Card(html, record, child, seen, filter);
        }

        html.Raw("</div></section>\n");
    }

    private static void Card(HtmlOutput html, PageRecord record, Person child, LastSeen seen, DisclosureFilter filter)
    {
        html.Raw("<article class=\"card\"><h3 dir=\"auto\">").Text(record.Names.Of(child.Id)).Raw("</h3><p class=\"age\">");
        var today = DateOnly.FromDateTime(record.Document.MadeAt.DateTime);
        html.Text(CodeWords.Sentence(DateWords.Age(child, record.LastDay ?? today)));
        html.Raw(record.LastDay is null ? " today" : " when the record ends").Raw(" · ").Text(DateWords.Age(child, today)).Raw(" when this was made</p><dl>");
        html.Raw("<dt>Last seen by anyone</dt><dd>");
        Last(html, record, seen.Of(child.Id), child.Id);
        html.Raw("</dd><dt>Last seen alone</dt><dd>");
        if (seen.AloneOf(child.Id) is { } alone)
        {
            html.Text(CodeWords.Sentence(DateWords.Of(alone.Happened))).Raw(", ").Text(record.AgencyName(alone.Entry.AgencyId)).Raw(". ");
            Link(html, alone.Number);
        }
        else
        {
            html.Raw("<strong>Never recorded.</strong>");
        }

        html.Raw("</dd><dt>Longest time between two sightings</dt><dd>");
        if (seen.LongestOf(child.Id) is { } longest)
        {
            html.Text(CodeWords.Sentence(DateWords.Days(longest.Days))).Raw(", ").Text(DateWords.Day(longest.From)).Raw(" to ").Text(DateWords.Day(longest.To)).Raw(".");
        }
        else
        {
            html.Raw("Seen less than twice in this record.");
        }

        html.Raw("</dd><dt>Last words</dt><dd>");
        Words(html, record, child.Id, filter);
        html.Raw("</dd></dl></article>\n");
    }

    private static void Last(HtmlOutput html, PageRecord record, Sighting? last, string childId)
    {
        if (last is null || record.LastDay is not { } end)
        {
            html.Raw("<strong class=\"never\">Never seen in this record.</strong>");
            return;
        }

        var (least, most) = LastSeen.DaysBetween(last.Happened, end);
        html.Raw("<strong class=\"big\">").Text(CodeWords.Sentence(DateWords.Of(last.Happened))).Raw("</strong> ")
            .Text(most == 0 ? "the day the record ends" : $"{DateWords.Days(least, most)} before the record ends").Raw("<br>by ")
            .Text(record.AgencyName(last.Entry.AgencyId))
            .Raw(last.Entry.SeenAlone.Contains(childId, StringComparer.Ordinal) ? ", <strong>alone</strong>. " : ", <strong>not recorded as alone</strong>. ");
        Link(html, last.Number);
    }

    private static void Words(HtmlOutput html, PageRecord record, string childId, DisclosureFilter filter)
    {
        for (var i = record.Document.Entries.Count - 1; i >= 0; i--)
        {
            var entry = record.Document.Entries[i];
            if (entry.Happened is not { } happened || !entry.Concerning.Contains(childId, StringComparer.Ordinal))
            {
                continue;
            }

            if (entry.Codes.FirstOrDefault(code => code is { Kind: EntryKind.Voice, Type: EntryType.Words }) is { } said)
            {
                html.Raw("<q class=\"said\" dir=\"auto\">").Text(Quotation(entry, said, filter)).Raw("</q> ").Text(DateWords.Of(happened)).Raw(", ")
                    .Text(record.AgencyName(entry.AgencyId));
                if (entry.Concerning.Count(id => record.Names.Children.Any(child => string.Equals(child.Id, id, StringComparison.Ordinal))) > 1)
                {
                    html.Raw(", in an entry about several children");
                }

                html.Raw(". ");
                Link(html, i + 1);
                return;
            }
        }

        html.Raw("<strong>Nothing recorded.</strong>");
    }

    private static string Quotation(Entry entry, EntryCode said, DisclosureFilter filter)
    {
        var text = entry.Account.Text;
        var cell = entry.Account.Words(CellRole.Voice);
        var words = cell.Length > 0 ? cell
            : said.Evidence.Count > 0 ? string.Join(" … ", said.Evidence.Select(span => text[Math.Clamp(span.Start, 0, text.Length)..Math.Clamp(span.End, Math.Clamp(span.Start, 0, text.Length), text.Length)]))
            : text;
        words = filter.Words(words);
        return words.Length <= LongestQuotation ? words : words[..LongestQuotation] + " …";
    }

    private static void Link(HtmlOutput html, int number) =>
        html.Raw("<a href=\"#e").Number(number).Raw("\">Entry ").Number(number).Raw("</a>");
}
