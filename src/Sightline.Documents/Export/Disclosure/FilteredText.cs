using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>Text from which what may not be shown has been taken out, with where that was.</summary>
public sealed class FilteredText
{
    private readonly IReadOnlyList<LeftOut> cuts;

    /// <summary>Makes a filtered text.</summary>
    /// <param name="text">The words that are left, placeholders included.</param>
    /// <param name="cuts">What was taken out of the original, in order, not overlapping.</param>
    public FilteredText(string text, IReadOnlyList<LeftOut> cuts)
    {
        Text = text;
        this.cuts = cuts;
    }

    /// <summary>The words that are left, placeholders included.</summary>
    public string Text { get; }

    /// <summary>How many pieces were taken out.</summary>
    public int Count => cuts.Count;

    /// <summary>Where a stretch of the original stands now. A stretch that touches what was taken out takes in the whole placeholder.</summary>
    /// <param name="span">A stretch of the original text.</param>
    /// <returns>The stretch of <see cref="Text"/>; always inside it.</returns>
    public TextSpan Move(TextSpan span)
    {
        var start = Math.Clamp(Move(span.Start, isEnd: false), 0, Text.Length);
        return new TextSpan(start, Math.Clamp(Move(span.End, isEnd: true), start, Text.Length));
    }

    private int Move(int position, bool isEnd)
    {
        var shift = 0;
        foreach (var cut in cuts)
        {
            if (position <= cut.Start)
            {
                break;
            }

            if (position < cut.End)
            {
                return cut.Start + shift + (isEnd ? cut.Placeholder.Length : 0);
            }

            shift += cut.Placeholder.Length - (cut.End - cut.Start);
        }

        return position + shift;
    }
}

/// <summary>A piece that was taken out of a text.</summary>
/// <param name="Start">Its first character in the original.</param>
/// <param name="End">One past its last character in the original.</param>
/// <param name="Placeholder">What stands in its place.</param>
public readonly record struct LeftOut(int Start, int End, string Placeholder);
