using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>A card for each child: how old, when last seen by anyone, by whom, alone or not, and the last words that anybody wrote down.</summary>
internal static class ChildrenSection
{
    private const int LongestQuotation = 240;

    /// <summary>Writes the cards, the child longest unseen first.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        html.Raw("<section id=\"children\" aria-labelledby=\"children-heading\"><h2 id=\"children-heading\">The children</h2>\n");
        if (record.Children.Count == 0)
        {
            html.Raw("<p>The register names no child, so the page cannot say who was seen, or when.</p></section>\n");
            return;
        }

        if (record.LastDay is { } end)
        {
            html.Raw("<p>The record ends on ").Text(WhenWords.Of(end)).Raw(". The child not seen for longest comes first.</p>\n");
        }

        html.Raw("<div class=\"cards\">\n");
        foreach (var child in record.Children.OrderBy(child => record.Sightings.Last(child.Id)?.Happened.Latest ?? DateOnly.MinValue))
        {
            Card(html, record, child);
        }

        html.Raw("</div></section>\n");
    }

    private static void Card(HtmlOutput html, PageRecord record, Person child)
    {
        html.Raw("<article class=\"card\"><h3 dir=\"auto\">").Text(record.Names.Of(child.Id)).Raw("</h3><p class=\"age\">");
        if (record.LastDay is { } end)
        {
            html.Text(Age(record, child.Id, end)).Raw(" when the record ends · ");
        }

        html.Text(Age(record, child.Id, record.MadeOn)).Raw(" when this was made</p><dl><dt>Last seen by anyone</dt><dd>");
        Last(html, record, record.Sightings.Last(child.Id), child.Id);
        html.Raw("</dd><dt>Last seen alone</dt><dd>");
        if (record.Sightings.LastAlone(child.Id) is { } alone)
        {
            html.Text(PlainCodes.Sentence(WhenWords.Of(alone.Happened))).Raw(", ").Text(record.AgencyName(alone.Entry.AgencyId)).Raw(". ");
            Link(html, alone.Number);
        }
        else
        {
            html.Raw("<strong>Never recorded.</strong>");
        }

        html.Raw("</dd><dt>Longest time between two sightings</dt><dd>");
        if (record.Sightings.Longest(child.Id) is { } longest)
        {
            html.Text(PlainCodes.Sentence(CountWords.Days(longest.Days))).Raw(", ").Text(WhenWords.Of(longest.From)).Raw(" to ").Text(WhenWords.Of(longest.To)).Raw(".");
        }
        else
        {
            html.Raw("Seen less than twice in this record.");
        }

        html.Raw("</dd><dt>Last words</dt><dd>");
        LastWords(html, record, child.Id);
        html.Raw("</dd></dl></article>\n");
    }

    private static string Age(PageRecord record, string childId, DateOnly day) =>
        record.Ages.At(When.On(day)).FirstOrDefault(age => string.Equals(age.PersonId, childId, StringComparison.Ordinal))?.Age ?? "not yet expected";

    private static void Last(HtmlOutput html, PageRecord record, Sighting? last, string childId)
    {
        if (last is null || record.LastDay is not { } end)
        {
            html.Raw("<strong class=\"never\">Never seen in this record.</strong>");
            return;
        }

        var days = last.DaysUntil(end);
        html.Raw("<strong class=\"big\">").Text(PlainCodes.Sentence(WhenWords.Of(last.Happened))).Raw("</strong> ")
            .Text(days.Most == 0 ? "the day the record ends" : $"{CountWords.Days(days)} before the record ends").Raw("<br>by ").Text(record.AgencyName(last.Entry.AgencyId))
            .Raw(last.Entry.SeenAlone.Contains(childId, StringComparer.Ordinal) ? ", <strong>alone</strong>. " : ", <strong>not recorded as alone</strong>. ");
        Link(html, last.Number);
    }

    private static void LastWords(HtmlOutput html, PageRecord record, string childId)
    {
        var last = record.Entries.Where(one => one.Entry.Happened is not null && one.Entry.Concerning.Contains(childId, StringComparer.Ordinal) && Said(one.Entry) is not null)
            .MaxBy(one => (one.Entry.Happened!.Earliest, one.Number));
        if (last is null)
        {
            html.Raw("<strong>Nothing recorded.</strong>");
            return;
        }

        html.Raw("<q class=\"said\" dir=\"auto\">").Text(Quotation(record, last.Entry)).Raw("</q> ").Text(WhenWords.Of(last.Entry.Happened!)).Raw(", ")
            .Text(record.AgencyName(last.Entry.AgencyId));
        if (record.Children.Count(child => last.Entry.Concerning.Contains(child.Id, StringComparer.Ordinal)) > 1)
        {
            html.Raw(", in an entry about several children");
        }

        html.Raw(". ");
        Link(html, last.Number);
    }

    private static EntryCode? Said(Entry entry) => entry.Codes.FirstOrDefault(code => code is { Kind: EntryKind.Voice, Type: EntryType.Words });

    private static string Quotation(PageRecord record, Entry entry)
    {
        var words = record.Filter.Words(entry.Account.Words(CellRole.Voice));
        if (words.Length == 0)
        {
            var left = record.Filter.Filter(entry.Account.Text);
            var spans = Said(entry)!.Evidence.Select(left.Move).Where(span => span.Start < span.End).Select(span => left.Text[span.Start..span.End]).ToList();
            words = spans.Count > 0 ? string.Join(" … ", spans) : left.Text;
        }

        return words.Length <= LongestQuotation ? words : words[..LongestQuotation] + " …";
    }

    private static void Link(HtmlOutput html, int number) =>
        html.Raw("<a href=\"#e").Number(number).Raw("\">Entry ").Number(number).Raw("</a>");
}
