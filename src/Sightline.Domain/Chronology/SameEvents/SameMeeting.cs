namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>Accounts of one conference, strategy discussion, core group or other meeting of several agencies: the same sort of meeting on the same day.</summary>
internal sealed class SameMeeting : SameEventRule
{
    /// <summary>Two meetings of one sort on one day are told apart by a longer time between them.</summary>
    private static readonly TimeSpan LongestBetween = TimeSpan.FromHours(3);

    /// <inheritdoc/>
    public override bool IsAbout(EntryCode code) => code.Kind == EntryKind.Meeting && code.Type != EntryType.Supervision;

    /// <inheritdoc/>
    public override bool CanBeOne(EventAccount one, EventAccount other) =>
        one.Apart(other) is not { } between || between <= LongestBetween
            ? IsOneSort(one, other)
            : false;

    /// <inheritdoc/>
    public override IEnumerable<string> Differ(EventDifferences differences) =>
        [.. differences.Day(), .. differences.Time(), .. differences.Outcome(), .. differences.Attended(), .. differences.SeenAgainstNotSeen()];

    // A meeting whose sort was not read is joined only where one of the two says that the other was there.
    private static bool IsOneSort(EventAccount one, EventAccount other) =>
        one.Code.Type is null || other.Code.Type is null
            ? one.Names(other) || other.Names(one)
            : one.Code.Type == other.Code.Type;
}
