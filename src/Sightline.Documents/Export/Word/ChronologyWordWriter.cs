using System.Globalization;
using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Word;

/// <summary>Writes a combined chronology as a Word document (.docx): landscape A4, one row an entry, for a panel to read and to write its analysis in.</summary>
public static class ChronologyWordWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string GroupShade = "EEF3F8";

    // About a quarter of a page: a longer row may go on overleaf, or it would leave much of a page empty.
    private const int LettersOfShortRow = 1200;

    private static readonly int[] EntryWidths = [560, 1380, 1500, 2300, 4350, 1350, 2248, 1450];

    private static readonly IReadOnlyList<(string Heading, int Width)> EntryColumns = [.. DocumentWords.Headings.Zip(EntryWidths)];

    private static readonly IReadOnlyList<(string Heading, int Width)> ProblemColumns = [("No.", 700), ("File", 3000), ("Row", 800), ("What is wrong", 5638), ("What to do", 5000)];

    /// <summary>Writes the document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="stream">Where to write it; it is left open.</param>
    public static void Write(ChronologyDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var filter = new DisclosureFilter(document.Register, document.Shows);
        var label = filter.Words(document.FamilyLabel);
        var package = new OfficePackage(stream, DocumentWords.Title(label), document.MadeAt);
        package.Add("/word/styles.xml", ContentType + "styles+xml", "styles", WordStyles.Sheet());
        package.Add("/word/settings.xml", ContentType + "settings+xml", "settings", WordStyles.Settings());
        var header = package.Add("/word/header1.xml", ContentType + "header+xml", "header", WordMargins.Above(label));
        var footer = package.Add("/word/footer1.xml", ContentType + "footer+xml", "footer", WordMargins.Below(document.MadeAt));
        using (var xml = new WordXml(package.StartMain("/word/document.xml", ContentType + "document.main+xml")))
        {
            Body(xml, document, label, filter);
            xml.Section(header, footer);
        }

        package.Finish();
    }

    private static void Body(WordXml xml, ChronologyDocument document, string label, DisclosureFilter filter)
    {
        var (dated, undated) = EntryWording.Of(document);
        xml.Paragraph(DocumentWords.Title(label), WordStyles.Title);
        xml.Paragraph(DocumentWords.Of(document.Counts));
        xml.Paragraph(DocumentWords.Of(document.Shows) + " " + DocumentWords.OnProposals);
        xml.Paragraph(DocumentWords.OnSameEvents);
        Section(xml, "Chronology", "No row has a date.", dated);
        Section(xml, "Undated entries", "Every row has a date.", undated);
        Problems(xml, document, filter);
        xml.Paragraph("Count", WordStyles.Section);
        xml.Paragraph(DocumentWords.Of(document.Counts));
    }

    private static void Section(WordXml xml, string title, string whenEmpty, IEnumerable<WordedEntry> entries)
    {
        xml.Paragraph(title, WordStyles.Section);
        var isFirst = true;
        var isInGroup = false;
        foreach (var entry in entries)
        {
            if (isFirst)
            {
                xml.StartTable(title, EntryColumns);
                isFirst = false;
            }

            Row(xml, entry, isInGroup || entry.KeepsWithNext ? GroupShade : null);
            isInGroup = entry.KeepsWithNext;
        }

        if (isFirst)
        {
            xml.Paragraph(whenEmpty);
        }
        else
        {
            xml.End();
        }
    }

    private static void Row(WordXml xml, WordedEntry entry, string? shade)
    {
        xml.StartRow(isWhole: entry.Happened.Sum(p => p.Words.Length) + entry.Response.Sum(p => p.Words.Length) < LettersOfShortRow);
        var column = 0;
        void Cell(Action write)
        {
            xml.StartCell(EntryWidths[column++], shade);
            write();
            xml.End();
        }

        void Line(string text, bool isBold = false, string? style = null)
        {
            xml.StartParagraph(WordStyles.Cell, entry.KeepsWithNext);
            xml.Run(text, isBold, style);
            xml.End();
        }

        Cell(() => Line(entry.Number.ToString(CultureInfo.InvariantCulture)));
        Cell(() => Line(entry.Date));
        Cell(() =>
        {
            foreach (var age in entry.Ages.DefaultIfEmpty(string.Empty))
            {
                Line(age);
            }
        });
        Cell(() =>
        {
            Line(entry.Agency, isBold: true);
            if (entry.Author.Length > 0)
            {
                Line(entry.Author);
            }

            var isLate = entry.Recorded.Length > 0 && !string.Equals(entry.Recorded, entry.Date, StringComparison.Ordinal);
            Line(isLate ? entry.Source + "; recorded " + entry.Recorded : entry.Source, style: WordStyles.Small);
        });
        Cell(() =>
        {
            foreach (var account in entry.SameEventAs)
            {
                xml.StartParagraph(WordStyles.Cell, entry.KeepsWithNext);
                xml.Run(account.Says + (account.Differs.Count > 0 ? ". " : string.Empty));
                xml.Run(string.Join(" ", account.Differs), isBold: true);
                xml.End();
            }

            Parts(xml, entry.Happened, entry.KeepsWithNext, whenNone: entry.SameEventAs.Count == 0 ? "(nothing written)" : null);
        });
        Cell(() =>
        {
            foreach (var line in entry.Seen.DefaultIfEmpty(string.Empty))
            {
                Line(line, isBold: line.StartsWith("Not seen", StringComparison.Ordinal));
            }
        });
        Cell(() => Parts(xml, entry.Response, entry.KeepsWithNext, whenNone: string.Empty));
        Cell(() => Line(string.Empty));
        xml.End();
    }

    private static void Parts(WordXml xml, IReadOnlyList<WordedPart> parts, bool keepsWithNext, string? whenNone)
    {
        foreach (var part in parts)
        {
            xml.StartParagraph(WordStyles.Cell, keepsWithNext);
            if (part.Label is not null)
            {
                xml.Run(part.Label + ": ", style: WordStyles.Small);
            }

            xml.Run(part.Words, part.IsTitle);
            xml.End();
        }

        if (parts.Count == 0 && whenNone is not null)
        {
            xml.StartParagraph(WordStyles.Cell, keepsWithNext);
            xml.Run(whenNone, style: WordStyles.Small);
            xml.End();
        }
    }

    private static void Problems(WordXml xml, ChronologyDocument document, DisclosureFilter filter)
    {
        xml.Paragraph("Problems", WordStyles.Section);
        if (document.Problems.Count == 0)
        {
            xml.Paragraph("No problem was found.");
            return;
        }

        xml.Paragraph("Each of these is to be settled by a person; none was guessed at.");
        xml.StartTable("Problems", ProblemColumns);
        var ids = new NamedIds(document.Register, new PeopleNames(document.Register));
        var number = 0;
        foreach (var problem in document.Problems)
        {
            number++;
            string[] cells =
            [
                number.ToString(CultureInfo.InvariantCulture),
                filter.Words(problem.File) ?? "all files",
                problem.Row?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                filter.Words(ids.People(problem.What)),
                filter.Words(ids.People(problem.ToDo)),
            ];
            xml.StartRow(isWhole: true);
            for (var i = 0; i < cells.Length; i++)
            {
                xml.StartCell(ProblemColumns[i].Width);
                xml.Paragraph(cells[i], WordStyles.Cell);
                xml.End();
            }

            xml.End();
        }

        xml.End();
    }
}
