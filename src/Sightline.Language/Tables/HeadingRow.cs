using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>Finds the heading row among title blocks, or that there is none.</summary>
internal static class HeadingRow
{
    private const int Furthest = 60;
    private const int LongestHeading = 60;
    private const double Known = 0.5;

    /// <summary>Finds the heading row.</summary>
    /// <param name="rows">The first rows of a table.</param>
    /// <returns>Its index; -1 where there is none.</returns>
    public static int Find(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var best = -1;
        var bestScore = 0;
        var firstDated = -1;
        for (var i = 0; i < rows.Count && i < Furthest; i++)
        {
            if (firstDated < 0 && IsDated(rows[i]))
            {
                firstDated = i;
            }

            var score = Score(rows[i]);
            if (score > 0 && HasDataAbove(rows, i))
            {
                break;
            }

            if (score > bestScore || (score == bestScore && best == i - 1 && score > 0 && firstDated < 0))
            {
                best = i;
                bestScore = score;
            }
        }

        return best >= 0 && (firstDated < 0 || best < firstDated || bestScore >= 3) ? best : Unknown(rows, firstDated);
    }

    /// <summary>Whether a row can be nothing but headings, wherever it stands: at least three that are known, a date's among them.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True where it is one.</returns>
    public static bool IsCertain(IReadOnlyList<string> row)
    {
        foreach (var cell in row)
        {
            if (cell.Length > LongestHeading || (cell.Length > 0 && char.IsAsciiDigit(cell[0])))
            {
                return false;
            }
        }

        return DateColumn(row) >= 0 && Score(row) >= 3;
    }

    /// <summary>How much a row looks like headings: the number of different known headings in it, 0 where it is data or a title.</summary>
    /// <param name="row">The row.</param>
    /// <returns>0, or 2 and more.</returns>
    public static int Score(IReadOnlyList<string> row)
    {
        var different = new HashSet<string>(StringComparer.Ordinal);
        var roles = new HashSet<CellRole>();
        var known = 0;
        foreach (var cell in row)
        {
            var text = cell.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (text.Length > LongestHeading)
            {
                return 0;
            }

            if (!different.Add(HeadingLexicon.Normal(text)))
            {
                continue;
            }

            if (ColumnEvidence.DateOf(text) is not null)
            {
                return 0;
            }

            var read = HeadingLexicon.Read(text);
            var isKnown = read.Any(r => r.Value >= Known);
            known += isKnown ? 1 : 0;
            if (isKnown)
            {
                roles.Add(read.MaxBy(r => r.Value).Key);
            }
        }

        return different.Count >= 2 && known >= 2 && roles.Count >= 2 && known * 2 >= different.Count ? known : 0;
    }

    /// <summary>Whether a row has a date in one cell and words in another.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True where it has.</returns>
    public static bool IsDated(IReadOnlyList<string> row) =>
        row.Any(c => ColumnEvidence.DateOf(c.Trim()) is not null) && row.Where(c => c.Trim().Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Whether rows above hold dates where this row has the heading of one: then the table began before it.</summary>
    private static bool HasDataAbove(IReadOnlyList<IReadOnlyList<string>> rows, int heading)
    {
        var column = DateColumn(rows[heading]);
        for (var i = 0; column >= 0 && i < heading; i++)
        {
            if (column < rows[i].Count && IsDated(rows[i]) && ColumnEvidence.DateOf(rows[i][column].Trim()) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int DateColumn(IReadOnlyList<string> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Length is > 2 and <= LongestHeading && HeadingLexicon.Read(row[i]).GetValueOrDefault(CellRole.Date) >= 0.8)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The row above the first dated one, where it has a short different cell over most columns and so must be headings in words that nobody knows.</summary>
    private static int Unknown(IReadOnlyList<IReadOnlyList<string>> rows, int firstDated)
    {
        if (firstDated < 1)
        {
            return -1;
        }

        for (var i = firstDated - 1; i >= 0 && i >= firstDated - 2; i--)
        {
            var cells = rows[i].Select(c => c.Trim()).Where(c => c.Length > 0).ToList();
            if (cells.Count >= 2 && cells.Count * 10 >= rows[firstDated].Count * 6 && cells.TrueForAll(c => c.Length <= 40)
                && cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() == cells.Count)
            {
                return i;
            }
        }

        return -1;
    }
}
