namespace Sightline.Domain.Plans;

/// <summary>A number to ring: whose, what for, at what hours, and after which others.</summary>
public sealed record Contact : PlanPart
{
    /// <inheritdoc/>
    public override PlanPartKind Kind => PlanPartKind.Contact;

    /// <summary>Whose number it is: somebody of the register, or a name or a desk.</summary>
    public required Somebody Who { get; init; }

    /// <summary>The number, as it is dialled.</summary>
    public required string Number { get; init; }

    /// <summary>Its place among the numbers, 1 for the one that is rung first.</summary>
    public required int Order { get; init; }

    /// <summary>What for, in words; null where that is not recorded.</summary>
    public string? WhatFor { get; init; }

    /// <summary>At what hours, in words; null where that is not recorded.</summary>
    public string? Hours { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> PeopleNamed() => Who.PersonId is { } id ? [id] : [];

    private protected override string? MissingOfItsOwn() =>
        !Who.IsNamed() ? "Say whose number it is."
        : !Number.Any(char.IsAsciiDigit) ? "Write the number as it is dialled."
        : Order < 1 ? "Say as which one it is rung: 1 for the first."
        : null;
}
