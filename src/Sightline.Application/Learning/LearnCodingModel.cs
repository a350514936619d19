using Sightline.Domain;
using Sightline.Language.Coding.Learning;

namespace Sightline.Application.Learning;

/// <summary>Learns the coding model from coded cases and the repository's invented rows.</summary>
public static class LearnCodingModel
{
    private const string Rows = "src/Sightline.Language/Coding/Learning/CorpusRows";

    /// <summary>Where the model of the build lies, within the repository.</summary>
    public const string ModelFile = "src/Sightline.Language/Coding/Model/coding-model.tsv";

    /// <summary>Learns a model. The same input always gives the same model.</summary>
    /// <param name="repository">The repository, which holds the invented rows.</param>
    /// <param name="cases">Case folders with their truth.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was learned, or why nothing was.</returns>
    public static Reading<LearnedModel> From(string repository, IEnumerable<string> cases, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var examples = new List<Example>();
        foreach (var folder in cases.Order(StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            var coded = CodedCase.Read(folder, stop);
            if (!coded.HasValue)
            {
                return Reading<LearnedModel>.Not(coded.Reason);
            }

            examples.AddRange(coded.Value);
        }

        foreach (var file in Directory.GetFiles(Path.Combine(repository, Rows), "*.tsv").Order(StringComparer.Ordinal))
        {
            var bad = new List<int>();
            examples.AddRange(Corpus.Read(File.ReadLines(file), bad));
            if (bad.Count > 0)
            {
                return Reading<LearnedModel>.Not($"{Rows}/{Path.GetFileName(file)} has lines that are no rows: {string.Join(", ", bad)}.");
            }
        }

        return Reading<LearnedModel>.Of(ModelTrainer.Learn(examples));
    }
}
