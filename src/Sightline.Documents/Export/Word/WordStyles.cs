using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sightline.Documents.Export.Word;

/// <summary>The styles of a chronology in Word: one sans-serif face, dark on white, nothing under nine points.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Section = "Heading1";
    public const string Heading = "TableHeading";
    public const string Cell = "TableText";
    public const string Small = "SmallPrint";
    public const string Table = "ChronologyTable";

    private const string Dark = "1D3557";
    private const string Grey = "595959";
    private const string Line = "8C8C8C";

    /// <summary>The style sheet.</summary>
    /// <returns>A new style sheet.</returns>
    public static Styles Sheet() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial", EastAsia = "Arial" },
                new FontSize { Val = "20" },
                new FontSizeComplexScript { Val = "20" },
                new Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", basedOn: null, isDefault: true, [], []),
        Paragraph(Title, "Title", "Normal", isDefault: false, [new SpacingBetweenLines { After = "120" }], [new Bold(), new Color { Val = Dark }, new FontSize { Val = "36" }]),
        Paragraph(
            Section,
            "heading 1",
            "Normal",
            isDefault: false,
            [new KeepNext(), new SpacingBetweenLines { Before = "280", After = "120" }, new OutlineLevel { Val = 0 }],
            [new Bold(), new Color { Val = Dark }, new FontSize { Val = "26" }]),
        Paragraph(Heading, "Table Heading", "Normal", isDefault: false, [new KeepNext(), new SpacingBetweenLines { Before = "20", After = "20" }], [new Bold(), new FontSize { Val = "18" }]),
        Paragraph(Cell, "Table Text", "Normal", isDefault: false, [new SpacingBetweenLines { Before = "0", After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto }], [new FontSize { Val = "18" }]),
        new Style(new StyleName { Val = "Small Print" }, new StyleRunProperties(new Color { Val = Grey }, new FontSize { Val = "18" })) { Type = StyleValues.Character, StyleId = Small, CustomStyle = true },
        TableStyle());

    /// <summary>The settings: a document of today's kind, not one of 2007.</summary>
    /// <returns>New settings.</returns>
    public static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    private static Style Paragraph(string id, string name, string? basedOn, bool isDefault, OpenXmlElement[] paragraph, OpenXmlElement[] run)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }

        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle(), new StyleParagraphProperties(paragraph), new StyleRunProperties(run));
        return style;
    }

    private static Style TableStyle()
    {
        static T Edge<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = Line };

        return new Style(
            new StyleName { Val = "Chronology Table" },
            new StyleTableProperties(
                new TableBorders(Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(), Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>()),
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })),
            new TableStyleProperties(
                new RunPropertiesBaseStyle(new Bold()),
                new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "D9E2EC" }))
            { Type = TableStyleOverrideValues.FirstRow })
        {
            Type = StyleValues.Table,
            StyleId = Table,
            CustomStyle = true,
        };
    }
}
