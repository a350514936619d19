using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Features;
using Sightline.Language.Coding.Model;

namespace Sightline.Language.Coding;

/// <summary>The words that led to a code: those of the features that spoke loudest for it.</summary>
internal static class Evidence
{
    private const int Most = 3;
    private const float Least = 0.25f;

    /// <summary>The stretches of text that led to labels.</summary>
    /// <param name="model">The model.</param>
    /// <param name="labels">The labels behind a code.</param>
    /// <param name="features">The row's features and words.</param>
    public static List<TextSpan> For(LinearModel model, IReadOnlyList<int> labels, RowFeatures features)
    {
        var loud = new List<(float Weight, int Start, int End)>();
        foreach (var feature in features.Found)
        {
            if (feature.First < 0)
            {
                continue;
            }

            var weight = model.WeightOf(feature.Key, labels);
            if (weight >= Least)
            {
                loud.Add((weight, features.Tokens[feature.First].Start, features.Tokens[feature.Last].End));
            }
        }

        var spans = new List<TextSpan>();
        foreach (var (_, start, end) in loud.OrderByDescending(l => l.Weight).ThenBy(l => l.Start))
        {
            var overlaps = spans.FindIndex(s => start <= s.End && end >= s.Start);
            if (overlaps >= 0)
            {
                spans[overlaps] = new TextSpan(Math.Min(start, spans[overlaps].Start), Math.Max(end, spans[overlaps].End));
            }
            else if (spans.Count < Most)
            {
                spans.Add(new TextSpan(start, end));
            }
        }

        return Joined(spans);
    }

    private static List<TextSpan> Joined(List<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var joined = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
            {
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }
}
