using Sightline.Documents.Import.Csv;
using Sightline.Documents.Import.Excel;
using Sightline.Documents.Import.Formats;
using Sightline.Documents.Import.Limits;
using Sightline.Documents.Import.Word;

namespace Sightline.Documents.Import;

/// <summary>Reads what an agency sent, as what its content shows it to be. Bad input gives problems, never an exception.</summary>
public static class SourceFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="relativePath">The file, relative to the case folder, with forward slashes.</param>
    /// <param name="fullPath">Where it is on disk. A CSV file is opened again each time that its rows are asked for.</param>
    /// <param name="limits">How much of it is read; the usual limits where none are given.</param>
    /// <returns>What it holds, and what was wrong.</returns>
    public static SourceFile Read(string relativePath, string fullPath, ImportLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(relativePath);
        ArgumentException.ThrowIfNullOrEmpty(fullPath);
        return Read(relativePath, () => Open(fullPath), limits ?? ImportLimits.Default);
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="relativePath">What the file is called.</param>
    /// <param name="stream">Its bytes; seekable. It stays the caller's, and must stay open until the rows have been read.</param>
    /// <param name="limits">How much of it is read; the usual limits where none are given.</param>
    /// <returns>What it holds, and what was wrong.</returns>
    public static SourceFile Read(string relativePath, Stream stream, ImportLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(relativePath);
        ArgumentNullException.ThrowIfNull(stream);
        return Read(relativePath, () => new BorrowedStream(stream), limits ?? ImportLimits.Default);
    }

    // Opening a pipe waits until somebody writes to it, and a device may never end: neither has a length, so neither is opened.
    private static Stream Open(string fullPath)
    {
        var file = new FileInfo(fullPath);
        file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return file.Length == 0 ? Stream.Null : new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
    }

    private static SourceFile Read(string path, Func<Stream> open, ImportLimits limits)
    {
        var notes = new ImportNotes(path, limits);
        try
        {
            using var stream = open();
            if (stream.Length > limits.FileBytes)
            {
                notes.Say("file-too-large", $"The file is larger than {limits.FileBytes >> 20:N0} MB, so it was not opened.", "Ask the agency for the table alone, without pictures, or in parts.");
                return Nothing(path, notes);
            }

            var kind = FileKindReader.Of(stream, limits);
            FileName.SayIfItLies(path, kind, notes);
            switch (kind)
            {
                case FileKind.Text:
                    return CsvFileReader.Read(path, open, notes);
                case FileKind.Xlsx:
                    return XlsxReader.Read(path, stream, notes);
                case FileKind.Xls:
                    return XlsReader.Read(path, stream, notes);
                case FileKind.Docx:
                    return DocxReader.Read(path, stream, notes);
                default:
                    UnreadableFile.Say(kind, notes);
                    return Nothing(path, notes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notes.Say("cannot-open", "The file could not be opened or read to its end.", "Check that it is there, that no other program holds it, and that you may read it.");
            return Nothing(path, notes);
        }
    }

    private static SourceFile Nothing(string path, ImportNotes notes) => new(path, SourceFormat.Unknown, [], [], notes.Problems);
}
