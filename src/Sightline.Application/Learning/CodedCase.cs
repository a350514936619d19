using Sightline.Application.Combining;
using Sightline.Documents.Import.Coded;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Learning;

namespace Sightline.Application.Learning;

/// <summary>A case folder with what a careful reader made of every row, as examples to learn codes from.</summary>
public static class CodedCase
{
    /// <summary>The file that holds what the reader made of it.</summary>
    public const string TruthFile = "truth.json";

    /// <summary>Reads a case's rows with their codes and themes.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>One example for each row that was coded, in the order of the files; or why there are none.</returns>
    public static Reading<IReadOnlyList<Example>> Read(string folder, CancellationToken stop)
    {
        var truth = Path.Combine(folder, TruthFile);
        if (!File.Exists(truth))
        {
            return Reading<IReadOnlyList<Example>>.Not($"There is no {TruthFile} in {folder}.");
        }

        var combined = CombineChronologies.Run(new CombineRequest([folder]), progress: null, stop);
        if (!combined.HasValue)
        {
            return Reading<IReadOnlyList<Example>>.Not(combined.Reason);
        }

        var (readings, _) = CodedReader.Read(TruthFile, truth);
        return Reading<IReadOnlyList<Example>>.Of(
        [
            .. combined.Value.Entries
                .Where(e => readings.ContainsKey(e.Row))
                .OrderBy(e => e.Row.File, StringComparer.Ordinal)
                .ThenBy(e => e.Row.Row)
                .Select(e => new Example(e.Account, combined.Value.Register, readings[e.Row].Codes, readings[e.Row].Themes)),
        ]);
    }
}
