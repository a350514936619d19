using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Documents.Export;

/// <summary>A combined chronology as it leaves the building: what every writer is given, whatever the format.</summary>
/// <param name="FamilyLabel">What the family is called on every page; never a person's name in a published one.</param>
/// <param name="MadeAt">When the document was made; shown on every page.</param>
/// <param name="Register">Who is who.</param>
/// <param name="Entries">The entries: dated ones in the order of life, then the undated ones in the order of the files.</param>
/// <param name="Problems">All that was doubtful or unread.</param>
/// <param name="Counts">The account of the rows, which adds up.</param>
/// <param name="Shows">What the reader asked to see that is otherwise left out.</param>
public sealed record ChronologyDocument(
    string FamilyLabel,
    DateTimeOffset MadeAt,
    Register Register,
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<Problem> Problems,
    ChronologyCounts Counts,
    DisclosureChoices Shows);

/// <summary>Rows in the files = entries + rows listed as not data.</summary>
/// <param name="Files">Files read.</param>
/// <param name="FilesUnread">Files that could not be read.</param>
/// <param name="RowsInFiles">Rows that hold anything at all, headings and titles included.</param>
/// <param name="Entries">Rows on the line.</param>
/// <param name="Undated">Of these, rows without a date.</param>
/// <param name="NotData">Rows that are headings, titles, keys or notes.</param>
public sealed record ChronologyCounts(int Files, int FilesUnread, int RowsInFiles, int Entries, int Undated, int NotData);

/// <summary>What is left out of every document unless somebody asks for it.</summary>
/// <param name="Addresses">Whether addresses and postcodes are shown.</param>
/// <param name="NhsNumbers">Whether NHS numbers are shown.</param>
public sealed record DisclosureChoices(bool Addresses = false, bool NhsNumbers = false);
