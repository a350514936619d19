using System.Globalization;
using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Excel;

/// <summary>Writes a combined chronology as an Excel workbook (.xlsx): the chronology to filter and sort, the problems, and what the workbook is.</summary>
public static class ChronologyExcelWriter
{
    private const int MostRows = 1_000_000;
    private const int HeadingRow = 2;

    private static readonly IReadOnlyList<int> EntryWidths = [.. FlatColumns.All.Select(c => c.Width)];

    private static readonly IReadOnlyList<(string Heading, int Width)> ProblemColumns = [("No.", 6), ("File", 34), ("Row", 8), ("What is wrong", 64), ("What to do", 64), ("Sort", 24)];

    /// <summary>Writes the workbook.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="stream">Where to write it; it is left open.</param>
    /// <param name="mostRows">The most entries of one sheet; more go on to "Chronology 2". Excel holds 1,048,576 rows.</param>
    public static void Write(ChronologyDocument document, Stream stream, int mostRows = MostRows)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var filter = new DisclosureFilter(document.Register, document.Shows);
        var label = filter.Words(document.FamilyLabel);
        var package = new OfficePackage(stream, DocumentWords.Title(label), document.MadeAt);
        var sheets = new WorkbookSheets(package, label, DocumentWords.Made(document.MadeAt));
        var cut = Chronology(sheets, document, mostRows);
        Problems(sheets, document, filter);
        About(sheets, document, label, cut);
        sheets.Finish();
        package.Finish();
    }

    private static int Chronology(WorkbookSheets sheets, ChronologyDocument document, int mostRows)
    {
        var (dated, undated) = EntryWording.Of(document);
        using var entries = dated.Concat(undated).GetEnumerator();
        var number = 0;
        var cut = 0;
        var isMore = entries.MoveNext();
        do
        {
            number++;
            var name = number == 1 ? "Chronology" : string.Create(CultureInfo.InvariantCulture, $"Chronology {number}");
            using var sheet = sheets.Start(name, [.. FlatColumns.All.Select(c => (c.Heading, c.Width))]);
            var rows = 0;
            for (; isMore && rows < mostRows; isMore = entries.MoveNext())
            {
                Row(sheet, entries.Current);
                rows++;
            }

            sheets.End(sheet, HeadingRow + rows, FlatColumns.All.Count, printed: FlatColumns.All.Count(c => c.IsPrinted));
            cut += sheet.Cut;
        }
        while (isMore);

        return cut;
    }

    private static void Row(SheetXml sheet, WordedEntry entry)
    {
        var words = FlatColumns.All.Select(c => c.Words(entry)).ToArray();
        sheet.StartRow(RowHeights.Of(words, EntryWidths));
        sheet.Figure(0, entry.Number);
        for (var i = 1; i < words.Length; i++)
        {
            if (FlatColumns.All[i].Moment?.Invoke(entry) is { } moment)
            {
                sheet.Moment(i, moment, words[i]);
            }
            else
            {
                sheet.Words(i, words[i]);
            }
        }

        sheet.End();
    }

    private static void Problems(WorkbookSheets sheets, ChronologyDocument document, DisclosureFilter filter)
    {
        using var sheet = sheets.Start("Problems", ProblemColumns);
        var ids = new NamedIds(document.Register, new PeopleNames(document.Register));
        var number = 0;
        foreach (var problem in document.Problems)
        {
            string[] words = [string.Empty, filter.Words(problem.File) ?? "all files", string.Empty, filter.Words(ids.People(problem.What)), filter.Words(ids.People(problem.ToDo)), problem.Code];
            sheet.StartRow(RowHeights.Of(words, [.. ProblemColumns.Select(c => c.Width)]));
            sheet.Figure(0, ++number);
            for (var i = 1; i < words.Length; i++)
            {
                if (i == 2 && problem.Row is { } row)
                {
                    sheet.Figure(i, row);
                }
                else
                {
                    sheet.Words(i, words[i]);
                }
            }

            sheet.End();
        }

        sheets.End(sheet, HeadingRow + number, ProblemColumns.Count, ProblemColumns.Count - 1);
    }

    private static void About(WorkbookSheets sheets, ChronologyDocument document, string label, int cut)
    {
        using var sheet = sheets.Start("About", [("What", 26), ("Says", 100)]);
        var counts = document.Counts;
        var lines = new List<(string What, string Says)>
        {
            ("Marking", Marking.Words),
            ("Title", DocumentWords.Title(label)),
            ("Made", WhenWords.Of(document.MadeAt)),
            ("Count", DocumentWords.Of(counts)),
            ("Left out", DocumentWords.Of(document.Shows)),
            ("Proposals", DocumentWords.OnProposals),
            ("Same event", "Accounts of one event by different agencies stand one after another and point at each other; where they differ, the difference is stated beside them. Nothing is merged."),
            ("Dates", "A date that is exact to the day is a real date. Any other stands as it was meant (“week of 3 March 2014”), with its earliest and latest day in columns of their own. Undated entries stand at the end."),
            ("Printing", "The columns as far as Analysis are printed; those to the right of it are for filtering and sorting."),
        };
        if (cut > 0)
        {
            lines.Add(("Texts cut", string.Create(CultureInfo.InvariantCulture, $"{cut:N0} texts were longer than Excel holds in a cell ({SheetXml.MostLetters:N0} letters) and end with a mark; the Word document and the file of values have them whole.")));
        }

        foreach (var (what, says) in lines)
        {
            sheet.StartRow(RowHeights.Of([what, says], [26, 100]));
            sheet.Words(0, what);
            sheet.Words(1, says);
            sheet.End();
        }

        sheets.End(sheet, HeadingRow + lines.Count, columns: 2, printed: 2, isFiltered: false);
    }
}
