using Sightline.Application.Combining;
using Sightline.Documents.Import.Patterns;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Signals;

/// <summary>A family's line, read from its case folder, with the thresholds of the partnership.</summary>
/// <param name="Label">What the family is called.</param>
/// <param name="Line">The line.</param>
/// <param name="Settings">The thresholds.</param>
/// <param name="Problems">All that was doubtful, unread, or cannot be judged.</param>
public sealed record FamilyToWatch(string Label, FamilyLine Line, PatternSettings Settings, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads a family.</summary>
    /// <param name="request">What to combine.</param>
    /// <param name="patternsPath">The thresholds of a partnership; null for the defaults.</param>
    /// <param name="progress">Is told how far the work has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The family, or why nothing could be read at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Reading<FamilyToWatch> Read(CombineRequest request, string? patternsPath, IProgress<CombineProgress>? progress, CancellationToken stop)
    {
        if (patternsPath is not null && !File.Exists(patternsPath))
        {
            return Reading<FamilyToWatch>.Not("The file of thresholds is not there: check the name after --patterns.");
        }

        var combined = CombineChronologies.Run(request, progress, stop);
        if (!combined.HasValue)
        {
            return Reading<FamilyToWatch>.Not(combined.Reason);
        }

        var settings = PatternSettings.Default;
        var problems = new List<Problem>(combined.Value.Problems);
        if (patternsPath is not null)
        {
            (settings, var doubts) = PatternsReader.Read(Path.GetFileName(patternsPath), patternsPath);
            problems.AddRange(doubts);
        }

        var line = FamilyLine.Of(combined.Value.Register, combined.Value.Entries);
        problems.AddRange(LineDoubts.Of(line, combined.Value.Entries));
        return Reading<FamilyToWatch>.Of(new FamilyToWatch(combined.Value.Label, line, settings, problems));
    }
}
