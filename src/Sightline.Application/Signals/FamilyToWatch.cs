using Sightline.Application.Combining;
using Sightline.Documents.Import.Patterns;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;

namespace Sightline.Application.Signals;

/// <summary>A family's line, read from its case folder, with the thresholds of the partnership.</summary>
/// <param name="Label">What the family is called.</param>
/// <param name="Line">The line.</param>
/// <param name="Settings">The thresholds.</param>
/// <param name="Problems">All that was doubtful, unread, or cannot be judged.</param>
public sealed record FamilyToWatch(string Label, FamilyLine Line, PatternSettings Settings, IReadOnlyList<Problem> Problems)
{
    private const string MissingThresholds = "The file of thresholds is not there: check the name after --patterns.";

    /// <summary>Reads a family.</summary>
    /// <param name="request">What to combine.</param>
    /// <param name="patternsPath">The thresholds of a partnership; null for the defaults.</param>
    /// <param name="progress">Is told how far the work has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The family, or why nothing could be read at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Reading<FamilyToWatch> Read(CombineRequest request, string? patternsPath, IProgress<CombineProgress>? progress, CancellationToken stop)
    {
        if (IsMissing(patternsPath))
        {
            return Reading<FamilyToWatch>.Not(MissingThresholds);
        }

        var combined = CombineChronologies.Run(request, progress, stop);
        return combined.HasValue
            ? Of(combined.Value.Label, combined.Value.Register, combined.Value.Entries, combined.Value.Problems, patternsPath)
            : Reading<FamilyToWatch>.Not(combined.Reason);
    }

    /// <summary>Makes a family to be watched of what was read.</summary>
    /// <param name="label">What the family is called.</param>
    /// <param name="register">Who is who.</param>
    /// <param name="entries">The entries, accounts of one event joined.</param>
    /// <param name="doubts">What was doubtful so far.</param>
    /// <param name="patternsPath">The thresholds of a partnership; null for the defaults.</param>
    /// <param name="standing">The thresholds where no file is given; null for the defaults.</param>
    /// <returns>The family, or why there is none.</returns>
    internal static Reading<FamilyToWatch> Of(string label, Register register, IReadOnlyList<Entry> entries, IReadOnlyList<Problem> doubts, string? patternsPath, PatternSettings? standing = null)
    {
        if (IsMissing(patternsPath))
        {
            return Reading<FamilyToWatch>.Not(MissingThresholds);
        }

        var settings = standing ?? PatternSettings.Default;
        var problems = new List<Problem>(doubts);
        if (patternsPath is not null)
        {
            (settings, var doubtful) = PatternsReader.Read(Path.GetFileName(patternsPath), patternsPath);
            problems.AddRange(doubtful);
        }

        var line = FamilyLine.Of(register, entries);
        problems.AddRange(LineDoubts.Of(line, entries));
        return Reading<FamilyToWatch>.Of(new FamilyToWatch(label, line, settings, problems));
    }

    private static bool IsMissing(string? patternsPath) => patternsPath is not null && !File.Exists(patternsPath);
}
