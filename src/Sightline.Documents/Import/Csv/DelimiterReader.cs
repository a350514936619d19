using Sightline.Documents.Import.Limits;

namespace Sightline.Documents.Import.Csv;

/// <summary>Finds what separates the cells of a file of text: the character that gives the most lines the same number of cells.</summary>
internal static class DelimiterReader
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>Finds the delimiter.</summary>
    /// <param name="sample">The beginning of the file.</param>
    /// <param name="isWhole">Whether that is the whole file.</param>
    /// <returns>The delimiter; a comma where none gives two columns.</returns>
    public static char Of(string sample, bool isWhole)
    {
        var best = ',';
        var bestScore = 0.0;
        foreach (var candidate in Candidates)
        {
            var score = Score(sample, isWhole, candidate);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The delimiter that a first line such as <c>sep=;</c> names.</summary>
    /// <param name="sample">The beginning of the file.</param>
    /// <returns>The delimiter; null where the first line is no such line.</returns>
    public static char? Named(string sample) =>
        sample.Length >= 5
        && sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
        && (sample.Length == 5 || sample[5] is '\r' or '\n')
            ? sample[4]
            : null;

    // The share of records that have the commonest number of cells; with the same share, more cells are better. A separator that opens quotation marks which
    // never close stands inside somebody's words: each such record counts against it.
    private static double Score(string sample, bool isWhole, char delimiter)
    {
        if (!sample.Contains(delimiter, StringComparison.Ordinal))
        {
            return 0;
        }

        var parser = new CsvParser(new StringReader(sample), delimiter, new ImportNotes(string.Empty, ImportLimits.Default));
        var widths = new List<int>();
        while (parser.Next() is { } cells)
        {
            if (cells.Count > 1 || cells[0].Text.Length > 0)
            {
                widths.Add(cells.Count);
            }
        }

        if (!isWhole && widths.Count > 1)
        {
            widths.RemoveAt(widths.Count - 1);
        }

        var commonest = widths.Where(w => w > 1).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        return commonest is null ? 0 : (double)(commonest.Count() - parser.UnbalancedQuotes) / widths.Count + Math.Min(commonest.Key, 50) / 1000.0;
    }
}
