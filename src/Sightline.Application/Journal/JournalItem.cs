using Sightline.Domain.Access;

namespace Sightline.Application.Journal;

/// <summary>One thing to be put into the journal: what stands in plain columns, what is encrypted, and who knows it since when.</summary>
public sealed record JournalItem
{
    /// <summary>What it is.</summary>
    public required JournalKind Kind { get; init; }

    /// <summary>The family that it is about; null for <see cref="JournalKind.FamilyOpened"/>, which makes one; <see cref="FamilyKey.Partnership"/> for what is about none.</summary>
    public FamilyKey? Family { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>The id of the person or program by whom it was put in.</summary>
    public required string Actor { get; init; }

    /// <summary>Codes, dates, agencies and ids of people, as JSON: never a word of what was written.</summary>
    public required string Plain { get; init; }

    /// <summary>What was written, as UTF-8; it is encrypted with the family's key before it is kept. Empty where there is none.</summary>
    public ReadOnlyMemory<byte> Narrative { get; init; }

    /// <summary>The version that this one corrects or withdraws; null where it does neither.</summary>
    public Position? Supersedes { get; init; }

    /// <summary>The day from which the superseded version no longer stands; given exactly when <see cref="Supersedes"/> is.</summary>
    public DateOnly? SupersededOn { get; init; }

    /// <summary>The day on which it had been written down, for all agencies together; null where it has no date, and so stands on every day's list of undated rows.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Since when each agency knows it; its writer is among them.</summary>
    public IReadOnlyList<KnownTo> KnownTo { get; init; } = [];

    /// <summary>The children whom it shows to have been seen, and on which day.</summary>
    public IReadOnlyList<SeenOn> Seen { get; init; } = [];

    /// <summary>What it says about who may see the family. Where each was said is given by the journal.</summary>
    public IReadOnlyList<AccessFact> Facts { get; init; } = [];

    /// <summary>For a register: by which words a tie with somebody who has an account shows. They are kept as a secret key makes them.</summary>
    public IReadOnlyList<TieWord> Ties { get; init; } = [];

    /// <summary>The earlier thing whose facts about access it ends; null where it ends none.</summary>
    public Position? EndsFactsOf { get; init; }

    /// <summary>For a register: who is in it, to be found by.</summary>
    public IReadOnlyList<PersonIdentity> People { get; init; } = [];
}

/// <summary>That an agency knows a thing.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="On">Since when; null where the thing has no date.</param>
public readonly record struct KnownTo(string AgencyId, DateOnly? On);

/// <summary>That a child was seen.</summary>
/// <param name="PersonId">The child, by its id in the family's register.</param>
/// <param name="On">The last day on which it can have been.</param>
public readonly record struct SeenOn(string PersonId, DateOnly On);

/// <summary>By what a person can be found; it stands in plain columns, behind the access decision.</summary>
/// <param name="PersonId">The id in the family's register.</param>
/// <param name="Given">Given names; null where not known.</param>
/// <param name="Family">Family name; null where not known.</param>
/// <param name="BornOn">The last day on which the birth can have been; null where not known.</param>
/// <param name="NhsNumber">Ten digits; null where not known.</param>
/// <param name="IsSubjectChild">Whether the record is kept because of this child.</param>
public sealed record PersonIdentity(string PersonId, string? Given, string? Family, DateOnly? BornOn, string? NhsNumber, bool IsSubjectChild);
