using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>What each column of an agency's table is for, as read from its headings or settled by a person.</summary>
/// <param name="HeadingRow">The index, from 0, of the heading row among the rows given; -1 where there is none.</param>
/// <param name="Columns">The columns in order.</param>
public sealed record TableLayout(int HeadingRow, IReadOnlyList<ColumnMeaning> Columns);

/// <summary>What one column is for.</summary>
/// <param name="Heading">The heading as written; empty where there is none.</param>
/// <param name="Role">What the column is for.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1; 1 where a person settled it.</param>
public sealed record ColumnMeaning(string Heading, CellRole Role, double Confidence);
