using System.Globalization;
using System.Reflection;
using Sightline.Language.Coding.Features;

namespace Sightline.Language.Coding.Model;

/// <summary>Reads a model's weights from text.</summary>
internal static class ModelFile
{
    private static readonly Lazy<LinearModel> Built = new(ReadEmbedded);

    /// <summary>The model of this build.</summary>
    public static LinearModel Default => Built.Value;

    /// <summary>Reads a model.</summary>
    /// <param name="reader">Lines of labels (L) and of features (F).</param>
    public static LinearModel Read(TextReader reader)
    {
        var labels = new List<string>();
        var weights = new Dictionary<ulong, LinearModel.Weight[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("L\t", StringComparison.Ordinal))
            {
                labels.Add(line[2..]);
                continue;
            }

            var tab = line.IndexOf('\t', 2);
            weights[FeatureKey.OfName(line[2..tab])] = Weights(line.AsSpan(tab + 1));
        }

        return new LinearModel(labels, weights);
    }

    private static LinearModel.Weight[] Weights(ReadOnlySpan<char> text)
    {
        var weights = new List<LinearModel.Weight>();
        foreach (var range in text.Split(' '))
        {
            var pair = text[range];
            var colon = pair.IndexOf(':');
            weights.Add(new LinearModel.Weight(
                int.Parse(pair[..colon], NumberStyles.None, CultureInfo.InvariantCulture),
                float.Parse(pair[(colon + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture)));
        }

        return [.. weights];
    }

    private static LinearModel ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var name = assembly.GetManifestResourceNames().FirstOrDefault(n => n.EndsWith("coding-model.tsv", StringComparison.Ordinal));
        if (name is null)
        {
            return new LinearModel([], []);
        }

        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return Read(reader);
    }
}
