using System.Globalization;
using System.Xml;

namespace Sightline.Documents.Export.Excel;

/// <summary>Writes the rows of a sheet one after another, so that a long chronology is never held whole. Words are always text, never a formula.</summary>
internal sealed class SheetXml : IDisposable
{
    /// <summary>How many letters a cell of Excel holds.</summary>
    public const int MostLetters = 32_767;

    private const string S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Continues = " […] [cut here: Excel holds no more in one cell; the whole text is in the source row]";

    private static readonly DateTime FirstSafeDay = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly XmlWriter xml;
    private int row;

    /// <summary>Begins a sheet.</summary>
    public SheetXml(Stream stream, IReadOnlyList<int> widths, int frozenRows)
    {
        xml = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.None, CheckCharacters = false, CloseOutput = true });
        xml.WriteStartDocument(standalone: true);
        Start("worksheet");
        Start("sheetPr");
        Start("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        End();
        End();
        Start("sheetViews");
        Start("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        if (frozenRows > 0)
        {
            Start("pane");
            xml.WriteAttributeString("ySplit", Number(frozenRows));
            xml.WriteAttributeString("topLeftCell", "A" + Number(frozenRows + 1));
            xml.WriteAttributeString("activePane", "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
            End();
        }

        End();
        End();
        Start("cols");
        for (var i = 0; i < widths.Count; i++)
        {
            Start("col");
            xml.WriteAttributeString("min", Number(i + 1));
            xml.WriteAttributeString("max", Number(i + 1));
            xml.WriteAttributeString("width", Number(widths[i]));
            xml.WriteAttributeString("customWidth", "1");
            End();
        }

        End();
        Start("sheetData");
    }

    /// <summary>How many texts were too long for a cell and were cut, each with a mark that says so.</summary>
    public int Cut { get; private set; }

    /// <summary>Begins a row.</summary>
    /// <param name="height">Its height in points; null leaves it to the program.</param>
    public void StartRow(double? height = null)
    {
        row++;
        Start("row");
        xml.WriteAttributeString("r", Number(row));
        if (height is { } points)
        {
            xml.WriteAttributeString("ht", points.ToString("0.##", CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    /// <summary>A cell of words.</summary>
    public void Words(int column, string text, SheetStyle style = SheetStyle.Text)
    {
        if (text.Length == 0)
        {
            // Drawn like the others.
            Cell(column, style);
            End();
            return;
        }

        var clean = XmlText.Clean(text);
        if (clean.Length > MostLetters)
        {
            var keep = MostLetters - Continues.Length;
            keep -= char.IsHighSurrogate(clean[keep - 1]) ? 1 : 0;
            clean = clean[..keep] + Continues;
            Cut++;
        }

        Cell(column, style == SheetStyle.Text && FormulaGuard.IsDoubtful(clean) ? SheetStyle.QuotedText : style);
        xml.WriteAttributeString("t", "inlineStr");
        Start("is");
        Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(clean);
        End();
        End();
        End();
    }

    /// <summary>A cell of a number.</summary>
    public void Figure(int column, int value)
    {
        Cell(column, SheetStyle.Text);
        Start("v");
        xml.WriteString(Number(value));
        End();
        End();
    }

    /// <summary>A cell of a real date, or of words where Excel's calendar does not go so far back.</summary>
    public void Moment(int column, DateTime moment, string words)
    {
        if (moment < FirstSafeDay)
        {
            Words(column, words);
            return;
        }

        Cell(column, moment.TimeOfDay == TimeSpan.Zero ? SheetStyle.Day : SheetStyle.DayAndTime);
        Start("v");
        xml.WriteString(moment.ToOADate().ToString("R", CultureInfo.InvariantCulture));
        End();
        End();
    }

    /// <summary>Ends whatever was begun last.</summary>
    public void End() => xml.WriteEndElement();

    /// <summary>Ends the rows, and says how the sheet is filtered and printed: landscape, one page wide, marked on every page.</summary>
    public void EndRows(string? filtered, string familyLabel, string made)
    {
        End();
        if (filtered is not null)
        {
            Start("autoFilter");
            xml.WriteAttributeString("ref", filtered);
            End();
        }

        Start("pageMargins");
        foreach (var (side, inches) in new[] { ("left", "0.4"), ("right", "0.4"), ("top", "0.75"), ("bottom", "0.7"), ("header", "0.3"), ("footer", "0.3") })
        {
            xml.WriteAttributeString(side, inches);
        }

        End();
        Start("pageSetup");
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteAttributeString("fitToWidth", "1");
        xml.WriteAttributeString("fitToHeight", "0");
        End();
        Start("headerFooter");
        Start("oddHeader");
        xml.WriteString("&L&B" + Marking.Words + "&B&R" + Escaped(familyLabel));
        End();
        Start("oddFooter");
        xml.WriteString("&L" + Escaped(made) + "&C&B" + Marking.Words + "&B&RPage &P of &N");
        End();
        End();
    }

    /// <summary>Ends all that is open and closes the stream; after a failure it only closes.</summary>
    public void Dispose() => xml.Dispose();

    /// <summary>The letters of a column.</summary>
    /// <param name="column">The column, from 0.</param>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    // In a header an ampersand begins an instruction, and a digit after one would be a size.
    private static string Escaped(string text)
    {
        var clean = XmlText.Clean(text).Replace("&", "&&", StringComparison.Ordinal).Replace('\n', ' ');
        clean = clean.Length > 90 ? clean[..90] : clean;
        return clean.Length > 0 && char.IsAsciiDigit(clean[0]) ? " " + clean : clean;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Cell(int column, SheetStyle style)
    {
        Start("c");
        xml.WriteAttributeString("r", Letters(column) + Number(row));
        xml.WriteAttributeString("s", Number((int)style));
    }

    private void Start(string name) => xml.WriteStartElement(name, S);
}
