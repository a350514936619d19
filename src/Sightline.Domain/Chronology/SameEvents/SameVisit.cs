namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>
/// Accounts of one home visit by several agencies. Agencies often visit a family separately on one day, so a shared day is not enough:
/// both call it joint, or one names the other as there, or the times of day agree.
/// </summary>
internal sealed class SameVisit : SameEventRule
{
    private static readonly TimeSpan LongestBetween = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public override bool IsAbout(EntryCode code) => code.Kind == EntryKind.Visit;

    /// <inheritdoc/>
    public override bool CanBeOne(EventAccount one, EventAccount other)
    {
        var joint = one.Code.Type == EntryType.Joint || other.Code.Type == EntryType.Joint;
        if (one.Apart(other) is { } between)
        {
            return between <= (joint ? TimeSpan.FromHours(2) : LongestBetween);
        }

        return (one.Code.Type == EntryType.Joint && other.Code.Type == EntryType.Joint)
            || (joint && (one.Names(other) || other.Names(one)));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Differ(EventDifferences differences) =>
        [.. differences.Day(), .. differences.Time(), .. differences.Outcome(), .. differences.Seen(), .. differences.Observed()];
}
