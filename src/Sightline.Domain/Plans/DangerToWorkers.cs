namespace Sightline.Domain.Plans;

/// <summary>A danger to those who visit the family, and what to do about it. Everybody who may see the content of the family's record sees it, whatever the agency.</summary>
public sealed record DangerToWorkers : PlanPart
{
    /// <inheritdoc/>
    public override PlanPartKind Kind => PlanPartKind.DangerToWorkers;

    /// <summary>What it is, in words: a dog, a weapon, who threatened whom.</summary>
    public required string What { get; init; }

    /// <summary>What to do, in words: visit in pairs, ring before.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>Since when it is there; null where that is not recorded.</summary>
    public DateOnly? From { get; init; }

    private protected override string? MissingOfItsOwn() =>
        string.IsNullOrWhiteSpace(What) ? "Say what the danger is."
        : string.IsNullOrWhiteSpace(WhatToDo) ? "Say what those who visit are to do."
        : null;
}
