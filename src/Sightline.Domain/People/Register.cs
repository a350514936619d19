using Sightline.Domain.Agencies;

namespace Sightline.Domain.People;

/// <summary>
/// The people, relationships, households, agencies and practitioners of one family's record: who is who, before any row is read.
/// </summary>
public sealed record Register
{
    /// <summary>A register that names nobody.</summary>
    public static readonly Register Empty = new();

    /// <summary>What the family is called on documents; never a person's name in a published one.</summary>
    public string? Case { get; init; }

    /// <summary>The harm that led to a review; null where there is none.</summary>
    public Harm? Harm { get; init; }

    /// <summary>The first and last day that the record is about; null where the register does not say.</summary>
    public (DateOnly From, DateOnly To)? Period { get; init; }

    /// <summary>Everyone whom the register names.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>How they are related.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    /// <summary>Who lived where.</summary>
    public IReadOnlyList<Household> Households { get; init; } = [];

    /// <summary>The agencies.</summary>
    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>The practitioners.</summary>
    public IReadOnlyList<Practitioner> Practitioners { get; init; } = [];

    /// <summary>Safety plans, genograms and chronologies, with the day on which each was last brought up to date.</summary>
    public IReadOnlyList<FamilyDocument> Documents { get; init; } = [];
}

/// <summary>The harm that a review is about.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">What happened, in a sentence.</param>
public sealed record Harm(DateOnly On, string Text);
