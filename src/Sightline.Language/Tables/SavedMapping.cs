using Sightline.Domain.Chronology;
using Sightline.Language.Dates;

namespace Sightline.Language.Tables;

/// <summary>What a person settled about one file's layout.</summary>
public sealed record SavedMapping
{
    /// <summary>The file, relative to the case folder, with forward slashes; null where the mapping is for every file of an agency.</summary>
    public string? File { get; init; }

    /// <summary>The agency's id; null where the mapping is for one file only.</summary>
    public string? Agency { get; init; }

    /// <summary>Which row of the table holds the headings, counted from 1; 0 where there is none; null where it is to be found.</summary>
    public int? HeadingRow { get; init; }

    /// <summary>The columns: by heading, or in order where the headings are empty.</summary>
    public IReadOnlyList<ColumnMeaning> Columns { get; init; } = [];

    /// <summary>The first day that the record can be about; null where not settled.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that the record can be about; null where not settled.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the file writes its dates with the month first (03/14/2012).</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>What was settled about the dates.</summary>
    public DateHints Hints => From is null && To is null && !IsMonthFirst ? DateHints.None : new DateHints(From, To) { IsMonthFirst = IsMonthFirst };

    /// <summary>Finds the heading row that was settled.</summary>
    /// <param name="rows">The first rows of a table.</param>
    /// <returns>Its index from 0, -1 where there is none, null where the mapping does not say or the row is not there.</returns>
    internal int? FindHeading(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var names = Columns.Select(c => HeadingLexicon.Normal(c.Heading)).Where(h => h.Length > 0).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count && names.Count > 0; i++)
        {
            var cells = rows[i].Select(HeadingLexicon.Normal).Where(c => c.Length > 0).ToHashSet(StringComparer.Ordinal);
            if (cells.Count(names.Contains) * 2 > names.Count && cells.Count >= 1)
            {
                return i;
            }
        }

        return HeadingRow switch
        {
            0 => -1,
            > 0 when names.Count == 0 && HeadingRow <= rows.Count => HeadingRow - 1,
            _ => null,
        };
    }

    /// <summary>Puts what was settled in the place of what was read.</summary>
    /// <param name="read">What was read.</param>
    /// <returns>The columns, sure where they were settled.</returns>
    internal IReadOnlyList<ColumnMeaning> Settle(IReadOnlyList<ColumnMeaning> read)
    {
        var isByOrder = Columns.All(c => c.Heading.Length == 0);
        return read.Select((column, i) =>
        {
            var plain = HeadingLexicon.Normal(column.Heading);
            var settled = isByOrder
                ? (i < Columns.Count ? Columns[i] : null)
                : plain.Length == 0 ? null : Columns.FirstOrDefault(c => string.Equals(HeadingLexicon.Normal(c.Heading), plain, StringComparison.Ordinal));
            return settled is null ? column : column with { Role = settled.Role, Confidence = 1 };
        }).ToList();
    }
}
