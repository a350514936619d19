namespace Sightline.Domain.Plans;

/// <summary>Who may look after which children, and how that was found out; or who must not, and by what order or agreement.</summary>
public sealed record CareArrangement : PlanPart
{
    /// <inheritdoc/>
    public override PlanPartKind Kind => PlanPartKind.CareArrangement;

    /// <summary>Who.</summary>
    public required Somebody Who { get; init; }

    /// <summary>True for somebody who may look after the children; false for somebody who must not.</summary>
    public required bool MayCare { get; init; }

    /// <summary>Whether somebody who may look after the children was assessed.</summary>
    public CarerAssessed Assessed { get; init; }

    /// <summary>How, in words, as 'viability assessment'; null where the person was not assessed.</summary>
    public string? AssessedHow { get; init; }

    /// <summary>When; null where that is not recorded.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>By what somebody must not look after the children; null where somebody may.</summary>
    public CareRestriction? Restriction { get; init; }

    /// <summary>What is agreed or ordered about it, in words: hours, who else is there, what the order says; null where nothing is.</summary>
    public string? Terms { get; init; }

    /// <summary>Since when; null where that is not recorded.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until when, included; null where no end is set.</summary>
    public DateOnly? To { get; init; }

    /// <inheritdoc/>
    public override bool HoldsOn(DateOnly day) => !(From > day) && !(To < day);

    /// <inheritdoc/>
    public override bool IsOver(DateOnly day) => To < day;

    /// <inheritdoc/>
    public override IEnumerable<string> PeopleNamed() => Who.PersonId is { } id ? [id] : [];

    private protected override string? MissingOfItsOwn() =>
        !Who.IsNamed() ? "Say who it is: somebody of the register, or a name."
        : To < From ? "An arrangement ends after it begins."
        : !MayCare && Restriction is null ? "Say by what order or agreement this person must not look after the children."
        : MayCare && Restriction is not null ? "Somebody who may look after the children has no order against it: record who must not as an arrangement of its own."
        : Assessed == CarerAssessed.Assessed && string.IsNullOrWhiteSpace(AssessedHow) ? "Say how this person was assessed."
        : null;
}

/// <summary>Whether somebody who looks after children was assessed for it.</summary>
public enum CarerAssessed
{
    /// <summary>That is not recorded.</summary>
    NotRecorded,

    /// <summary>The record says that the person was not assessed.</summary>
    NotAssessed,

    /// <summary>The person was assessed.</summary>
    Assessed,
}

/// <summary>By what somebody must not look after children.</summary>
public enum CareRestriction
{
    /// <summary>An order of a court.</summary>
    CourtOrder,

    /// <summary>A condition of bail.</summary>
    BailCondition,

    /// <summary>A condition of a licence, or of another sentence.</summary>
    LicenceCondition,

    /// <summary>An agreement in writing with the family.</summary>
    WrittenAgreement,

    /// <summary>The child protection plan.</summary>
    ChildProtectionPlan,

    /// <summary>Another ground, which its terms say.</summary>
    Other,
}
