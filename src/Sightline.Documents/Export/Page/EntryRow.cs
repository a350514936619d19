using System.Globalization;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>One entry as a row of the table. Rows are written in the order of the line, since each says how long ago a child had been seen.</summary>
/// <param name="record">The chronology.</param>
/// <param name="filter">What may be shown.</param>
internal sealed class EntryRow(PageRecord record, DisclosureFilter filter)
{
    private readonly LastSeen _before = new(record.Names.Children);
    private readonly EntryReading _reading = new(record, filter);

    /// <summary>Writes the row.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="number">Its number on the page.</param>
    public void Write(HtmlOutput html, Entry entry, int number)
    {
        html.Raw("<tr role=\"row\" id=\"e").Number(number).Raw("\"><th role=\"rowheader\" scope=\"row\" class=\"no\"><span class=\"vh\">Entry </span>").Number(number)
            .Raw("</th><td role=\"cell\" class=\"when\">");
        When(html, entry);
        Source(html, entry);
        html.Raw("</td><td role=\"cell\" class=\"written\">");
        WrittenText.Write(html, entry, number, filter);
        html.Raw("</td><td role=\"cell\" class=\"read\">");
        _reading.Write(html, entry, number);
        html.Raw("</td><td role=\"cell\" class=\"kids\">");
        ChildrenThen.Write(html, record, entry, _before);
        html.Raw("</td></tr>\n");
        _before.Pass(entry, number);
    }

    private void When(HtmlOutput html, Entry entry)
    {
        if (entry.Happened is not { } happened)
        {
            html.Raw("<strong class=\"date\">No date that can be read</strong>");
            AsWritten(html, entry);
            return;
        }

        html.Raw("<strong class=\"date\">");
        if (happened.Earliest == happened.Latest)
        {
            html.Raw("<time datetime=\"").Raw(happened.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Raw("\">")
                .Text(DateWords.Of(happened)).Raw("</time>");
        }
        else
        {
            html.Text(CodeWords.Sentence(DateWords.Of(happened)));
        }

        html.Raw("</strong>");
        if (happened.Precision is not (Precision.Day or Precision.Time))
        {
            AsWritten(html, entry);
        }
    }

    private void AsWritten(HtmlOutput html, Entry entry)
    {
        var words = entry.Account.Words(CellRole.Date);
        if (words.Length > 0)
        {
            html.Raw("<span class=\"as-written\">written <q dir=\"auto\">").Text(filter.Words(words.Length > 80 ? words[..80] + " …" : words)).Raw("</q></span>");
        }
    }

    private void Source(HtmlOutput html, Entry entry)
    {
        html.Raw("<span class=\"agency\" dir=\"auto\">").Text(record.AgencyName(entry.AgencyId)).Raw("</span>");
        if (entry.Author is { Length: > 0 } author)
        {
            html.Raw("<span class=\"by\" dir=\"auto\">").Text(filter.Words(author)).Raw("</span>");
        }

        html.Raw("<span class=\"file\" dir=\"auto\">").Text(FileName(entry.Row.File)).Raw(", row ").Number(entry.Row.Row).Raw("</span>");
    }

    private static string FileName(string file) => file[(file.LastIndexOf('/') + 1)..];
}
