using Sightline.Language.Coding.Features;

namespace Sightline.Language.Coding.Model;

/// <summary>
/// A small linear model: what each feature of a row says for or against each label. Its weights are data (<c>coding-model.tsv</c>), learned by
/// the command <c>sightline model train</c>; a feature's name says in words what it is, so that a person can read why.
/// </summary>
internal sealed class LinearModel
{
    private readonly Dictionary<ulong, Weight[]> _weights;
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    public LinearModel(IReadOnlyList<string> labels, Dictionary<ulong, Weight[]> weights)
    {
        Labels = labels;
        _weights = weights;
        for (var i = 0; i < labels.Count; i++)
        {
            _labels[labels[i]] = i;
        }
    }

    /// <summary>The labels; a score is found by a label's index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The index of a label; -1 where the model does not know it.</summary>
    public int IndexOf(string label) => _labels.GetValueOrDefault(label, -1);

    /// <summary>Adds up what the features say.</summary>
    /// <param name="features">What is true of the row.</param>
    /// <param name="scores">For each label the sum, in log-odds; as long as the labels.</param>
    public void Score(List<Feature> features, float[] scores)
    {
        Array.Clear(scores);
        foreach (var feature in features)
        {
            if (_weights.TryGetValue(feature.Key, out var weights))
            {
                foreach (var weight in weights)
                {
                    scores[weight.Label] += weight.Value;
                }
            }
        }
    }

    /// <summary>What one feature says for a label; 0 where nothing.</summary>
    public float WeightOf(ulong feature, int label)
    {
        if (_weights.TryGetValue(feature, out var weights))
        {
            foreach (var weight in weights)
            {
                if (weight.Label == label)
                {
                    return weight.Value;
                }
            }
        }

        return 0;
    }

    /// <summary>A feature's say about a label, in log-odds.</summary>
    internal readonly record struct Weight(int Label, float Value);
}
