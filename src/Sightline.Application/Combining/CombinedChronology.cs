using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Application.Combining;

/// <summary>Every agency's rows on one line, with every doubt listed.</summary>
/// <param name="Label">What the family is called: the register's word for it, else the folder's name.</param>
/// <param name="Register">Who is who.</param>
/// <param name="Entries">The entries: dated ones in the order of life, then the undated ones in the order of the files.</param>
/// <param name="Problems">All that was doubtful or unread.</param>
/// <param name="Counts">The account of the rows, which adds up.</param>
/// <param name="NotData">The rows that are not on the line, each with why.</param>
public sealed record CombinedChronology(
    string Label,
    Register Register,
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<Problem> Problems,
    CombinedCounts Counts,
    IReadOnlyList<RowNotData> NotData);

/// <summary>Rows in the files = entries + rows listed as not data.</summary>
/// <param name="Files">Files read.</param>
/// <param name="FilesUnread">Files that could not be read.</param>
/// <param name="RowsInFiles">Rows that hold anything at all, headings and titles included.</param>
/// <param name="Entries">Rows on the line.</param>
/// <param name="Undated">Of these, rows without a date.</param>
/// <param name="NotData">Rows that are headings, titles, keys or notes.</param>
public sealed record CombinedCounts(int Files, int FilesUnread, int RowsInFiles, int Entries, int Undated, int NotData);

/// <summary>A row that holds something, but no event: it is counted and listed, and is not on the line.</summary>
/// <param name="File">The file, relative to the case folder.</param>
/// <param name="Table">The sheet's name or the table's number; empty for a CSV file.</param>
/// <param name="Position">The row's place in its table, 1 for the first, headings and titles included.</param>
/// <param name="Why">What it is.</param>
public sealed record RowNotData(string File, string Table, int Position, NotDataReason Why);

/// <summary>What a row is that is not an event.</summary>
public enum NotDataReason
{
    /// <summary>A line above the headings: a title, a family's name, who made the table.</summary>
    Title,

    /// <summary>The headings of the columns, or the groups above them.</summary>
    Heading,

    /// <summary>The headings once more, further down.</summary>
    HeadingAgain,

    /// <summary>A line across the table that begins a new part, or a note below it.</summary>
    Note,

    /// <summary>A table that lists no events: a key, an explanation.</summary>
    KeyTable,
}
