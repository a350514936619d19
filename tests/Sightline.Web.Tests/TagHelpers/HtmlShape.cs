using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Sightline.Web.Tests.TagHelpers;

/// <summary>HTML as lines that can be compared: an element, or a text, a line; attributes by name; white space as a browser sees it.</summary>
internal static partial class HtmlShape
{
    /// <summary>Writes HTML as comparable lines.</summary>
    /// <param name="html">The HTML.</param>
    /// <returns>The lines.</returns>
    public static string Of(string html)
    {
        var lines = new StringBuilder();
        foreach (Match part in Parts().Matches(html))
        {
            if (part.Groups["text"] is { Success: true } text)
            {
                // White space between an element and text is layout here; within text it counts.
                var words = string.Join(' ', WebUtility.HtmlDecode(text.Value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                lines.Append(words.Length == 0 ? string.Empty : words + "\n");
            }
            else if (part.Groups["end"].Success)
            {
                lines.Append("</").Append(part.Groups["name"].Value).Append(">\n");
            }
            else
            {
                var attributes = Attributes().Matches(part.Groups["attributes"].Value).Select(a => $" {a.Groups["name"].Value}=\"{WebUtility.HtmlDecode(a.Groups["value"].Value)}\"");
                lines.Append('<').Append(part.Groups["name"].Value).AppendJoin(string.Empty, attributes.Select(SortedClasses).Order(StringComparer.Ordinal)).Append(">\n");
            }
        }

        return lines.ToString();
    }

    private static string SortedClasses(string attribute) =>
        attribute.StartsWith(" class=", StringComparison.Ordinal)
            ? $" class=\"{string.Join(' ', attribute[8..^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))}\""
            : attribute;

    [GeneratedRegex("""<(?<end>/)?(?<name>[a-zA-Z][\w-]*)(?<attributes>(\s+[^\s=>/"]+(="[^"]*")?)*)\s*/?>|(?<text>[^<]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();

    [GeneratedRegex("""(?<name>[^\s=>/"]+)(="(?<value>[^"]*)")?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attributes();
}
