using Sightline.Domain.Chronology;

namespace Sightline.Documents.Import;

/// <summary>What one file of an agency holds, before anybody asks what it means: tables of cells, and text outside them.</summary>
/// <param name="Path">The file, relative to the case folder, with forward slashes.</param>
/// <param name="Format">What its content shows it to be, whatever its name says.</param>
/// <param name="Tables">The tables in the order of the file; a workbook's sheets, a document's tables, one for a CSV file.</param>
/// <param name="LooseText">Paragraphs outside the tables, in order.</param>
/// <param name="Problems">What could not be read. It may grow while a table's rows are being read; it is whole when all have been.</param>
public sealed record SourceFile(
    string Path,
    SourceFormat Format,
    IReadOnlyList<SourceTable> Tables,
    IReadOnlyList<string> LooseText,
    IReadOnlyList<Problem> Problems);

/// <summary>A table as it stands in the file: title lines, headings and data alike.</summary>
/// <param name="Name">The sheet's name, or "table 2"; empty for a CSV file.</param>
/// <param name="Rows">The rows in order. They may be read from the file as they are asked for: read them once.</param>
public sealed record SourceTable(string Name, IEnumerable<SourceRow> Rows);

/// <summary>One row of cells; shorter rows are not padded.</summary>
/// <param name="Cells">The cells by column, a merged cell once in every column and row that it covers.</param>
public sealed record SourceRow(IReadOnlyList<SourceCell> Cells);

/// <summary>One cell.</summary>
/// <param name="Text">The words: paragraphs separated by a line break, text struck out by a tracked deletion left out, trimmed; never null.</param>
/// <param name="Moment">Where the file itself holds a date and not text: that date, with its time of day if it has one.</param>
/// <param name="IsRepeated">Whether the cell only repeats a merged cell that began in an earlier row or column.</param>
public readonly record struct SourceCell(string Text, DateTime? Moment = null, bool IsRepeated = false);

/// <summary>The formats that can be told apart.</summary>
public enum SourceFormat
{
    /// <summary>Not one that can be read.</summary>
    Unknown,

    /// <summary>Text with a delimiter.</summary>
    Csv,

    /// <summary>An Excel workbook of 2007 or later (.xlsx, .xlsm).</summary>
    Xlsx,

    /// <summary>An Excel workbook of 1997 to 2003 (.xls).</summary>
    Xls,

    /// <summary>A Word document of 2007 or later (.docx, .docm).</summary>
    Docx,
}
