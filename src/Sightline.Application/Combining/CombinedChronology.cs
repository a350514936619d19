using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Application.Combining;

/// <summary>Every agency's rows on one line, with every doubt listed.</summary>
/// <param name="Register">Who is who.</param>
/// <param name="Entries">The entries: dated ones in the order of life, then the undated ones in the order of the files.</param>
/// <param name="Problems">All that was doubtful or unread.</param>
/// <param name="Counts">The account of the rows, which adds up.</param>
public sealed record CombinedChronology(Register Register, IReadOnlyList<Entry> Entries, IReadOnlyList<Problem> Problems, CombinedCounts Counts);

/// <summary>Rows in the files = entries + rows listed as not data.</summary>
/// <param name="Files">Files read.</param>
/// <param name="FilesUnread">Files that could not be read.</param>
/// <param name="RowsInFiles">Rows that hold anything at all, headings and titles included.</param>
/// <param name="Entries">Rows on the line.</param>
/// <param name="Undated">Of these, rows without a date.</param>
/// <param name="NotData">Rows that are headings, titles, keys or notes.</param>
public sealed record CombinedCounts(int Files, int FilesUnread, int RowsInFiles, int Entries, int Undated, int NotData);
