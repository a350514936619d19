using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Import.Word;

/// <summary>A row while it is read.</summary>
internal sealed class WordRow
{
    /// <summary>The cells so far.</summary>
    public List<WordCell> Cells { get; } = [];

    /// <summary>How many columns of the table's grid stand empty before the first cell.</summary>
    public int Leading { get; private set; }

    /// <summary>Whether a tracked change takes the row away.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Reads what is said about the row.</summary>
    /// <param name="xml">The properties.</param>
    /// <param name="inline">Where tracked changes are noted.</param>
    public void ReadProperties(XmlReader xml, WordInline inline)
    {
        if (!WordBody.Enter(xml, out var depth))
        {
            return;
        }

        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                inline.NoteTracked(xml);
                IsDeleted |= xml.LocalName is "del";
                Leading = xml.LocalName is "gridBefore" ? WordCellShape.Number(xml) : Leading;
            }

            xml.Read();
        }

        xml.Read();
    }
}

/// <summary>How far a cell reaches.</summary>
internal sealed class WordCellShape
{
    /// <summary>How many columns it covers.</summary>
    public int Span { get; private set; } = 1;

    /// <summary>Whether it only goes on from the row above.</summary>
    public bool IsMergedDown { get; private set; }

    /// <summary>Whether it only goes on from the column before.</summary>
    public bool IsMergedAcross { get; private set; }

    /// <summary>Whether a tracked change takes the cell away.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>The number that a property holds.</summary>
    /// <param name="xml">The property.</param>
    /// <returns>The number; 1 where it is none.</returns>
    public static int Number(XmlReader xml) =>
        int.TryParse(WordBody.Attribute(xml, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    /// <summary>Reads what is said about the cell.</summary>
    /// <param name="xml">The properties.</param>
    /// <param name="inline">Where tracked changes are noted.</param>
    public void Read(XmlReader xml, WordInline inline)
    {
        if (!WordBody.Enter(xml, out var depth))
        {
            return;
        }

        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                inline.NoteTracked(xml);
                switch (xml.LocalName)
                {
                    case "gridSpan":
                        Span = Number(xml);
                        break;
                    case "vMerge":
                        IsMergedDown = WordBody.Attribute(xml, "val") is not "restart";
                        break;
                    case "hMerge":
                        IsMergedAcross = WordBody.Attribute(xml, "val") is not "restart";
                        break;
                    case "cellDel":
                        IsDeleted = true;
                        break;
                }
            }

            xml.Read();
        }

        xml.Read();
    }
}
