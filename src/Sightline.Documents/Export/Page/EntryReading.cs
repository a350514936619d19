using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>What a row was read as: its codes, who was seen, other accounts of the same event, and on request the words that led there.</summary>
/// <param name="record">The chronology.</param>
internal sealed class EntryReading(PageRecord record)
{
    /// <summary>Writes the cell.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="numbered">The entry with its number.</param>
    public void Write(HtmlOutput html, NumberedEntry numbered)
    {
        var (entry, number) = (numbered.Entry, numbered.Number);
        if (entry.Codes.Count == 0)
        {
            html.Raw("<p class=\"codes none\">Not read as anything</p>");
        }
        else
        {
            html.Raw("<ul class=\"codes\">");
            foreach (var code in entry.Codes)
            {
                html.Raw("<li>").Text(PlainCodes.Of(code, record.Names)).Raw("</li>");
            }

            html.Raw("</ul>");
        }

        html.Raw(entry.IsConfirmed ? "<p class=\"status confirmed\">Confirmed by a person</p>" : "<p class=\"status\">Proposed, not confirmed</p>");
        Sightings(html, entry);
        Others(html, numbered.SameEventAs);
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

    private void Others(HtmlOutput html, IReadOnlyList<OtherAccount> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        html.Raw("<div class=\"others\"><b>Same event</b><ul>");
        foreach (var other in others)
        {
            html.Raw("<li>");
            if (other is { Number: { } number, Entry: { } account })
            {
                html.Raw("<a href=\"#e").Number(number).Raw("\">Entry ").Number(number).Raw("</a>, <span dir=\"auto\">")
                    .Text(record.AgencyName(account.AgencyId)).Raw("</span>");
            }
            else
            {
                html.Raw("A row that this page does not hold");
            }

            html.Raw(other.Differs.Count == 0 ? ": no difference was read" : ": ");
            for (var i = 0; i < other.Differs.Count; i++)
            {
                html.Raw(i > 0 ? " " : string.Empty).Raw("<strong dir=\"auto\">").Text(record.Filter.Words(record.Ids.Agencies(other.Differs[i]))).Raw("</strong>");
            }

            html.Raw("</li>");
        }

        html.Raw("</ul></div>");
    }

    private void Why(HtmlOutput html, Entry entry, int number)
    {
        html.Raw("<details class=\"why\"><summary>Why, and the row as sent<span class=\"vh\">, entry ").Number(number).Raw("</span></summary><dl>");
        var left = record.Filter.Filter(entry.Account.Text);
        foreach (var code in entry.Codes)
        {
            Fact(html, PlainCodes.Of(code, record.Names), Evidence(left, code));
        }

        var about = entry.Concerning.Count == 0 ? "nobody was recognised" : record.Names.Of(entry.Concerning);
        Fact(html, "About", about);
        Fact(html, "Bears on", string.Join("; ", entry.Themes.Select(theme => CodeWords.Of(theme))));
        Fact(html, "Written down", entry.RecordedOn is { } on ? WhenWords.Of(on) : "the record does not say when");
        Fact(html, "Told", string.Join("; ", entry.Told.Select(told => record.AgencyName(told.AgencyId) + (told.On is { } day ? ", " + WhenWords.Of(day) : string.Empty))));
        Fact(html, "In the meeting", string.Join("; ", entry.Attended.Select(record.AgencyName)));
        foreach (var cell in entry.Account.Cells.Where(cell => cell.Start < 0 && cell.Text.Length > 0))
        {
            var words = record.Filter.Words(cell.Text);
            Fact(html, "Column ‘" + record.Filter.Words(cell.Heading) + "’", words.Length > 500 ? words[..500] + " …" : words);
        }

        html.Raw("</dl></details>");
    }

    private static string Evidence(FilteredText left, EntryCode code)
    {
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
