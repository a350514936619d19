using Sightline.Documents.Import;
using Sightline.Domain.Chronology;
using Sightline.Language.Dates;
using Sightline.Language.Tables;

namespace Sightline.Application.Combining;

/// <summary>What is doubtful about a file as a whole, once its rows have been read.</summary>
internal static class DoubtsOfFile
{
    /// <summary>Lists the doubts.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rows">Its rows, read to the end.</param>
    /// <param name="entries">How many entries it gave.</param>
    /// <returns>A problem each.</returns>
    public static IEnumerable<Problem> In(SourceFile file, RowsOfFile rows, int entries)
    {
        if (file.Format == SourceFormat.Unknown)
        {
            yield break;
        }

        if (entries == 0 && rows.Layouts.Count == 0)
        {
            yield return new Problem(file.Path, Row: null, "no-table", "The file holds no table of events.", "Ask the agency for its chronology as a table with a date in each row; or say with a mapping file which columns these are.");
        }
        else if (entries == 0)
        {
            yield return new Problem(file.Path, Row: null, "no-rows", "The table has headings and no rows.", "Ask the agency whether it has nothing to report: nothing sent and nothing known are not the same.");
        }

        if (rows.Layouts.Any(l => !l.Layout.HasDate))
        {
            yield return new Problem(file.Path, Row: null, "no-date-column", "A table has no column of dates, so its rows stand among the undated ones.", "Run 'sightline mapping propose', say which column holds the date, and give the file with --mapping.");
        }

        if (rows.Layouts.Count > 0 && rows.Layouts[0].Layout.HeadingRow < 0)
        {
            yield return new Problem(file.Path, Row: null, "no-headings", "The table has no heading row: what its columns are for was read from their cells.", "Run 'sightline mapping propose', check the columns, and give the file with --mapping.");
        }

        var doubled = rows.Layouts.SelectMany(l => l.Layout.Columns.Where(c => c.Heading.Length > 0).GroupBy(c => c.Heading, StringComparer.OrdinalIgnoreCase))
            .Where(g => g.Count() > 1 && g.Any(c => c.Role == CellRole.Date)).ToList();
        if (doubled.Count > 0)
        {
            var taken = doubled.TrueForAll(g => g.All(c => c.Role == CellRole.Date)) ? "the first that holds anything was taken" : "one was taken for when it happened, the other for something else";
            yield return new Problem(file.Path, Row: null, "heading-twice", $"Two columns have one heading for the date; {taken}.", "Ask the agency what the two columns are, and for headings that differ.");
        }

        var dated = file.LooseText.Count(BeginsWithDate);
        if (dated > 0)
        {
            yield return new Problem(file.Path, Row: null, "text-outside-table", $"{(dated == 1 ? "A paragraph" : $"{dated} paragraphs")} outside the tables begin{(dated == 1 ? "s" : string.Empty)} with a date and {(dated == 1 ? "is" : "are")} not on the line.", "Read the text around the tables, and ask the agency to put events into the table.");
        }
    }

    private static bool BeginsWithDate(string paragraph) =>
        DateMentions.Find(paragraph, DateHints.None) is [{ Span.Start: 0 } first, ..] && first.When.Earliest == first.When.Latest && first.Span.End < paragraph.Length;
}
