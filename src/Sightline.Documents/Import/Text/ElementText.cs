using System.Text;
using System.Xml;

namespace Sightline.Documents.Import.Text;

/// <summary>Reads the text of an element piece by piece, so that a text of gigabytes is never held whole.</summary>
internal static class ElementText
{
    [ThreadStatic]
    private static char[]? _piece;

    /// <summary>Reads the text.</summary>
    /// <param name="xml">The element; left on what follows it.</param>
    /// <param name="most">How many characters are kept, about: what is longer comes back longer than this, and no more than one piece longer.</param>
    /// <returns>The text.</returns>
    public static string Read(XmlReader xml, int most)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return string.Empty;
        }

        var piece = _piece ??= new char[4096];
        var depth = xml.Depth;
        string? only = null;
        StringBuilder? many = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                int read;
                while ((many?.Length ?? 0) <= most && (read = xml.ReadValueChunk(piece, 0, piece.Length)) > 0)
                {
                    if (only is null)
                    {
                        only = new string(piece, 0, read);
                    }
                    else
                    {
                        (many ??= new StringBuilder(only)).Append(piece, 0, read);
                    }
                }
            }

            xml.Read();
        }

        xml.Read();
        return many?.ToString() ?? only ?? string.Empty;
    }
}
