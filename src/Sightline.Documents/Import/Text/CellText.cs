using System.Buffers;
using System.Text;

namespace Sightline.Documents.Import.Text;

/// <summary>
/// Makes a cell's words comparable without changing them: one sort of line break, one sort of space, no invisible marks, no control characters, trimmed.
/// </summary>
internal static class CellText
{
    private const char Nul = '\0';
    private const char SoftHyphen = '\u00AD';
    private const char NonBreakingHyphen = '\u2011';
    private const char ByteOrderMark = '\uFEFF';
    private const char Undecodable = '\uFFFD';

    // All that is not plain text as it should be. Letters, digits, punctuation and curly quotes pass untouched.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Where(c => c is not '\n' and not '\t').Select(c => (char)c),
            .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
            '\u00A0', SoftHyphen, '\u061C', '\u2007', '\u200B', '\u200E', '\u200F', NonBreakingHyphen, '\u2028', '\u2029',
            '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u202F', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', ByteOrderMark, Undecodable,
        ]);

    /// <summary>Cleans the words of a cell.</summary>
    /// <param name="text">The words as the file holds them.</param>
    /// <param name="notes">Where it is counted what was left out.</param>
    /// <returns>The words, at most as long as the limit allows.</returns>
    public static string Clean(ReadOnlySpan<char> text, ImportNotes notes)
    {
        text = text.Trim();
        if (text.Length > notes.Limits.CellCharacters)
        {
            notes.Counts = notes.Counts with { Cut = notes.Counts.Cut + 1 };
            text = text[..notes.Limits.CellCharacters];
        }

        return text.IndexOfAny(Odd) < 0 ? text.ToString() : Rewrite(text, notes);
    }

    /// <summary>Cleans words that are a string already, without copying them where nothing is to be done.</summary>
    /// <param name="text">The words as the file holds them.</param>
    /// <param name="notes">Where it is counted what was left out.</param>
    /// <returns>The words.</returns>
    public static string Clean(string text, ImportNotes notes)
    {
        var isClean = text.Length <= notes.Limits.CellCharacters
            && (text.Length == 0 || (!char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])))
            && text.AsSpan().IndexOfAny(Odd) < 0;
        return isClean ? text : Clean(text.AsSpan(), notes);
    }

    private static string Rewrite(ReadOnlySpan<char> text, ImportNotes notes)
    {
        var clean = new StringBuilder(text.Length);
        bool nul = false, direction = false, undecodable = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    clean.Append('\n');
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    break;
                case '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\u00A0' or '\u2007' or '\u202F':
                    clean.Append(' ');
                    break;
                case NonBreakingHyphen:
                    clean.Append('-');
                    break;
                case SoftHyphen or '\u200B' or '\u2060' or ByteOrderMark:
                    break;
                case Nul:
                    nul = true;
                    break;
                case '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    direction = true;
                    break;
                case Undecodable or (>= '\u0080' and <= '\u009F'):
                    undecodable = true;
                    clean.Append(Undecodable);
                    break;
                default:
                    if (c is '\n' or '\t' || !char.IsControl(c))
                    {
                        clean.Append(c);
                    }

                    break;
            }
        }

        var counts = notes.Counts;
        notes.Counts = new CellCounts(
            counts.Nul + (nul ? 1 : 0),
            counts.DirectionMarks + (direction ? 1 : 0),
            counts.Undecodable + (undecodable ? 1 : 0),
            counts.Cut);
        return clean.ToString().Trim();
    }
}
