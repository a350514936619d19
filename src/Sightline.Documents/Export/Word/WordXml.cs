using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Export.Word;

/// <summary>Writes the paragraphs and tables of a Word document one after another, so that a long chronology is never held whole.</summary>
internal sealed class WordXml : IDisposable
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly XmlWriter xml;

    public WordXml(Stream stream)
    {
        xml = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.None, CheckCharacters = false, CloseOutput = true });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", "document", W);
        xml.WriteAttributeString("xmlns", "r", null, R);
        Start("body");
    }

    /// <summary>A paragraph of one run.</summary>
    public void Paragraph(string text, string? style = null)
    {
        StartParagraph(style);
        Run(text);
        End();
    }

    public void StartParagraph(string? style = null, bool keepsWithNext = false)
    {
        Start("p");
        if (style is not null || keepsWithNext)
        {
            Start("pPr");
            if (style is not null)
            {
                Value("pStyle", style);
            }

            if (keepsWithNext)
            {
                Empty("keepNext");
            }

            End();
        }
    }

    /// <summary>A stretch of text; a line break in it is one in the document.</summary>
    public void Run(string text, bool isBold = false, string? style = null)
    {
        Start("r");
        if (isBold || style is not null)
        {
            Start("rPr");
            if (style is not null)
            {
                Value("rStyle", style);
            }

            if (isBold)
            {
                Empty("b");
            }

            End();
        }

        var clean = XmlText.Clean(text);
        var isFirst = true;
        foreach (var line in clean.AsSpan().Split('\n'))
        {
            if (!isFirst)
            {
                Empty("br");
            }

            isFirst = false;
            xml.WriteStartElement("w", "t", W);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(clean[line]);
            End();
        }

        End();
    }

    /// <summary>Begins a table with a heading row that is repeated on every page.</summary>
    /// <param name="caption">What the table holds, for those who hear it read.</param>
    /// <param name="columns">The headings and widths, in twentieths of a point.</param>
    public void StartTable(string caption, IReadOnlyList<(string Heading, int Width)> columns)
    {
        Start("tbl");
        Start("tblPr");
        Value("tblStyle", WordStyles.Table);
        Width("tblW", columns.Sum(c => c.Width));
        Start("tblLayout");
        Attribute("type", "fixed");
        End();
        Start("tblLook");
        Attribute("firstRow", "1");
        Attribute("lastRow", "0");
        Attribute("firstColumn", "0");
        Attribute("lastColumn", "0");
        Attribute("noHBand", "1");
        Attribute("noVBand", "1");
        End();
        Value("tblCaption", caption);
        End();
        Start("tblGrid");
        foreach (var (_, width) in columns)
        {
            Start("gridCol");
            Attribute("w", width.ToString(CultureInfo.InvariantCulture));
            End();
        }

        End();
        StartRow(isWhole: true, isHeading: true);
        foreach (var (heading, width) in columns)
        {
            StartCell(width);
            Paragraph(heading, WordStyles.Heading);
            End();
        }

        End();
    }

    /// <summary>Begins a row.</summary>
    /// <param name="isWhole">Whether it stays on one page.</param>
    /// <param name="isHeading">Whether it is the heading, repeated on every page.</param>
    public void StartRow(bool isWhole, bool isHeading = false)
    {
        Start("tr");
        if (isWhole || isHeading)
        {
            Start("trPr");
            if (isWhole)
            {
                Empty("cantSplit");
            }

            if (isHeading)
            {
                Empty("tblHeader");
            }

            End();
        }
    }

    public void StartCell(int width, string? shade = null)
    {
        Start("tc");
        Start("tcPr");
        Width("tcW", width);
        if (shade is not null)
        {
            Start("shd");
            Attribute("val", "clear");
            Attribute("color", "auto");
            Attribute("fill", shade);
            End();
        }

        End();
    }

    /// <summary>The page: A4, landscape, with header and footer.</summary>
    public void Section(string headerId, string footerId)
    {
        Start("sectPr");
        foreach (var (name, id) in new[] { ("headerReference", headerId), ("footerReference", footerId) })
        {
            Start(name);
            Attribute("type", "default");
            xml.WriteAttributeString("r", "id", R, id);
            End();
        }

        Start("pgSz");
        Attribute("w", "16838");
        Attribute("h", "11906");
        Attribute("orient", "landscape");
        End();
        Start("pgMar");
        foreach (var (side, twips) in new[] { ("top", "1134"), ("right", "850"), ("bottom", "1020"), ("left", "850"), ("header", "510"), ("footer", "454"), ("gutter", "0") })
        {
            Attribute(side, twips);
        }

        End();
        End();
    }

    /// <summary>Ends whatever was begun last.</summary>
    public void End() => xml.WriteEndElement();

    /// <summary>Ends all that is open and closes the stream; after a failure it only closes.</summary>
    public void Dispose() => xml.Dispose();

    private void Start(string name) => xml.WriteStartElement("w", name, W);

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, W, value);

    private void Empty(string name)
    {
        Start(name);
        End();
    }

    private void Value(string name, string value)
    {
        Start(name);
        Attribute("val", XmlText.Clean(value));
        End();
    }

    private void Width(string name, int twips)
    {
        Start(name);
        Attribute("w", twips.ToString(CultureInfo.InvariantCulture));
        Attribute("type", "dxa");
        End();
    }
}
