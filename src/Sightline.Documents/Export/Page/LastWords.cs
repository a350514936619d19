using System.Text.RegularExpressions;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>The last words of a child that anybody wrote down: the column for them, else what stands in quotation marks, else what was written.</summary>
internal static partial class LastWords
{
    private const int Longest = 240;

    /// <summary>Writes the words, with when, by whom and where; 'nothing recorded' where there are none.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    /// <param name="childId">The child.</param>
    public static void Write(HtmlOutput html, PageRecord record, string childId)
    {
        var last = record.Entries.Where(one => one.Entry.Happened is not null && one.Entry.Concerning.Contains(childId, StringComparer.Ordinal) && HasWords(one.Entry))
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
        ChildrenSection.Link(html, last.Number);
    }

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
