using System.Text.RegularExpressions;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>The last words of a child that anybody wrote down: the column for them, else what stands in quotation marks, else what was written.</summary>
internal static partial class LastWords
{
    private const int Longest = 240;

    /// <summary>
    /// Writes the words, with when, by whom and where; 'nothing recorded' where there are none. In an entry about several children the words are taken for
    /// those of the child that it is mostly about; for the others the page says only that such an entry is there.
    /// </summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    /// <param name="childId">The child.</param>
    public static void Write(HtmlOutput html, PageRecord record, string childId)
    {
        var all = record.Entries.Where(one => one.Entry.Happened is not null && one.Entry.Concerning.Contains(childId, StringComparer.Ordinal) && HasWords(one.Entry))
            .OrderBy(one => one.Entry.Happened!.Earliest).ThenBy(one => one.Number).ToList();
        var own = all.LastOrDefault(one => IsMostlyAbout(record, one.Entry, childId));
        if (own is null)
        {
            html.Raw("<strong>Nothing recorded").Raw(all.Count > 0 ? " as this child’s own.</strong>" : ".</strong>");
        }
        else
        {
            html.Raw("<q class=\"said\" dir=\"auto\">").Text(Quotation(record, own.Entry)).Raw("</q> ").Text(WhenWords.Of(own.Entry.Happened!)).Raw(", ")
                .Text(record.AgencyName(own.Entry.AgencyId)).Raw(". ");
            ChildrenSection.Link(html, own.Number);
        }

        if (all.Count > 0 && all[^1] is var last && last != own)
        {
            html.Raw(" <br>A child’s words stand in an entry about several children, ").Text(WhenWords.Of(last.Entry.Happened!)).Raw(": ");
            ChildrenSection.Link(html, last.Number);
        }
    }

    private static bool IsMostlyAbout(PageRecord record, Entry entry, string childId) =>
        string.Equals(entry.Concerning.FirstOrDefault(id => record.Children.Any(child => string.Equals(child.Id, id, StringComparison.Ordinal))), childId, StringComparison.Ordinal);

    private static bool HasWords(Entry entry) => entry.Codes.Any(code => code is { Kind: EntryKind.Voice, Type: EntryType.Words });

    private static string Quotation(PageRecord record, Entry entry)
    {
        var column = entry.Account.Words(CellRole.Voice);
        var written = record.Filter.Words(column.Length > 0 ? column : entry.Account.Text);
        if (column.Length == 0)
        {
            var quoted = Quoted().Matches(written).Select(match => match.Groups["said"].Value.Trim()).Where(said => said.Length > 1).ToList();
            written = quoted.Count > 0 ? string.Join(" … ", quoted) : written;
        }

        return written.Length <= Longest ? written : written[..Longest] + " …";
    }

    [GeneratedRegex("“(?<said>[^“”]+)”|\"(?<said>[^\"]+)\"|‘(?<said>[^‘]+?)’(?!\\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
