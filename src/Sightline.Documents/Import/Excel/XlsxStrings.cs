using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Sightline.Documents.Import.Excel;

/// <summary>Reads the words of cells: of the strings that a workbook shares, and of those in the cells themselves.</summary>
internal static partial class XlsxStrings
{
    /// <summary>Reads the strings that cells refer to by number.</summary>
    /// <param name="xml">The part with them.</param>
    /// <param name="strings">Where they go, so that those before any damage are kept.</param>
    public static void ReadShared(XmlReader xml, List<string> strings)
    {
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(Read(xml));
            }
            else
            {
                xml.Read();
            }
        }
    }

    /// <summary>Reads one string: all its stretches of formatted text, without the pronunciation of Japanese.</summary>
    /// <param name="xml">The element that holds it; left on what follows it.</param>
    /// <returns>The words.</returns>
    public static string Read(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return string.Empty;
        }

        string? only = null;
        StringBuilder? many = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : string.Empty)
            {
                case "t":
                    var words = xml.ReadElementContentAsString();
                    if (only is null)
                    {
                        only = words;
                    }
                    else
                    {
                        (many ??= new StringBuilder(only)).Append(words);
                    }

                    break;
                case "rPh":
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        xml.Read();
        return Unescape(many?.ToString() ?? only ?? string.Empty);
    }

    /// <summary>Undoes <c>_x000D_</c> and its like, with which Excel writes characters that XML cannot hold.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text meant.</returns>
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, m => ((char)Convert.ToUInt16(m.Groups["code"].Value, 16)).ToString())
            : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Escaped();
}
