namespace Sightline.Domain.Chronology;

/// <summary>Where a row stands in what an agency sent.</summary>
/// <param name="File">The file, relative to the case folder, with forward slashes.</param>
/// <param name="Row">The row: 1 is the first row of data, headings not counted; a table that starts again counts on.</param>
public readonly record struct RowReference(string File, int Row);

/// <summary>A stretch of an entry's text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="End">One past the last character.</param>
public readonly record struct TextSpan(int Start, int End);
