using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Import.Word;

/// <summary>Letters of picture fonts, as people set ticks and boxes with them.</summary>
internal static class WordSymbols
{
    /// <summary>The sign that a symbol shows.</summary>
    /// <param name="xml">The symbol.</param>
    /// <returns>The sign; nothing where it has no plain counterpart.</returns>
    public static string Of(XmlReader xml)
    {
        var font = WordBody.Attribute(xml, "font") ?? string.Empty;
        if (!int.TryParse(WordBody.Attribute(xml, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return string.Empty;
        }

        var letter = code & 0xFF;
        return font switch
        {
            "Wingdings" => letter switch
            {
                0xFC => "✓",
                0xFB => "✗",
                0xFE => "☑",
                0xFD or 0x78 => "☒",
                0xA8 or 0x6F => "☐",
                0xE0 => "→",
                _ => string.Empty,
            },
            "Wingdings 2" => letter switch
            {
                0x50 => "✓",
                0x4F => "✗",
                0x52 => "☑",
                0x51 or 0x53 or 0x54 => "☒",
                0xA3 => "☐",
                _ => string.Empty,
            },
            _ when (code & 0xF000) == 0xF000 => string.Empty,
            _ => char.ConvertFromUtf32(code is > 0 and < 0xD800 ? code : 0x20),
        };
    }
}
