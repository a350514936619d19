using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>A practitioner's time of responsibility for children.</summary>
public sealed class Assignment : RegisterFact
{
    internal Assignment(int index, Practitioner practitioner, LeadRole role, int agency, PeopleSet children, Allocation allocation)
        : base(index, allocation.From, allocation.To, allocation.Known)
    {
        Practitioner = practitioner;
        Role = role;
        Agency = agency;
        Children = children;
    }

    /// <summary>Who.</summary>
    public Practitioner Practitioner { get; }

    /// <summary>In which role.</summary>
    public LeadRole Role { get; }

    /// <summary>The agency's place on the line.</summary>
    public int Agency { get; }

    /// <summary>For whom.</summary>
    public PeopleSet Children { get; }

    /// <inheritdoc/>
    internal override bool IsShownBy(LineRow row) =>
        row.On.DayNumber >= From.DayNumber - DaysBefore
        && ((row.Entry.Practitioners.Count > 0 && row.Entry.Practitioners.Contains(Practitioner.Id, StringComparer.Ordinal))
            || (row.Agency == Agency && row.Is(EntryKind.Worker) && row.Concerning.Overlaps(Children) && row.On.DayNumber <= From.DayNumber + DaysBefore));
}

/// <summary>A practitioner's time away.</summary>
public sealed class TimeAway : RegisterFact
{
    internal TimeAway(int index, Practitioner practitioner, int agency, Absence absence)
        : base(index, absence.From, absence.To, absence.Known)
    {
        Practitioner = practitioner;
        Agency = agency;
        var reason = absence.Reason ?? string.Empty;
        IsCovered = reason.Contains("cover", StringComparison.OrdinalIgnoreCase) && !reason.Contains("no cover", StringComparison.OrdinalIgnoreCase) && !reason.Contains("not covered", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Who.</summary>
    public Practitioner Practitioner { get; }

    /// <summary>The agency's place on the line.</summary>
    public int Agency { get; }

    /// <summary>Whether the register's reason says that somebody covered.</summary>
    public bool IsCovered { get; }

    // That somebody is away is shown by what the agency writes of its workers, or by whoever is told so.
    /// <inheritdoc/>
    internal override bool IsShownBy(LineRow row) =>
        row.On.DayNumber >= From.DayNumber - DaysBefore && row.On <= To
        && row.Is(EntryKind.Worker)
        && (row.Agency == Agency || row.Entry.Practitioners.Contains(Practitioner.Id, StringComparer.Ordinal));
}

/// <summary>The roles of which one person leads for a child.</summary>
public enum LeadRole
{
    /// <summary>Another role.</summary>
    Other,

    /// <summary>The allocated social worker.</summary>
    SocialWorker,

    /// <summary>The health visitor.</summary>
    HealthVisitor,
}
