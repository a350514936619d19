using System.Globalization;
using System.Text;
using Sightline.Language.Coding.Model;

namespace Sightline.Language.Coding.Learning;

/// <summary>What was learned, with its names, ready to be written to a file or used at once.</summary>
public sealed class LearnedModel
{
    private readonly IReadOnlyList<string> _labels;
    private readonly IReadOnlyList<string> _features;
    private readonly double[][] _weights;
    private readonly double _negligible;

    internal LearnedModel(IReadOnlyList<string> labels, IReadOnlyList<string> features, double[][] weights, double negligible)
    {
        _labels = labels;
        _features = features;
        _weights = weights;
        _negligible = negligible;
    }

    /// <summary>Writes the model as text: labels, then a feature a line with its weights, in an order that does not depend on the machine.</summary>
    /// <param name="writer">Where to.</param>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var l = 0; l < _labels.Count; l++)
        {
            writer.Write("L\t" + _labels[l] + "\n");
        }

        var line = new StringBuilder();
        foreach (var f in Enumerable.Range(0, _features.Count).OrderBy(i => _features[i], StringComparer.Ordinal))
        {
            line.Clear();
            for (var l = 0; l < _labels.Count; l++)
            {
                if (Math.Abs(_weights[l][f]) >= _negligible)
                {
                    line.Append(line.Length == 0 ? string.Empty : " ").Append(l).Append(':').Append(_weights[l][f].ToString("0.##", CultureInfo.InvariantCulture));
                }
            }

            if (line.Length > 0)
            {
                writer.Write("F\t" + _features[f] + "\t" + line + "\n");
            }
        }
    }

    /// <summary>A reader that uses what was learned.</summary>
    /// <param name="register">Who is who.</param>
    /// <returns>The reader.</returns>
    public CodeReader NewReader(Domain.People.Register register)
    {
        using var text = new StringWriter();
        Write(text);
        return new CodeReader(register, ModelFile.Read(new StringReader(text.ToString())));
    }
}
