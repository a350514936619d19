using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Application.Journal;

/// <summary>What the journal holds of a family, as somebody looked at it.</summary>
/// <param name="Family">The family.</param>
/// <param name="Label">What the family is called.</param>
/// <param name="Looking">Who looked, as known when, as received when.</param>
/// <param name="Register">Who is who, as last recorded.</param>
/// <param name="Entries">The versions that the reader knew, in the order in which they were received. What was corrected or withdrawn says since when.</param>
public sealed record FamilyRecord(FamilyKey Family, string Label, Looking Looking, Register Register, IReadOnlyList<ReceivedEntry> Entries)
{
    /// <summary>Where the register stands in the journal; null where none was recorded.</summary>
    public Position? RegisterAt { get; init; }

    /// <summary>The versions of what stands of plan and safety beside the line that the reader knew, in the order in which they were received.</summary>
    public IReadOnlyList<ReceivedPlan> Plans { get; init; } = [];
}

/// <summary>An entry, and where it stands.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="Source">Sixteen bytes that stand for where it comes from; the same for every version of it.</param>
/// <param name="Entry">The entry.</param>
public sealed record ReceivedEntry(Position Position, UInt128 Source, Entry Entry);
