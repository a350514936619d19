using System.Text;

namespace Sightline.Documents.Import.Csv;

/// <summary>Reads a file of delimited text, its rows as they are asked for.</summary>
internal static class CsvFileReader
{
    private const int SampleCharacters = 1 << 16;

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file's name in the case folder.</param>
    /// <param name="open">Opens the file at its start; called again for the rows.</param>
    /// <param name="notes">Where it is said what is wrong.</param>
    /// <returns>What the file holds.</returns>
    public static SourceFile Read(string path, Func<Stream> open, ImportNotes notes)
    {
        using var stream = open();
        var encoding = TextEncoding.Of(stream);
        if (encoding.IsMixed)
        {
            notes.Say(
                "mixed-encoding",
                "The file is UTF-8 with stretches of Windows-1252 in it; each was read as what it is.",
                "Check accents, quotation marks and pound signs in its rows against the agency's own copy.");
        }

        if (encoding.IsCutShort)
        {
            notes.Say("cut-short", "The file ends in the middle of a character, so its end is missing.", "Ask the agency to send it again.");
        }

        var sample = Sample(stream, encoding, out var isWhole);
        var named = DelimiterReader.Named(sample);
        var delimiter = named ?? DelimiterReader.Of(sample, isWhole);
        var table = new SourceTable(string.Empty, Rows(open, encoding, delimiter, named is not null, notes));
        return new SourceFile(path, SourceFormat.Csv, [table], [], notes.Problems);
    }

    private static string Sample(Stream stream, TextEncoding.Found encoding, out bool isWhole)
    {
        using var text = Text(stream, encoding, leaveOpen: true);
        var buffer = new char[SampleCharacters];
        var count = text.ReadBlock(buffer, 0, buffer.Length);
        isWhole = count < buffer.Length;
        return new string(buffer, 0, count);
    }

    private static StreamReader Text(Stream stream, TextEncoding.Found encoding, bool leaveOpen)
    {
        stream.Position = encoding.BomBytes;
        return new StreamReader(stream, encoding.Encoding, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen);
    }

    private static IEnumerable<SourceRow> Rows(Func<Stream> open, TextEncoding.Found encoding, char delimiter, bool skipFirst, ImportNotes notes)
    {
        using var text = Text(open(), encoding, leaveOpen: false);
        var parser = new CsvParser(text, delimiter, notes);
        var rows = 0;
        while (parser.Next() is { } cells)
        {
            if (skipFirst && parser.Records == 1)
            {
                continue;
            }

            if (!cells.Exists(c => c.Text.Length > 0))
            {
                continue;
            }

            if (++rows > notes.Limits.Rows)
            {
                notes.Say(
                    "too-many-rows",
                    $"The file has more than {notes.Limits.Rows:N0} rows; it was read up to there.",
                    "Ask the agency for the period or the family that is needed, or cut the file into parts.");
                break;
            }

            if (cells.Count > notes.Limits.Columns)
            {
                notes.RowsCut++;
                cells.RemoveRange(notes.Limits.Columns, cells.Count - notes.Limits.Columns);
            }

            yield return new SourceRow(cells.ToArray());
        }

        Conclude(parser, notes);
    }

    private static void Conclude(CsvParser parser, ImportNotes notes)
    {
        if (parser.UnbalancedQuotes > 0)
        {
            notes.Say(
                "unbalanced-quote",
                $"A quotation mark is opened and never closed, {Times(parser.UnbalancedQuotes)}, first in record {parser.FirstUnbalanced:N0}; its rows were read as they stand.",
                "Compare the rows from there with the agency's own copy: the file may be half written.");
        }

        notes.Counts = notes.Counts with { Cut = notes.Counts.Cut + parser.LinesCut };
        notes.Conclude();
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count:N0} times";
}
