using Sightline.Documents.Export.Wording;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>A card for each child: how old, when last seen by anyone, by whom, alone or not, and the last words that anybody wrote down.</summary>
internal static class ChildrenSection
{
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

        html.Raw("</dd><dt>Last said or shown</dt><dd>");
        LastWords.Write(html, record, child.Id);
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

    /// <summary>Writes a link to an entry.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="number">The entry's number.</param>
    public static void Link(HtmlOutput html, int number) =>
        html.Raw("<a href=\"#e").Number(number).Raw("\">Entry ").Number(number).Raw("</a>");
}
