using System.Numerics;
using System.Runtime.InteropServices;
using Sightline.Language.Coding.Features;

namespace Sightline.Language.Coding.Model;

/// <summary>
/// A small linear model: what each feature of a row says for or against each label. Its weights are data (<c>coding-model.tsv</c>), learned by
/// the command <c>sightline model train</c>; a feature's name says in words what it is, so that a person can read why.
/// </summary>
internal sealed class LinearModel
{
    private readonly Dictionary<ulong, int> _rows;
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    // One row a feature, one column a label: most features say something of most labels, and whole rows add up many columns at once.
    private readonly float[] _weights;

    // The labels that are asked of every row, kinds and themes, in a table of their own: what is given a kind is asked of few rows.
    private readonly int[] _always;
    private readonly float[] _alwaysWeights;

    public LinearModel(IReadOnlyList<string> labels, Dictionary<ulong, Weight[]> weights)
    {
        Labels = labels;
        _always = [.. Enumerable.Range(0, labels.Count).Where(l => !labels[l].Contains('/', StringComparison.Ordinal) && !labels[l].Contains('>', StringComparison.Ordinal))];
        for (var i = 0; i < labels.Count; i++)
        {
            _labels[labels[i]] = i;
        }

        _rows = new Dictionary<ulong, int>(weights.Count);
        _weights = new float[weights.Count * labels.Count];
        _alwaysWeights = new float[weights.Count * _always.Length];
        foreach (var (feature, said) in weights)
        {
            var row = _rows.Count * labels.Count;
            _rows[feature] = row;
            foreach (var weight in said)
            {
                _weights[row + weight.Label] = weight.Value;
            }

            for (var a = 0; a < _always.Length; a++)
            {
                _alwaysWeights[((_rows.Count - 1) * _always.Length) + a] = _weights[row + _always[a]];
            }
        }
    }

    /// <summary>The labels; a score is found by a label's index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The index of a label; -1 where the model does not know it.</summary>
    public int IndexOf(string label) => _labels.GetValueOrDefault(label, -1);

    /// <summary>Adds up what the features say of every kind and theme; what is given a kind, <see cref="Complete"/> adds.</summary>
    /// <param name="features">What is true of the row.</param>
    /// <param name="scores">Receives the sums.</param>
    public void Score(List<Feature> features, RowScores scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature.Key, out var row))
            {
                scores.Rows.Add(row);
                Add(_alwaysWeights.AsSpan(row / Labels.Count * _always.Length, _always.Length), scores.Always);
            }
        }

        for (var a = 0; a < _always.Length; a++)
        {
            scores.Values[_always[a]] = scores.Always[a];
        }
    }

    /// <summary>Adds up what the features say of neighbouring labels.</summary>
    /// <param name="scores">The row's scores, as <see cref="Score"/> left them.</param>
    /// <param name="from">The first label.</param>
    /// <param name="count">How many labels.</param>
    public void Complete(RowScores scores, int from, int count)
    {
        var sums = scores.Values.AsSpan(from, count);
        sums.Clear();
        foreach (var row in scores.Rows)
        {
            Add(_weights.AsSpan(row + from, count), sums);
        }
    }

    /// <summary>Room for one row's scores.</summary>
    public RowScores NewScores() => new(Labels.Count, _always.Length);

    /// <summary>What one feature says for labels together; 0 where nothing.</summary>
    public float WeightOf(ulong feature, IReadOnlyList<int> labels)
    {
        var sum = 0f;
        if (_rows.TryGetValue(feature, out var row))
        {
            foreach (var label in labels)
            {
                sum += _weights[row + label];
            }
        }

        return sum;
    }

    private static void Add(ReadOnlySpan<float> row, Span<float> scores)
    {
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var i = 0; i < rows.Length; i++)
        {
            sums[i] += rows[i];
        }

        for (var i = rows.Length * Vector<float>.Count; i < row.Length; i++)
        {
            scores[i] += row[i];
        }
    }

    /// <summary>A feature's say about a label, in log-odds.</summary>
    internal readonly record struct Weight(int Label, float Value);
}
