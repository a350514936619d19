using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Sightline.Documents.Export.Wording;
using V = DocumentFormat.OpenXml.Vml;

namespace Sightline.Documents.Export.Word;

/// <summary>What stands on every page of a chronology in Word: the marking and the family above, the time and the page below.</summary>
internal static class WordMargins
{
    private const int Middle = 7569;
    private const int RightEdge = 15138;

    /// <summary>The header.</summary>
    /// <param name="familyLabel">What the family is called.</param>
    /// <returns>A new header.</returns>
    public static Header Above(string familyLabel) =>
        new(Line(Words(Marking.Words, isBold: true), Tab(), Tab(), Words(familyLabel)));

    /// <summary>The footer.</summary>
    /// <param name="madeAt">When the document was made.</param>
    /// <returns>A new footer.</returns>
    public static Footer Below(DateTimeOffset madeAt) =>
        new(Line([Words(DocumentWords.Made(madeAt)), Tab(), Words(Marking.Words, isBold: true), Tab(), Words("Page "), .. Field("PAGE"), Words(" of "), .. Field("NUMPAGES")]));

    /// <summary>The header of what leaves for one recipient: marking, family and recipient, and across the page for whom alone it is.</summary>
    /// <param name="familyReference">By what the family is known on paper.</param>
    /// <param name="recipient">Whom it is for.</param>
    /// <param name="across">The words across the page.</param>
    /// <returns>A new header.</returns>
    public static Header AboveDisclosure(string familyReference, string recipient, string across) =>
        new(Line(Words(Marking.Words, isBold: true), Tab(), Words("Family " + familyReference), Tab(), Words("For " + recipient, isBold: true), Across(across)));

    /// <summary>The footer of what leaves for one recipient.</summary>
    /// <param name="madeAt">When the document was made.</param>
    /// <param name="familyReference">By what the family is known on paper.</param>
    /// <returns>A new footer.</returns>
    public static Footer BelowDisclosure(DateTimeOffset madeAt, string familyReference) =>
        new(Line([Words(DocumentWords.Made(madeAt)), Tab(), Words("Family " + familyReference), Tab(), Words("Page "), .. Field("PAGE"), Words(" of "), .. Field("NUMPAGES")]));

    // Grey letters behind the text, from corner to corner, as Word itself draws a watermark.
    private static Run Across(string words) => new(new Picture(
        new V.Shapetype(
            new V.Formulas(new V.Formula { Equation = "sum #0 0 10800" }, new V.Formula { Equation = "prod #0 2 1" }, new V.Formula { Equation = "sum 21600 0 @1" }),
            new V.Path { AllowTextPath = true },
            new V.TextPath { On = true, FitShape = true })
        {
            Id = "_x0000_t136",
            CoordinateSize = "21600,21600",
            OptionalNumber = 136,
            Adjustment = "10800",
            EdgePath = "m@1,l@2,m@1,21600l@2,21600e",
        },
        new V.Shape(new V.Fill { Opacity = ".5" }, new V.TextPath { Style = "font-family:\"Arial\";font-size:1pt", String = XmlText.Clean(words) })
        {
            Id = "Watermark",
            Type = "#_x0000_t136",
            Style = "position:absolute;margin-left:0;margin-top:0;width:560pt;height:56pt;rotation:330;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin",
            FillColor = "#c8c8c8",
            Stroked = false,
            AllowInCell = false,
        }));

    private static Paragraph Line(params OpenXmlElement[] runs)
    {
        var line = new Paragraph(new ParagraphProperties(
            new Tabs(
                new TabStop { Val = TabStopValues.Center, Position = Middle },
                new TabStop { Val = TabStopValues.Right, Position = RightEdge }),
            new SpacingBetweenLines { After = "0" }));
        line.Append(runs);
        return line;
    }

    private static Run Words(string text, bool isBold = false)
    {
        var run = new Run();
        if (isBold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        run.Append(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Run Tab() => new(new TabChar());

    private static Run[] Field(string name) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode(" " + name + " ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new(new Text("1")),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
