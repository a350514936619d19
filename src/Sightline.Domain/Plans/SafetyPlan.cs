namespace Sightline.Domain.Plans;

/// <summary>What keeps the children safe now, as the family says it, and what is done where it does not hold.</summary>
public sealed record SafetyPlan : PlanPart
{
    /// <inheritdoc/>
    public override PlanPartKind Kind => PlanPartKind.SafetyPlan;

    /// <summary>The plan, in the family's words.</summary>
    public required string Words { get; init; }

    /// <summary>Who agreed it, family and practitioners; empty where that is not recorded.</summary>
    public IReadOnlyList<Somebody> AgreedBy { get; init; } = [];

    /// <summary>Since when it was agreed; null where that is not recorded.</summary>
    public DateOnly? From { get; init; }

    /// <summary>What is done if it does not hold; empty where that is not recorded.</summary>
    public IReadOnlyList<Contingency> WhatIf { get; init; } = [];

    /// <inheritdoc/>
    public override bool HoldsOn(DateOnly day) => !(From > day);

    /// <inheritdoc/>
    public override IEnumerable<string> PeopleNamed() => AgreedBy.Select(a => a.PersonId).OfType<string>();

    private protected override string? MissingOfItsOwn() =>
        string.IsNullOrWhiteSpace(Words) ? "Write the safety plan in the family's own words."
        : !AgreedBy.All(a => a.IsNamed()) ? "Say who agreed the safety plan: somebody of the register, or a name or role."
        : WhatIf.Any(c => string.IsNullOrWhiteSpace(c.If) || string.IsNullOrWhiteSpace(c.Then)) ? "Say of each contingency what may happen and what is done then."
        : null;
}

/// <summary>What is done where a plan does not hold.</summary>
/// <param name="If">What may happen.</param>
/// <param name="Then">What is done then, and by whom.</param>
public sealed record Contingency(string If, string Then);
