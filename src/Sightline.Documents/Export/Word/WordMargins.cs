using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Sightline.Documents.Export.Wording;

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
