using System.Text.Json;
using Sightline.Documents.Import.Csv;

namespace Sightline.Documents.Import.Json;

/// <summary>Opens a JSON file that people may have edited by hand.</summary>
internal static class JsonFile
{
    /// <summary>The largest file that is opened, in bytes: a family's register is a thousandth of that.</summary>
    public const long MostBytes = 64L << 20;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Reads a file.</summary>
    /// <param name="open">Opens it.</param>
    /// <param name="notes">Where it is said what is wrong.</param>
    /// <returns>Its outermost object; null where there is none.</returns>
    public static JsonDocument? Read(Func<Stream> open, JsonNotes notes)
    {
        try
        {
            using var stream = open();
            if (stream.Length > MostBytes)
            {
                notes.Say("too-large", $"The file is larger than {MostBytes >> 20} MB, so it was not opened.", "Check that it is the file which is meant.");
                return null;
            }

            var encoding = TextEncoding.Of(stream);
            if (encoding.IsMixed || encoding.Encoding.IsSingleByte)
            {
                notes.Say("encoding", "The file is not UTF-8; it was read as Windows-1252 where it had to be.", "Save it as UTF-8, and check accents and quotation marks in it.");
            }

            stream.Position = encoding.BomBytes;
            using var text = new StreamReader(stream, encoding.Encoding, detectEncodingFromByteOrderMarks: false);
            return Parse(text.ReadToEnd(), notes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notes.Say("cannot-open", "The file could not be opened or read to its end.", "Check that it is there and that you may read it.");
            return null;
        }
    }

    private static JsonDocument? Parse(string text, JsonNotes notes)
    {
        try
        {
            var document = JsonDocument.Parse(text.Replace("\0", string.Empty, StringComparison.Ordinal), Lenient);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            notes.Say("not-json", "The file is JSON but no object.", "Compare it with the form in the documentation.");
        }
        catch (JsonException e)
        {
            // The exception's own message may quote the file, so only the place is taken from it.
            notes.Say(
                "not-json",
                string.IsNullOrWhiteSpace(text) ? "The file is empty." : $"The file is not JSON: it cannot be read from line {e.LineNumber + 1} on.",
                "Correct it, or take the file from where it came once more: it may be half written.");
        }

        return null;
    }
}
