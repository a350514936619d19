using System.Globalization;
using System.Xml;
using Sightline.Documents.Import.Text;

namespace Sightline.Documents.Import.Word;

/// <summary>Walks through a document once, from its first element to its last, and keeps what a person reads in it.</summary>
/// <remarks>
/// Each method that takes the reader stands on an element and leaves it on what follows that element.
/// Element names: ECMA-376 part 1, clause 17 (WordprocessingML).
/// </remarks>
internal sealed class WordBody
{
    private readonly ImportNotes _notes;
    private readonly WordInline _inline;
    private readonly WordContent _body = new() { IsBody = true };
    private readonly List<(string Name, WordTable Table)> _tables = [];
    private readonly List<string> _footnotes = [];
    private bool _isStopped;

    /// <summary>Makes a reader of one document.</summary>
    /// <param name="notes">Where it is said what is wrong.</param>
    public WordBody(ImportNotes notes)
    {
        _notes = notes;
        _inline = new WordInline(notes, Blocks);
    }

    /// <summary>The tables that hold anything, in order.</summary>
    public IReadOnlyList<SourceTable> Tables { get; private set; } = [];

    /// <summary>The paragraphs outside the tables, then the notes at the foot.</summary>
    public IReadOnlyList<string> LooseText { get; private set; } = [];

    /// <summary>Whether the text points at notes at the foot of a page or at the end.</summary>
    public bool HasFootnotes => _inline.Footnotes.Count > 0;

    /// <summary>Reads the document itself.</summary>
    /// <param name="xml">Its XML.</param>
    public void Read(XmlReader xml)
    {
        if (xml.ReadToFollowing("body", xml.NamespaceURI.Length > 0 ? xml.NamespaceURI : Root(xml)))
        {
            Blocks(xml, _body);
        }
    }

    /// <summary>Reads the notes at the foot of pages, or at the end.</summary>
    /// <param name="xml">Their XML.</param>
    public void ReadFootnotes(XmlReader xml)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "footnote" or "endnote")
            {
                var number = _inline.Footnotes.IndexOf((xml.LocalName, Attribute(xml, "id") ?? string.Empty)) + 1;
                var content = new WordContent();
                Blocks(xml, content);
                if (number > 0)
                {
                    _footnotes.Add(string.Create(CultureInfo.InvariantCulture, $"[{number}] {CellText.Clean(content.Words(), _notes)}"));
                }
            }
            else
            {
                xml.Read();
            }
        }
    }

    /// <summary>Ends the reading: what was gathered can be taken.</summary>
    public void Conclude()
    {
        Tables = [.. _tables.Where(t => t.Table.Rows.Count > 0).Select(t => new SourceTable(t.Name, t.Table.Rows))];
        LooseText = [.. _body.Parts.OfType<string>().Select(p => CellText.Clean(p, _notes)).Where(p => p.Length > 0), .. _footnotes];
        _inline.Conclude();
    }

    /// <summary>The value of an attribute, whatever its namespace is called in this file.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="name">The attribute's own name.</param>
    /// <returns>The value; null where it is not there.</returns>
    internal static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? xml.GetAttribute(name);

    /// <summary>Whether a property is on: it stands there, and does not say that it is off.</summary>
    /// <param name="xml">The property.</param>
    /// <returns>True where it is on.</returns>
    internal static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");

    /// <summary>Goes into an element.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="depth">Its depth: its children are read while the reader's is greater.</param>
    /// <returns>Whether it has children; where not, the reader stands on what follows it.</returns>
    internal static bool Enter(XmlReader xml, out int depth)
    {
        depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        return !isEmpty;
    }

    private static string Root(XmlReader xml)
    {
        xml.MoveToContent();
        return xml.NamespaceURI;
    }

    private void Blocks(XmlReader xml, WordContent content)
    {
        if (xml.Depth > _notes.Limits.Depth)
        {
            _notes.Say("nested-too-deep", $"The document nests its parts more than {_notes.Limits.Depth:N0} deep; what lies deeper was left out.", "Ask the agency for a fresh copy, saved by Word.");
            xml.Skip();
            return;
        }

        Children(xml, () => Block(xml, content));
    }

    /// <summary>Reads each element inside an element, and leaves the reader on what follows it.</summary>
    private void Children(XmlReader xml, Action element)
    {
        if (!Enter(xml, out var depth))
        {
            return;
        }

        while (!_isStopped && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element();
            }
            else
            {
                xml.Read();
            }
        }

        if (!_isStopped)
        {
            xml.Read();
        }
    }

    private void Block(XmlReader xml, WordContent content)
    {
        switch (xml.LocalName)
        {
            case "p":
                _inline.Paragraph(xml, content);
                break;
            case "tbl":
                Table(xml, content);
                break;
            case "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "Choice":
                _inline.NoteTracked(xml);
                Blocks(xml, content);
                break;
            case "sdt":
                _inline.Control(xml, content, Blocks);
                break;
            case "AlternateContent":
                _inline.Alternative(xml, content, Blocks);
                break;
            case "del" or "moveFrom":
                _inline.NoteTracked(xml);
                xml.Skip();
                break;
            case "altChunk":
                _notes.Say("embedded-document", "The document carries another document inside it, which was not read.", "Open it in Word, save it anew as .docx, and put that in the folder.");
                xml.Skip();
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void Table(XmlReader xml, WordContent content)
    {
        var table = new WordTable(_notes);
        if (content.IsBody)
        {
            AddTable(table);
        }
        else
        {
            content.Parts.Add(table);
        }

        Rows(xml, table);
    }

    private void AddTable(WordTable table) => _tables.Add((string.Create(CultureInfo.InvariantCulture, $"table {_tables.Count + 1}"), table));

    private void Rows(XmlReader xml, WordTable table) => Children(xml, () => RowOrGroup(xml, table));

    private void RowOrGroup(XmlReader xml, WordTable table)
    {
        switch (xml.LocalName)
        {
            case "tr":
                Row(xml, table);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" when xml.Depth <= _notes.Limits.Depth:
                Rows(xml, table);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void Row(XmlReader xml, WordTable table)
    {
        var row = new WordRow();
        Cells(xml, row);
        if (_isStopped || row.IsDeleted)
        {
            return;
        }

        // A table round a table, for looks alone, is not a row with a table in it.
        foreach (var cell in row.Cells)
        {
            if (row.Cells.Count <= 2)
            {
                foreach (var inner in cell.Content.Parts.OfType<WordTable>().Where(t => t.Width >= 3).ToList())
                {
                    cell.Content.Parts.Remove(inner);
                    AddTable(inner);
                }
            }
        }

        _isStopped = !table.Add(row.Cells, row.Leading);
    }

    private void Cells(XmlReader xml, WordRow row) => Children(xml, () => CellOrGroup(xml, row));

    private void CellOrGroup(XmlReader xml, WordRow row)
    {
        switch (xml.LocalName)
        {
            case "trPr":
                row.ReadProperties(xml, _inline);
                break;
            case "tc" when !row.IsDeleted:
                Cell(xml, row);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" when xml.Depth <= _notes.Limits.Depth:
                Cells(xml, row);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void Cell(XmlReader xml, WordRow row)
    {
        var content = new WordContent();
        var shape = new WordCellShape();
        Children(xml, () =>
        {
            if (xml.LocalName is "tcPr")
            {
                shape.Read(xml, _inline);
            }
            else
            {
                Block(xml, content);
            }
        });
        if (!shape.IsDeleted)
        {
            row.Cells.Add(new WordCell(content, shape.Span, shape.IsMergedDown, shape.IsMergedAcross));
        }
    }
}
