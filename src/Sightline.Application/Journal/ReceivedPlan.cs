using Sightline.Domain.Plans;

namespace Sightline.Application.Journal;

/// <summary>One version of something of plan and safety, and where it stands.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="Source">Sixteen bytes that stand for where it comes from; the same for every version of it.</param>
/// <param name="ReceivedAt">When it was recorded here.</param>
/// <param name="Actor">The account that recorded it.</param>
/// <param name="KnownOn">The day from which it stands: that since which it is known, or that on which it was recorded anew.</param>
/// <param name="Part">What was recorded.</param>
public sealed record ReceivedPlan(Position Position, UInt128 Source, DateTimeOffset ReceivedAt, string Actor, DateOnly KnownOn, PlanPart Part)
{
    /// <summary>How it ended, as far as the reader knew; null while it stands.</summary>
    public PlanEnd? End { get; init; }
}

/// <summary>That a version no longer stands.</summary>
/// <param name="By">Where that stands in the journal.</param>
/// <param name="On">The day from which it does not.</param>
/// <param name="Actor">The account that recorded it anew, or withdrew it.</param>
/// <param name="WithdrawnBecause">Why it was withdrawn, in words; null where it was recorded anew.</param>
public sealed record PlanEnd(Position By, DateOnly On, string Actor, string? WithdrawnBecause);
