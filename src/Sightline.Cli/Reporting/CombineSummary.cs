using System.Globalization;
using Sightline.Application.Combining;
using Sightline.Domain.Chronology;

namespace Sightline.Cli.Reporting;

/// <summary>Says in plain words what a combination gave: counts that add up, problems by file, and where the outputs are.</summary>
internal static class CombineSummary
{
    private const int MostProblemLines = 200;
    private const int MostRowsNamed = 12;

    /// <summary>Writes the summary.</summary>
    /// <param name="chronology">What was combined.</param>
    /// <param name="written">The files that were written.</param>
    /// <param name="to">Where to write.</param>
    public static void Write(CombinedChronology chronology, IReadOnlyList<string> written, TextWriter to)
    {
        var c = chronology.Counts;
        to.WriteLine($"{chronology.Label}: {Of(c.Entries, "entry", "entries")} from {Of(c.Files, "file", "files")} on one line{(c.Undated > 0 ? $", {c.Undated} of them without a date at the end" : string.Empty)}.");
        to.WriteLine($"  {Of(c.RowsInFiles, "row", "rows")} in the files = {c.Entries} on the line + {c.NotData} that are not data{Parts(chronology.NotData)}");
        if (c.FilesUnread > 0)
        {
            to.WriteLine($"  {Of(c.FilesUnread, "file", "files")} could not be read: see the problems.");
        }

        WriteProblems(chronology.Problems, to);
        if (written.Count > 0)
        {
            to.WriteLine();
            to.WriteLine("Written:");
            foreach (var path in written)
            {
                to.WriteLine("  " + path);
            }
        }
    }

    private static void WriteProblems(IReadOnlyList<Problem> problems, TextWriter to)
    {
        if (problems.Count == 0)
        {
            to.WriteLine("  No problems.");
            return;
        }

        to.WriteLine();
        to.WriteLine($"{Of(problems.Count, "problem", "problems")}:");
        var lines = 0;
        string? file = null;
        foreach (var group in problems.GroupBy(p => (p.File, p.Code, p.What, p.ToDo)).OrderBy(g => g.Key.File, StringComparer.Ordinal))
        {
            if (++lines > MostProblemLines)
            {
                to.WriteLine($"  … and more: an output with --json or --out lists all {problems.Count}.");
                return;
            }

            if (lines == 1 || !string.Equals(file, group.Key.File, StringComparison.Ordinal))
            {
                file = group.Key.File;
                to.WriteLine($"  {(file is null ? "the folder" : Shown(file))}");
            }

            to.WriteLine($"    {Rows(group)}{group.Key.What}");
            to.WriteLine($"      To do: {group.Key.ToDo}");
        }
    }

    // A file's name may hold what turns the direction of text on a screen, or commands it.
    private static string Shown(string name) =>
        string.Concat(name.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '\uFFFD' : c));

    private static string Rows(IEnumerable<Problem> problems)
    {
        var rows = problems.Where(p => p.Row is not null).Select(p => p.Row!.Value).ToList();
        if (rows.Count == 0)
        {
            return string.Empty;
        }

        var named = string.Join(", ", rows.Take(MostRowsNamed));
        return rows.Count == 1 ? $"row {named}: " : rows.Count <= MostRowsNamed ? $"rows {named}: " : $"rows {named} and {rows.Count - MostRowsNamed} more: ";
    }

    private static string Parts(IReadOnlyList<RowNotData> rows)
    {
        var parts = rows.GroupBy(r => r.Why).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            NotDataReason.Title => Of(g.Count(), "title", "titles"),
            NotDataReason.Heading => Of(g.Count(), "heading", "headings"),
            NotDataReason.HeadingAgain => Of(g.Count(), "heading again", "headings again"),
            NotDataReason.Note => Of(g.Count(), "note", "notes"),
            _ => Of(g.Count(), "line of a key", "lines of a key"),
        });
        return rows.Count == 0 ? "." : $" ({string.Join(", ", parts)}).";
    }

    private static string Of(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
