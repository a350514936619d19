namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>Accounts of one attendance at a hospital, admission or discharge: the hospital's own, and those of agencies that wrote it down under the day on which it was.</summary>
internal sealed class SameHospitalAttendance : SameEventRule
{
    private static readonly TimeSpan LongestBetween = TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public override bool IsAbout(EntryCode code) =>
        code is { Kind: EntryKind.Appointment, Type: EntryType.Hospital or EntryType.Paediatric }
            or { Kind: EntryKind.Health, Type: EntryType.Admission or EntryType.Discharge };

    /// <inheritdoc/>
    public override bool CanBeOne(EventAccount one, EventAccount other) =>
        one.Code.Kind == other.Code.Kind && one.Code.Type == other.Code.Type && IsOneSubject(one, other)
        && (one.Apart(other) is not { } between || between <= LongestBetween);

    /// <inheritdoc/>
    public override IEnumerable<string> Differ(EventDifferences differences) =>
        [.. differences.Day(), .. differences.Time(), .. differences.Outcome(), .. differences.Seen(), .. differences.Observed()];

    // Two children of a family may each be seen at the hospital on one day: both accounts are mostly about the same one.
    private static bool IsOneSubject(EventAccount one, EventAccount other) =>
        one.Entry.Concerning is [var here, ..] && other.Entry.Concerning is [var there, ..] && string.Equals(here, there, StringComparison.Ordinal);
}
