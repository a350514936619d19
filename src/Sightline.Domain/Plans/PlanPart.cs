namespace Sightline.Domain.Plans;

/// <summary>
/// One thing about the care and the safety of a family's children that stands beside its line: what somebody who comes at night has to know. It is recorded anew, and never
/// overwritten; what another agency recorded stands beside it.
/// </summary>
public abstract record PlanPart
{
    /// <summary>What it is.</summary>
    public abstract PlanPartKind Kind { get; }

    /// <summary>The id of the agency that recorded it.</summary>
    public required string AgencyId { get; init; }

    /// <summary>Since when it is known.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>From where it is known, in words: a meeting, a visit, an order.</summary>
    public required string Source { get; init; }

    /// <summary>The day by which somebody looks whether it still holds; null where none was set.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The ids of the children whom it is about; empty for all children of the family.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>The ids of the agencies to which it was told when it was recorded.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = [];

    /// <summary>Whether the day by which somebody should have looked at it has passed.</summary>
    /// <param name="day">The day of the view.</param>
    /// <returns>True from the day after the review was due.</returns>
    public bool IsPastReview(DateOnly day) => ReviewOn < day;

    /// <summary>Whether it is about a child.</summary>
    /// <param name="childId">The child.</param>
    /// <returns>True where it is, or is about all.</returns>
    public bool IsAbout(string childId) => Children.Count == 0 || Children.Contains(childId, StringComparer.Ordinal);

    /// <summary>Whether it holds on a day by what it says of itself; one without days of its own always does.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False before it begins and after it ends.</returns>
    public virtual bool HoldsOn(DateOnly day) => true;

    /// <summary>Whether it is over on a day by what it says of itself.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True after its last day; false for one that has none, and for one that has not begun.</returns>
    public virtual bool IsOver(DateOnly day) => false;

    /// <summary>The ids of the people of the register whom it names, beside its children.</summary>
    /// <returns>The ids.</returns>
    public virtual IEnumerable<string> PeopleNamed() => [];

    /// <summary>What it lacks, so that it cannot be recorded.</summary>
    /// <returns>One plain sentence that says what to do; null where it lacks nothing.</returns>
    public string? Missing() =>
        string.IsNullOrWhiteSpace(Source) ? "Say from where this is known: a meeting, a visit, an order."
        : ReviewOn < KnownOn ? "The review comes after the day since which this is known."
        : MissingOfItsOwn();

    private protected abstract string? MissingOfItsOwn();
}

/// <summary>The sorts of thing that stand beside a family's line.</summary>
public enum PlanPartKind
{
    /// <summary>What keeps the children safe, in the family's words.</summary>
    SafetyPlan,

    /// <summary>Who may look after which children, and who must not.</summary>
    CareArrangement,

    /// <summary>A number to ring.</summary>
    Contact,

    /// <summary>A danger to those who visit.</summary>
    DangerToWorkers,

    /// <summary>What a child needs.</summary>
    ChildNeeds,
}

/// <summary>Somebody whom a plan names.</summary>
/// <param name="PersonId">The id in the family's register; null for somebody who is not in it.</param>
/// <param name="Name">The name or role as it was said; null where the register has the person.</param>
public sealed record Somebody(string? PersonId, string? Name)
{
    /// <summary>Whether anybody is named.</summary>
    /// <returns>True where there is an id or a name.</returns>
    public bool IsNamed() => !string.IsNullOrWhiteSpace(PersonId) || !string.IsNullOrWhiteSpace(Name);
}
