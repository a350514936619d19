using System.Xml;

namespace Sightline.Documents.Import.Excel;

/// <summary>What a workbook's sheets have in common.</summary>
internal sealed class XlsxWorkbook
{
    /// <summary>The sheets in order: name, the id under which the workbook refers to it, and whether it is hidden.</summary>
    public List<(string Name, string Id, bool IsHidden)> Sheets { get; } = [];

    /// <summary>The strings that cells refer to by number.</summary>
    public List<string> Strings { get; } = [];

    /// <summary>The formats of cells.</summary>
    public XlsxStyles Styles { get; } = new();

    /// <summary>Whether days are counted from 1904, as Excel for the Mac did.</summary>
    public bool Is1904 { get; private set; }

    /// <summary>Reads the main part.</summary>
    /// <param name="xml">The part.</param>
    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName is "workbookPr")
            {
                Is1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName is "sheet")
            {
                Sheets.Add((xml.GetAttribute("name") ?? string.Empty, RelationId(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }
    }

    // The id's namespace differs between the strict and the transitional form; its own name does not, and no other attribute has it.
    private static string RelationId(XmlReader xml)
    {
        var id = string.Empty;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName is "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }
}
