using Sightline.Application.Combining;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Csv;
using Sightline.Documents.Export.Excel;
using Sightline.Documents.Export.Json;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Protect;
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
        [".html"] = PageWriter.Write,
    };

    private static readonly (string Ending, string MediaType)[] Enclosed =
    [
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (".csv", "text/csv"),
    ];

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
    /// <param name="passphrase">Encrypts the page, with the documents inside; one that <see cref="Passphrase.Read"/> takes. Null for none; other formats do not use it.</param>
    /// <exception cref="ArgumentException">The passphrase is not one that may be used.</exception>
    public static void Write(ChronologyDocument document, string ending, Stream stream, string? passphrase = null)
    {
        if (passphrase is null || !string.Equals(ending, ".html", StringComparison.OrdinalIgnoreCase))
        {
            Writers[ending](document, stream);
            return;
        }

        using var taken = Passphrase.Read(passphrase).Value ?? throw new ArgumentException("The passphrase is not one that may be used.", nameof(passphrase));
        ProtectedPage.Write(document, [.. Enclosed.Select(one => Enclose(document, one.Ending, one.MediaType))], taken, stream);
    }

    private static EnclosedDocument Enclose(ChronologyDocument document, string ending, string mediaType)
    {
        using var content = new MemoryStream();
        Writers[ending](document, content);
        return new EnclosedDocument("combined-chronology" + ending, mediaType, content.ToArray());
    }
}
