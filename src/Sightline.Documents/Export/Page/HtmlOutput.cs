using System.Buffers;

namespace Sightline.Documents.Export.Page;

/// <summary>Writes HTML: markup that this project wrote itself as it stands, and every word from elsewhere so that it can only ever be text.</summary>
/// <param name="output">Where to write; stays open.</param>
internal sealed class HtmlOutput(TextWriter output)
{
    private const char Unreadable = '\uFFFD';

    private static readonly SearchValues<char> NotPlain = SearchValues.Create(Dangerous());

    /// <summary>Writes markup of our own.</summary>
    /// <param name="markup">Markup; never anything that came from a file.</param>
    /// <returns>This output.</returns>
    public HtmlOutput Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes a number as text.</summary>
    /// <param name="number">The number.</param>
    /// <returns>This output.</returns>
    public HtmlOutput Number(int number)
    {
        output.Write(number);
        return this;
    }

    /// <summary>Writes text from anywhere, in an element or in a quoted attribute. Control characters, which no browser shows, become U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This output.</returns>
    public HtmlOutput Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(NotPlain); at >= 0; at = text.IndexOfAny(NotPlain))
        {
            output.Write(text[..at]);
            switch (text[at])
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                default: output.Write(Unreadable); break;
            }

            text = text[(at + 1)..];
        }

        output.Write(text);
        return this;
    }

    private static string Dangerous()
    {
        var controls = Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code).Where(c => c is not ('\n' or '\t'));
        return "&<>\"'" + string.Concat(controls);
    }
}
