using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Import.Word;

/// <summary>Fields: what they show is read, what they are made from is not, and nothing is worked out anew.</summary>
internal sealed class WordFields
{
    // For each open field, whether its code and not yet its result is being read.
    private readonly Stack<bool> _open = new();
    private int _inCode;

    /// <summary>Whether the words that come now are a field's code.</summary>
    public bool IsInCode => _inCode > 0;

    /// <summary>Reads a mark where a field begins, turns to its result, or ends.</summary>
    /// <param name="xml">The mark.</param>
    /// <returns>What a box to tick or a list to choose from shows; else nothing.</returns>
    public string Read(XmlReader xml)
    {
        var type = WordBody.Attribute(xml, "fldCharType");
        var shown = FormValue(xml);
        switch (type)
        {
            case "begin":
                _open.Push(true);
                _inCode++;
                break;
            case "separate" when _open.TryPop(out var isCode):
                _inCode -= isCode ? 1 : 0;
                _open.Push(false);
                break;
            case "end" when _open.TryPop(out var wasCode):
                _inCode -= wasCode ? 1 : 0;
                break;
        }

        if (shown.Length > 0 && type is "begin")
        {
            // A form's box has no result of its own, so it is shown in place of its code.
            _open.Pop();
            _open.Push(false);
            _inCode--;
        }

        return shown;
    }

    /// <summary>Ends a paragraph. A code never goes on past it, so a field that was never closed hides no row.</summary>
    public void EndParagraph()
    {
        if (_inCode == 0)
        {
            return;
        }

        var count = _open.Count;
        _open.Clear();
        _inCode = 0;
        for (var i = 0; i < count; i++)
        {
            _open.Push(false);
        }
    }

    private static string FormValue(XmlReader xml)
    {
        if (!WordBody.Enter(xml, out var depth))
        {
            return string.Empty;
        }

        var shown = string.Empty;
        var choice = 0;
        var choices = new List<string>();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : string.Empty)
            {
                case "checkBox":
                    shown = "☐";
                    break;
                case "default" or "checked" when shown.Length > 0:
                    shown = WordBody.IsOn(xml) ? "☒" : "☐";
                    break;
                case "result":
                    _ = int.TryParse(WordBody.Attribute(xml, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out choice);
                    break;
                case "listEntry":
                    choices.Add(WordBody.Attribute(xml, "val") ?? string.Empty);
                    break;
            }

            xml.Read();
        }

        xml.Read();
        return choice < choices.Count ? choices[choice] : shown;
    }
}
