using Sightline.Domain.Agencies;

namespace Sightline.Domain.People;

/// <summary>A paper that stands for the work with a family.</summary>
/// <param name="Kind">What sort of paper it is.</param>
/// <param name="Children">The ids of the children whom it is about.</param>
/// <param name="UpdatedOn">When it was made or last brought up to date; null where not known.</param>
public sealed record FamilyDocument(FamilyDocumentKind Kind, IReadOnlyList<string> Children, DateOnly? UpdatedOn)
{
    /// <summary>Since when it has been known; null where the register does not say.</summary>
    public KnownSince? Known { get; init; }
}

/// <summary>The sorts of paper that a register lists.</summary>
public enum FamilyDocumentKind
{
    /// <summary>What keeps the child safe now, and who does it.</summary>
    SafetyPlan,

    /// <summary>Who is who in the family, drawn.</summary>
    Genogram,

    /// <summary>What happened, in order.</summary>
    Chronology,
}
