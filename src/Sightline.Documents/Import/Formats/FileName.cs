namespace Sightline.Documents.Import.Formats;

/// <summary>Whether a file's name fits what the file is.</summary>
internal static class FileName
{
    /// <summary>Says so where the name promises another format than the content is.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="kind">What the content is.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayIfItLies(string path, FileKind kind, ImportNotes notes)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        FileKind? promised = extension switch
        {
            ".csv" or ".txt" or ".tsv" => FileKind.Text,
            ".xlsx" or ".xlsm" or ".xltx" => FileKind.Xlsx,
            ".xls" => FileKind.Xls,
            ".docx" or ".docm" or ".dotx" => FileKind.Docx,
            ".doc" => FileKind.OldWord,
            ".pdf" => FileKind.Pdf,
            _ => null,
        };
        if (promised is null || promised == kind || kind is FileKind.Empty or FileKind.Protected or FileKind.DamagedZip)
        {
            return;
        }

        if (Words(kind) is { } words)
        {
            notes.Say(
                "name-lies",
                $"The file's name ends in {extension} but it is {words}; it was read as that.",
                "Check that it is the file which the agency meant to send.");
        }
    }

    private static string? Words(FileKind kind) => kind switch
    {
        FileKind.Text => "plain text",
        FileKind.Xlsx => "an Excel workbook",
        FileKind.Xls => "an Excel workbook of the old kind",
        FileKind.Docx => "a Word document",
        _ => null,
    };
}
