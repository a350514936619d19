namespace Sightline.Documents.Import.Formats;

/// <summary>What to tell a person about a file that cannot be read as a chronology: what it is, and what to ask the agency for.</summary>
internal static class UnreadableFile
{
    private const string AskForSource = "Ask the agency for the Word or Excel file that it was made from.";

    /// <summary>Says what the file is.</summary>
    /// <param name="kind">What it is; one that is not read.</param>
    /// <param name="notes">Where it is said.</param>
    public static void Say(FileKind kind, ImportNotes notes)
    {
        var (code, what, toDo) = kind switch
        {
            FileKind.Empty => ("empty-file", "The file is empty.", "Ask the agency to send it again."),
            FileKind.Protected => ("password-protected", "The file is protected with a password, so nothing in it could be read.", "Ask the agency for an unprotected copy, sent by a safe way."),
            FileKind.OldWord => ("old-word", "The file is a Word document of the old kind (.doc), which is not read.", "Open it in Word and save it as .docx, or ask the agency to."),
            FileKind.PowerPoint => ("unread-format", "The file is a PowerPoint presentation, which is not read.", AskForSource),
            FileKind.Outlook => ("unread-format", "The file is an Outlook message, which is not read.", "Save its attachments into the folder, or ask the agency for the Word or Excel file itself."),
            FileKind.OtherCompound => ("unread-format", "The file is of an old Office kind in which neither a workbook nor a document was found.", AskForSource),
            FileKind.BinaryWorkbook => ("unread-format", "The file is a binary Excel workbook (.xlsb), which is not read.", "Open it in Excel and save it as .xlsx, or ask the agency to."),
            FileKind.OpenDocument => ("unread-format", "The file is an OpenDocument text or spreadsheet, which is not read.", "Open it and save it as .docx or .xlsx, or ask the agency to."),
            FileKind.Zip => ("unread-format", "The file is a zip archive and no Office document.", "Unpack it and put the files that it holds into the folder."),
            FileKind.DamagedZip => ("corrupt-file", "The file begins as an Office file but is damaged or half written.", "Ask the agency to send it again."),
            FileKind.OtherArchive => ("unread-format", "The file is a compressed archive.", "Unpack it and put the files that it holds into the folder."),
            FileKind.Pdf => ("pdf", "The file is a PDF, in which the table's rows and columns are lost.", AskForSource),
            FileKind.RichText => ("unread-format", "The file is rich text (RTF), which is not read.", "Open it in Word and save it as .docx, or ask the agency to."),
            FileKind.Image => ("unread-format", "The file is a picture.", AskForSource),
            FileKind.WebPage => ("unread-format", "The file is a web page, as some systems export it under an Excel name.", "Open it in Excel and save it as .xlsx, or ask the agency to."),
            FileKind.OfficeXml => ("unread-format", "The file is plain XML, which is not read.", "If it opens in Excel or Word, save it as .xlsx or .docx; else ask the agency for such a file."),
            FileKind.Json => ("unread-format", "The file is JSON, which no chronology is sent in.", "Move it out of the folder, or ask the agency for a Word, Excel or CSV file."),
            _ => ("unread-format", "The file is of no kind that is known here.", "Ask the agency what it is, and for a Word, Excel or CSV file in its place."),
        };
        notes.Say(code, what, toDo);
    }
}
