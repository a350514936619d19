using DocumentFormat.OpenXml.Spreadsheet;

namespace Sightline.Documents.Export.Excel;

/// <summary>How a cell looks; the numbers are places in <see cref="SheetStyles.Sheet"/>.</summary>
internal enum SheetStyle
{
    /// <summary>As the program likes.</summary>
    Plain = 0,

    /// <summary>Wrapped words.</summary>
    Text = 1,

    /// <summary>Wrapped words that begin like a formula, held to be text even when the cell is edited.</summary>
    QuotedText = 2,

    /// <summary>A real date.</summary>
    Day = 3,

    /// <summary>A real date with a time of day.</summary>
    DayAndTime = 4,

    /// <summary>A heading.</summary>
    Heading = 5,

    /// <summary>The marking, which runs over the cells beside it.</summary>
    Mark = 6,
}

/// <summary>The looks of a workbook's cells.</summary>
internal static class SheetStyles
{
    private const uint DayFormat = 164;
    private const uint DayAndTimeFormat = 165;

    /// <summary>The style sheet.</summary>
    /// <returns>A new style sheet.</returns>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "d mmm yyyy" },
            new NumberingFormat { NumberFormatId = DayAndTimeFormat, FormatCode = "d mmm yyyy hh:mm" }),
        new Fonts(
            new Font(new FontSize { Val = 10 }, new FontName { Val = "Arial" }),
            new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Arial" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFD9E2EC" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            new CellFormat { FormatId = 0, FontId = 0 },
            Look(),
            Look(isQuoted: true),
            Look(format: DayFormat),
            Look(format: DayAndTimeFormat),
            Look(font: 1, fill: 2),
            new CellFormat { FormatId = 0, FontId = 1, ApplyFont = true }),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static T Edge<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFBFBFBF" } };

    private static CellFormat Look(uint format = 0, uint font = 0, uint fill = 0, bool isQuoted = false) => new(
        new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left })
    {
        FormatId = 0,
        NumberFormatId = format,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        ApplyNumberFormat = format != 0,
        ApplyFont = true,
        ApplyFill = fill != 0,
        ApplyBorder = true,
        ApplyAlignment = true,
        QuotePrefix = isQuoted,
    };
}
