namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>
/// Accounts of one incident: the same sort of harm on the same day, or hours apart across midnight.
/// What one agency was later told of an incident (a referral, a notification) is not an account of it: it stands on its own day, and says who was told.
/// </summary>
internal sealed class SameIncident : SameEventRule
{
    private static readonly TimeSpan LongestBetween = TimeSpan.FromHours(6);

    // The police may write down as violence what a hospital writes down as an injury.
    private static readonly (EntryType, EntryType)[] OneHarmByTwoNames =
    [
        (EntryType.DomesticAbuse, EntryType.Violence),
        (EntryType.Injury, EntryType.Violence),
        (EntryType.SelfHarm, EntryType.Ingestion),
        (EntryType.Apnoea, EntryType.UnsafeSleep),
        (EntryType.HomeAlone, EntryType.IntoxicatedCarer),
    ];

    /// <inheritdoc/>
    public override int DaysApart => 1;

    /// <inheritdoc/>
    public override bool IsAbout(EntryCode code) => code.Kind == EntryKind.Incident && code.Type is not null;

    /// <inheritdoc/>
    public override bool CanBeOne(EventAccount one, EventAccount other)
    {
        var sort = one.Code.Type == other.Code.Type
            || OneHarmByTwoNames.Contains((one.Code.Type!.Value, other.Code.Type!.Value))
            || OneHarmByTwoNames.Contains((other.Code.Type!.Value, one.Code.Type!.Value));
        return sort && (one.Apart(other) is { } between ? between <= LongestBetween : one.IsWithin(other, days: 0));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Differ(EventDifferences differences) =>
        [.. differences.Day(), .. differences.Time(), .. differences.Sort(), .. differences.Seen(), .. differences.Observed()];
}
