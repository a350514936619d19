using Sightline.Application.Journal;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Signals;

/// <summary>A signal of a family, with the places of its evidence in the journal.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Standing">By what it is known again, and what shows it.</param>
/// <param name="Rows">The entries that show it, each with the place of its last version.</param>
internal sealed record PlacedSignal(Signal Signal, StandingSignal Standing, IReadOnlyList<(Entry Entry, long Place)> Rows);

/// <summary>The signals of a family as all agencies together knew it on a day, computed from codes alone.</summary>
/// <param name="View">The view of the day.</param>
/// <param name="All">The signals, the oldest first.</param>
internal sealed record SignalsOfFamily(View View, IReadOnlyList<PlacedSignal> All)
{
    /// <summary>Computes them.</summary>
    /// <param name="codes">The family's record, at least its codes.</param>
    /// <param name="settings">The partnership's thresholds.</param>
    /// <param name="asKnownOn">The day.</param>
    /// <returns>The signals.</returns>
    public static SignalsOfFamily Of(FamilyRecord codes, PatternSettings settings, DateOnly asKnownOn)
    {
        var versions = LineVersions.Of(codes.Entries).ToDictionary<LineVersion, Entry>(v => v.Entry, ReferenceEqualityComparer.Instance);
        var replay = new Replay(FamilyLine.Of(codes.Register, [.. versions.Keys]), Reader.All, settings);
        replay.RunTo(asKnownOn);
        return new SignalsOfFamily(replay.View, [.. Signal.Of(replay, settings).Select(Placed)]);

        PlacedSignal Placed(Signal signal)
        {
            var reference = new SignalReference(signal.Pattern.Id, [.. signal.Subjects.Select(s => s.Id)], signal.RaisedOn, signal.BeganWith is { } began ? versions[began.Entry].Place : null);
            return new PlacedSignal(
                signal,
                new StandingSignal(reference, [.. signal.Evidence.Select(r => (versions[r.Entry].Place, r.RecordedOn))]),
                [.. signal.Evidence.Select(r => (r.Entry, versions[r.Entry].Standing))]);
        }
    }
}
