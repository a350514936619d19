using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Import.Excel;

/// <summary>The formats that a workbook's cells refer to by number.</summary>
internal sealed class XlsxStyles
{
    private readonly Dictionary<int, NumberFormat> _byId = [];
    private readonly List<NumberFormat> _ofCells = [];

    /// <summary>Reads the part with the styles.</summary>
    /// <param name="xml">The part.</param>
    public void Read(XmlReader xml)
    {
        var isInCells = false;
        while (xml.Read())
        {
            if (xml.LocalName is "cellXfs")
            {
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml, "numFmtId") is { } id)
            {
                _byId.TryAdd(id, NumberFormat.Of(xml.GetAttribute("formatCode")));
            }
            else if (isInCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var used = Number(xml, "numFmtId") ?? 0;
                _ofCells.Add(_byId.TryGetValue(used, out var format) ? format : NumberFormat.OfId(used));
            }
        }
    }

    /// <summary>The format of a cell.</summary>
    /// <param name="style">The number of its style; null where it has none.</param>
    /// <returns>The format.</returns>
    public NumberFormat Of(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _ofCells.Count ? _ofCells[index] : NumberFormat.General;

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
