using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>What each column of an agency's table is for, as read from its headings or settled by a person.</summary>
/// <param name="HeadingRow">The index, from 0, of the heading row among the rows given; -1 where there is none.</param>
/// <param name="Columns">The columns in order.</param>
public sealed record TableLayout(int HeadingRow, IReadOnlyList<ColumnMeaning> Columns)
{
    /// <summary>Whether a column says when things happened. A table without one is a key, a note, or a chronology whose dates a person must point out.</summary>
    public bool HasDate => ColumnOf(CellRole.Date) >= 0;

    /// <summary>Whether the table looks like a chronology, dated or not: it has headings over at least two columns, one of which tells what happened, or it has dates.</summary>
    public bool IsChronology => HasDate || (HeadingRow >= 0 && Columns.Count > 1 && Columns.Count(c => c.Role != CellRole.Other) > 1 && ColumnOf(CellRole.Narrative) >= 0);

    /// <summary>How sure the reading is as a whole: that of its least sure column that is of use, 0 to 1.</summary>
    public double Confidence => Columns.Where(c => c.Role != CellRole.Other).Select(c => c.Confidence).DefaultIfEmpty(0).Min();

    /// <summary>The first column of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its index from 0; -1 where there is none.</returns>
    public int ColumnOf(CellRole role)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>What one column is for.</summary>
/// <param name="Heading">The heading as written; empty where there is none.</param>
/// <param name="Role">What the column is for.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1; 1 where a person settled it.</param>
public sealed record ColumnMeaning(string Heading, CellRole Role, double Confidence);
