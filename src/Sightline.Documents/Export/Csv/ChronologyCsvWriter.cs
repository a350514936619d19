using System.Buffers;
using System.Text;
using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Csv;

/// <summary>Writes a combined chronology as comma-separated values (RFC 4180, UTF-8 with a byte-order mark), one record an entry.</summary>
/// <remarks>
/// The marking, the family and the time stand in columns of their own at the end of every record, so that a record taken out of the file still bears them.
/// A value that a spreadsheet could take for a formula begins with an apostrophe: that is how spreadsheets write "this is text".
/// </remarks>
public static class ChronologyCsvWriter
{
    private const string EndOfRecord = "\r\n";
    private const int Buffer = 1 << 16;

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the file.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="stream">Where to write it; it is flushed and left open.</param>
    public static void Write(ChronologyDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Buffer, leaveOpen: true);
        var label = new DisclosureFilter(document.Register, document.Shows).Words(document.FamilyLabel);
        var made = WhenWords.Of(document.MadeAt);
        foreach (var column in FlatColumns.All)
        {
            Value(text, column.Heading);
            text.Write(',');
        }

        text.Write("Marking,Family,Made" + EndOfRecord);
        var (dated, undated) = EntryWording.Of(document);
        foreach (var entry in dated.Concat(undated))
        {
            foreach (var column in FlatColumns.All)
            {
                Value(text, column.Words(entry));
                text.Write(',');
            }

            Value(text, Marking.Words);
            text.Write(',');
            Value(text, label);
            text.Write(',');
            Value(text, made);
            text.Write(EndOfRecord);
        }
    }

    private static void Value(StreamWriter text, string words)
    {
        var value = FormulaGuard.IsDoubtful(words) ? "'" + words : words;
        value = value.Contains('\0', StringComparison.Ordinal) ? value.Replace('\0', '\uFFFD') : value;
        if (value.AsSpan().ContainsAny(NeedQuotes) || (value.Length > 0 && (value[0] == ' ' || value[^1] == ' ')))
        {
            text.Write('"');
            text.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
            text.Write('"');
        }
        else
        {
            text.Write(value);
        }
    }
}
