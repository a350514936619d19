using System.Globalization;
using System.Text;
using System.Xml;
using Sightline.Documents.Import.Text;

namespace Sightline.Documents.Import.Word;

/// <summary>Reads the words of paragraphs: what a person sees on the page, with tracked changes accepted.</summary>
/// <param name="notes">Where it is said what is wrong.</param>
/// <param name="readBlocks">Reads the paragraphs of a text box into the content that it is anchored in.</param>
internal sealed class WordInline(ImportNotes notes, Action<XmlReader, WordContent> readBlocks)
{
    private readonly WordFields _fields = new();
    private readonly Stack<StringBuilder> _spare = new();
    private int _hiddenRuns;

    /// <summary>The notes that the text points at, in order: which sort, and which id.</summary>
    public List<(string Sort, string Id)> Footnotes { get; } = [];

    /// <summary>Reads a paragraph.</summary>
    /// <param name="xml">The paragraph.</param>
    /// <param name="content">Where its words go.</param>
    public void Paragraph(XmlReader xml, WordContent content)
    {
        var at = content.Parts.Count;
        var words = _spare.TryPop(out var spare) ? spare : new StringBuilder();
        var state = new ParagraphState(words, content);
        Children(xml, state);
        _fields.EndParagraph();
        content.AddParagraph(at, words.ToString(), state.JoinsNext);
        words.Clear();
        _spare.Push(words);
    }

    /// <summary>Reads a content control, unless it only shows what to type in it.</summary>
    /// <typeparam name="T">Where the words go.</typeparam>
    /// <param name="xml">The control.</param>
    /// <param name="into">Where they go.</param>
    /// <param name="read">Reads what the control holds.</param>
    public void Control<T>(XmlReader xml, T into, Action<XmlReader, T> read)
    {
        if (!WordBody.Enter(xml, out var depth))
        {
            return;
        }

        var isPlaceholder = false;
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : string.Empty)
            {
                case "":
                    xml.Read();
                    break;
                case "sdtPr":
                    isPlaceholder = Contains(xml, "showingPlcHdr");
                    break;
                case "sdtContent" when !isPlaceholder:
                    read(xml, into);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        xml.Read();
    }

    /// <summary>Reads the first of several ways to show one thing.</summary>
    /// <typeparam name="T">Where the words go.</typeparam>
    /// <param name="xml">The alternatives.</param>
    /// <param name="into">Where they go.</param>
    /// <param name="read">Reads one of them.</param>
    public void Alternative<T>(XmlReader xml, T into, Action<XmlReader, T> read)
    {
        if (!WordBody.Enter(xml, out var depth))
        {
            return;
        }

        var isRead = false;
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (isRead || xml.LocalName is not ("Choice" or "Fallback"))
            {
                xml.Skip();
            }
            else
            {
                isRead = true;
                read(xml, into);
            }
        }

        xml.Read();
    }

    /// <summary>Notes that the document holds tracked changes, where the element is one.</summary>
    /// <param name="xml">The element.</param>
    public void NoteTracked(XmlReader xml)
    {
        if (xml.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel")
        {
            notes.Say(
                "tracked-changes",
                "The document holds tracked changes; it was read as if all were accepted: what was deleted is left out, what was inserted is kept.",
                "Ask the agency which version it stands by, and for a copy with the changes accepted or rejected.");
        }
    }

    /// <summary>Says what was only counted so far.</summary>
    public void Conclude()
    {
        if (_hiddenRuns > 0)
        {
            notes.Say("hidden-text", "The document holds hidden text, which is not seen on the page; it was read with the rest.", "Show hidden text in Word and see whether it belongs to the record.");
        }
    }

    private static bool Contains(XmlReader xml, string name)
    {
        var isThere = false;
        if (!WordBody.Enter(xml, out var depth))
        {
            return false;
        }

        while (xml.Depth > depth)
        {
            isThere |= xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, name, StringComparison.Ordinal) && WordBody.IsOn(xml);
            xml.Read();
        }

        xml.Read();
        return isThere;
    }

    private void Children(XmlReader xml, ParagraphState state)
    {
        if (xml.Depth > notes.Limits.Depth)
        {
            notes.Say("nested-too-deep", $"The document nests its parts more than {notes.Limits.Depth:N0} deep; what lies deeper was left out.", "Ask the agency for a fresh copy, saved by Word.");
            xml.Skip();
            return;
        }

        if (!WordBody.Enter(xml, out var depth))
        {
            return;
        }

        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                Element(xml, state);
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
    }

    private void Element(XmlReader xml, ParagraphState state)
    {
        switch (xml.LocalName)
        {
            case "t":
                var words = ElementText.Read(xml, notes.Limits.CellCharacters);
                Append(state, words);
                break;
            case "r":
                Children(xml, state);
                break;
            case "pPr":
                state.JoinsNext = HasDeletedMark(xml);
                break;
            case "rPr":
                _hiddenRuns += IsHidden(xml) ? 1 : 0;
                break;
            case "tab" or "ptab":
                Append(state, "\t");
                xml.Skip();
                break;
            case "br" or "cr":
                Append(state, "\n");
                xml.Skip();
                break;
            case "noBreakHyphen":
                Append(state, "-");
                xml.Skip();
                break;
            case "sym":
                Append(state, WordSymbols.Of(xml));
                xml.Skip();
                break;
            case "fldChar":
                Append(state, _fields.Read(xml));
                break;
            case "footnoteReference" or "endnoteReference":
                var number = Footnote(xml);
                Append(state, string.Create(CultureInfo.InvariantCulture, $"[{number}]"));
                xml.Skip();
                break;
            case "del" or "moveFrom":
                NoteTracked(xml);
                xml.Skip();
                break;
            case "ins" or "moveTo":
                NoteTracked(xml);
                Children(xml, state);
                break;
            case "delText" or "instrText" or "delInstrText" or "rt" or "softHyphen" or "sectPr":
                xml.Skip();
                break;
            case "sdt":
                Control(xml, state, Children);
                break;
            case "AlternateContent":
                Alternative(xml, state, Children);
                break;
            case "txbxContent":
                readBlocks(xml, state.Content);
                break;
            default:
                Children(xml, state);
                break;
        }
    }

    private void Append(ParagraphState state, string words)
    {
        // What is past the limit is cut, and said, when the paragraph's words are made plain.
        if (!_fields.IsInCode && state.Words.Length <= notes.Limits.CellCharacters)
        {
            state.Words.Append(words);
        }
    }

    private int Footnote(XmlReader xml)
    {
        var sort = xml.LocalName is "footnoteReference" ? "footnote" : "endnote";
        Footnotes.Add((sort, WordBody.Attribute(xml, "id") ?? string.Empty));
        return Footnotes.Count;
    }

    private bool HasDeletedMark(XmlReader xml)
    {
        var isDeleted = false;
        if (!WordBody.Enter(xml, out var depth))
        {
            return false;
        }

        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "pPrChange" or "rPrChange" or "sectPr")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "del" or "ins")
            {
                NoteTracked(xml);
                isDeleted |= xml.LocalName is "del";
            }

            xml.Read();
        }

        xml.Read();
        return isDeleted;
    }

    private static bool IsHidden(XmlReader xml)
    {
        var isHidden = false;
        if (!WordBody.Enter(xml, out var depth))
        {
            return false;
        }

        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "rPrChange")
            {
                xml.Skip();
                continue;
            }

            isHidden |= xml.NodeType == XmlNodeType.Element && xml.LocalName is "vanish" && WordBody.IsOn(xml);
            xml.Read();
        }

        xml.Read();
        return isHidden;
    }

    private sealed class ParagraphState(StringBuilder words, WordContent content)
    {
        public StringBuilder Words { get; } = words;

        public WordContent Content { get; } = content;

        public bool JoinsNext { get; set; }
    }
}
