using Sightline.Application.Combining;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Csv;
using Sightline.Documents.Export.Excel;
using Sightline.Documents.Export.Json;
using Sightline.Documents.Export.Word;

namespace Sightline.Application.Exporting;

/// <summary>Writes a combined chronology in the formats that leave the building.</summary>
public static class ExportChronology
{
    private static readonly Dictionary<string, Action<ChronologyDocument, Stream>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = ChronologyWordWriter.Write,
        [".xlsx"] = (document, stream) => ChronologyExcelWriter.Write(document, stream),
        [".csv"] = ChronologyCsvWriter.Write,
        [".json"] = CombinedJsonWriter.Write,
    };

    /// <summary>The endings of the files that can be written.</summary>
    public static IReadOnlyCollection<string> Endings => Writers.Keys;

    /// <summary>Puts a combined chronology into the form that every writer takes.</summary>
    /// <param name="chronology">The chronology.</param>
    /// <param name="clock">Says when the documents are made.</param>
    /// <param name="shows">What is shown that is otherwise left out.</param>
    /// <returns>The document.</returns>
    public static ChronologyDocument Document(CombinedChronology chronology, TimeProvider clock, DisclosureChoices shows)
    {
        ArgumentNullException.ThrowIfNull(chronology);
        ArgumentNullException.ThrowIfNull(clock);
        var c = chronology.Counts;
        return new ChronologyDocument(
            chronology.Label,
            clock.GetLocalNow(),
            chronology.Register,
            chronology.Entries,
            chronology.Problems,
            new ChronologyCounts(c.Files, c.FilesUnread, c.RowsInFiles, c.Entries, c.Undated, c.NotData),
            shows);
    }

    /// <summary>Writes one file in the format of an ending.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="ending">One of <see cref="Endings"/>.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="passphrase">Encrypts the page; null for none.</param>
    public static void Write(ChronologyDocument document, string ending, Stream stream, string? passphrase = null) => Writers[ending](document, stream);
}
