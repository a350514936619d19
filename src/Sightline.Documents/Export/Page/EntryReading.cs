using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>What a row was read as: its codes, who was seen, other accounts of the same event, and on request the words that led there.</summary>
/// <param name="record">The chronology.</param>
/// <param name="filter">What may be shown.</param>
internal sealed class EntryReading(PageRecord record, DisclosureFilter filter)
{
    /// <summary>Writes the cell.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="number">Its number on the page.</param>
    public void Write(HtmlOutput html, Entry entry, int number)
    {
        if (entry.Codes.Count == 0)
        {
            html.Raw("<p class=\"codes none\">Not read as anything</p>");
        }
        else
        {
            html.Raw("<ul class=\"codes\">");
            foreach (var code in entry.Codes)
            {
                html.Raw("<li>").Text(CodeWords.Of(code, record.Names)).Raw("</li>");
            }

            html.Raw("</ul>");
        }

        html.Raw(entry.IsConfirmed ? "<p class=\"status confirmed\">Confirmed by a person</p>" : "<p class=\"status\">Proposed, not confirmed</p>");
        Sightings(html, entry);
        Others(html, entry);
        Why(html, entry, number);
    }

    private void Sightings(HtmlOutput html, Entry entry)
    {
        var withOthers = entry.Seen.Where(id => !entry.SeenAlone.Contains(id, StringComparer.Ordinal)).ToList();
        List<(string Words, IReadOnlyList<string> Who)> lines =
            [("Seen alone", entry.SeenAlone), (entry.SeenAlone.Count > 0 ? "Seen, not recorded as alone" : "Seen", withOthers), ("Not seen", entry.NotSeen)];
        foreach (var (words, who) in lines.Where(line => line.Who.Count > 0))
        {
            html.Raw("<p class=\"sighting\"><b>").Raw(words).Raw("</b> ").Text(record.Names.Of(who)).Raw("</p>");
        }
    }

    private void Others(HtmlOutput html, Entry entry)
    {
        if (entry.SameEventAs.Count == 0)
        {
            return;
        }

        html.Raw("<div class=\"others\"><b>Same event</b><ul>");
        foreach (var other in entry.SameEventAs)
        {
            html.Raw("<li>");
            if (record.NumberOf(other.Row) is { } number)
            {
                html.Raw("<a href=\"#e").Number(number).Raw("\">Entry ").Number(number).Raw("</a>, <span dir=\"auto\">")
                    .Text(record.AgencyName(record.Document.Entries[number - 1].AgencyId)).Raw("</span>");
            }
            else
            {
                html.Text(other.Row.File).Raw(", row ").Number(other.Row.Row);
            }

            html.Raw(other.Differs.Count == 0 ? ": agrees" : ": ");
            for (var i = 0; i < other.Differs.Count; i++)
            {
                html.Raw(i > 0 ? " " : string.Empty).Raw("<strong dir=\"auto\">").Text(filter.Words(other.Differs[i])).Raw("</strong>");
            }

            html.Raw("</li>");
        }

        html.Raw("</ul></div>");
    }

    private void Why(HtmlOutput html, Entry entry, int number)
    {
        html.Raw("<details class=\"why\"><summary>Why, and the row as sent<span class=\"vh\">, entry ").Number(number).Raw("</span></summary><dl>");
        foreach (var code in entry.Codes)
        {
            Fact(html, CodeWords.Of(code, record.Names), Evidence(entry, code));
        }

        var about = entry.Concerning.Count == 0 ? "nobody was recognised" : record.Names.Of(entry.Concerning);
        Fact(html, "About", about);
        Fact(html, "Bears on", string.Join("; ", entry.Themes.Select(CodeWords.Of)));
        Fact(html, "Written down", entry.RecordedOn is { } on ? DateWords.Day(on) : "the record does not say when");
        Fact(html, "Told", string.Join("; ", entry.Told.Select(told => record.AgencyName(told.AgencyId) + (told.On is { } day ? ", " + DateWords.Day(day) : string.Empty))));
        Fact(html, "In the meeting", string.Join("; ", entry.Attended.Select(record.AgencyName)));
        foreach (var cell in entry.Account.Cells.Where(cell => cell.Start < 0 && cell.Text.Length > 0))
        {
            var words = filter.Words(cell.Text);
            Fact(html, "Column ‘" + filter.Words(cell.Heading) + "’", words.Length > 500 ? words[..500] + " …" : words);
        }

        html.Raw("</dl></details>");
    }

    private string Evidence(Entry entry, EntryCode code)
    {
        var left = filter.Filter(entry.Account.Text);
        var words = new List<string>();
        foreach (var span in code.Evidence)
        {
            var moved = left.Move(span);
            if (moved.Start < moved.End)
            {
                words.Add("‘" + left.Text[moved.Start..moved.End] + "’");
            }
        }

        return words.Count == 0 ? "from the meaning of the column" : "from the words " + string.Join(", ", words);
    }

    private static void Fact(HtmlOutput html, string what, string says)
    {
        if (says.Length > 0)
        {
            html.Raw("<dt dir=\"auto\">").Text(what).Raw("</dt><dd dir=\"auto\">").Text(says).Raw("</dd>");
        }
    }
}
