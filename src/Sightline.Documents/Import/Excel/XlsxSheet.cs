using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Import.Excel;

/// <summary>Reads one sheet of a workbook, row by row.</summary>
internal sealed class XlsxSheet(XlsxWorkbook workbook, int number, ImportNotes notes)
{
    private readonly SheetGrid _grid = new(notes);
    private readonly List<string> _merges = [];
    private int _hiddenRows;
    private int _formulasWithoutValue;
    private int _row = -1;
    private int _column = -1;

    /// <summary>Reads the sheet.</summary>
    /// <param name="xml">Its part.</param>
    public void Read(XmlReader xml)
    {
        var isWithin = true;
        xml.MoveToContent();
        while (isWithin && !xml.EOF)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : string.Empty)
            {
                case "row":
                    isWithin = Row(xml);
                    break;
                case "col":
                    if (xml.GetAttribute("hidden") is "1" or "true")
                    {
                        ExcelProblems.SayHiddenColumns(number, notes);
                    }

                    xml.Read();
                    break;
                case "mergeCell":
                    _merges.Add(xml.GetAttribute("ref") ?? string.Empty);
                    xml.Read();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }
    }

    /// <summary>Ends the reading.</summary>
    /// <returns>The rows, merged cells filled through.</returns>
    public IReadOnlyList<SourceRow> Conclude()
    {
        ExcelProblems.SayHiddenRows(number, _hiddenRows, notes);
        ExcelProblems.SayFormulas(number, _formulasWithoutValue, notes);
        foreach (var merge in _merges)
        {
            var ends = merge.Split(':');
            if (ends.Length == 2 && CellReference.Read(ends[0]) is var (row, column) && CellReference.Read(ends[1]) is var (lastRow, lastColumn))
            {
                _grid.Merge(row, column, lastRow, lastColumn);
            }
        }

        return _grid.Rows();
    }

    private bool Row(XmlReader xml)
    {
        // Rows that come out of order would make nonsense of merged ranges; the next free number is taken.
        var said = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r - 1 : _row + 1;
        _row = Math.Max(_row + 1, said);
        _column = -1;
        var isHidden = xml.GetAttribute("hidden") is "1" or "true";
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        var cells = 0;
        while (!isEmpty && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                cells += Cell(xml) ? 1 : 0;
            }
            else
            {
                xml.Read();
            }
        }

        _hiddenRows += isHidden && cells > 0 ? 1 : 0;
        return _grid.EndRow(_row);
    }

    private bool Cell(XmlReader xml)
    {
        _column = CellReference.Read(xml.GetAttribute("r")) is var (_, column) ? column : _column + 1;
        var type = xml.GetAttribute("t");
        var style = xml.GetAttribute("s");
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return false;
        }

        string? value = null;
        string? inline = null;
        var hasFormula = false;
        xml.Read();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : string.Empty)
            {
                case "v":
                    value = xml.ReadElementContentAsString();
                    break;
                case "is":
                    inline = XlsxStrings.Read(xml);
                    break;
                case "f":
                    hasFormula = true;
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        xml.Read();
        _formulasWithoutValue += hasFormula && string.IsNullOrEmpty(value) && type is not "str" ? 1 : 0;
        var (text, moment) = inline is not null ? (inline, null) : Value(type, style, value ?? string.Empty);
        _grid.Put(_column, text, moment);
        return text.Length > 0;
    }

    private (string Text, DateTime? Moment) Value(string? type, string? style, string value)
    {
        switch (type)
        {
            case "s":
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.Strings.Count)
                {
                    return (workbook.Strings[index], null);
                }

                notes.Say("corrupt-file", "Cells of the workbook refer to words that are not in the file; they were read as empty.", "Ask the agency to send it again.");
                return (string.Empty, null);
            case "str":
                return (XlsxStrings.Unescape(value), null);
            case "b":
                return (value is "1" ? "TRUE" : "FALSE", null);
            case "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment):
                return ExcelNumber.Date(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified), workbook.Styles.Of(style), notes);
            case null or "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                return ExcelNumber.Read(number, workbook.Styles.Of(style), workbook.Is1904, notes);
            default:
                return (value, null);
        }
    }
}
