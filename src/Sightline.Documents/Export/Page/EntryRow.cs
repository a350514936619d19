using System.Globalization;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>One entry as a row of the table.</summary>
/// <param name="record">The chronology.</param>
internal sealed class EntryRow(PageRecord record)
{
    private readonly EntryReading _reading = new(record);

    /// <summary>Writes the row.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="numbered">The entry with its number.</param>
    public void Write(HtmlOutput html, NumberedEntry numbered)
    {
        var (entry, number) = (numbered.Entry, numbered.Number);
        html.Raw("<tr role=\"row\" id=\"e").Number(number).Raw("\"><th role=\"rowheader\" scope=\"row\" class=\"no\"><span class=\"vh\">Entry </span>").Number(number)
            .Raw("</th><td role=\"cell\" class=\"when\">");
        When(html, entry);
        Source(html, entry);
        html.Raw("</td><td role=\"cell\" class=\"written\">");
        WrittenText.Write(html, entry, number, record.Filter);
        html.Raw("</td><td role=\"cell\" class=\"read\">");
        _reading.Write(html, numbered);
        html.Raw("</td><td role=\"cell\" class=\"kids\">");
        ChildrenThen.Write(html, record, numbered);
        html.Raw("</td></tr>\n");
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
                .Text(WhenWords.Of(happened)).Raw("</time>");
        }
        else
        {
            html.Text(PlainCodes.Sentence(WhenWords.Of(happened)));
        }

        html.Raw("</strong>");
        if (happened.Precision is not (Precision.Day or Precision.Time))
        {
            AsWritten(html, entry);
        }
    }

    private void AsWritten(HtmlOutput html, Entry entry)
    {
        var words = record.Filter.Words(entry.Account.Words(CellRole.Date));
        if (words.Length > 0)
        {
            html.Raw("<span class=\"as-written\">written <q dir=\"auto\">").Text(words.Length > 80 ? words[..80] + " …" : words).Raw("</q></span>");
        }
    }

    private void Source(HtmlOutput html, Entry entry)
    {
        html.Raw("<span class=\"agency\" dir=\"auto\">").Text(record.AgencyName(entry.AgencyId)).Raw("</span>");
        if (entry.Author is { Length: > 0 } author)
        {
            html.Raw("<span class=\"by\" dir=\"auto\">").Text(record.Filter.Words(author)).Raw("</span>");
        }

        html.Raw("<span class=\"file\" dir=\"auto\">").Text(FileName(entry.Row.File)).Raw(", row ").Number(entry.Row.Row).Raw("</span>");
    }

    private static string FileName(string file) => file[(file.LastIndexOf('/') + 1)..];
}
