using Sightline.Application.Planning;
using Sightline.Domain.Plans;

namespace Sightline.Application.Reading;

/// <summary>
/// All that the out-of-hours sheet shows, as one value: who the children are, who may look after them tonight and who must not, what the family's plan is, what is dangerous, and
/// whom to ring. No part is ever blank: it was recorded, or is not visible (ask …), or was not recorded.
/// </summary>
/// <param name="AsKnownOn">The day.</param>
/// <param name="Children">The children, in the order of the overview.</param>
/// <param name="MayCare">Who may look after which children tonight, assessed or not, and how.</param>
/// <param name="MustNot">Who must not, and by what order or agreement.</param>
/// <param name="Contested">Those whom one agency lets look after a child whom another keeps from it: both stand, and somebody has to settle it.</param>
/// <param name="SafetyPlans">The safety plans, in the family's words.</param>
/// <param name="Dangers">Dangers to those who visit.</param>
/// <param name="Contacts">The numbers, in the order in which they are rung.</param>
/// <param name="Workers">Who is responsible, who is away, and who covers.</param>
public sealed record OutOfHours(
    DateOnly AsKnownOn,
    IReadOnlyList<ChildTonight> Children,
    SheetPart<Stated<CareArrangement>> MayCare,
    SheetPart<Stated<CareArrangement>> MustNot,
    IReadOnlyList<string> Contested,
    SheetPart<Stated<SafetyPlan>> SafetyPlans,
    SheetPart<Stated<DangerToWorkers>> Dangers,
    SheetPart<Stated<Contact>> Contacts,
    SheetPart<ShownWorker> Workers)
{
    /// <summary>Makes the sheet of a record that was opened.</summary>
    /// <param name="shown">What the one door showed.</param>
    /// <returns>The sheet.</returns>
    public static OutOfHours Of(ShownRecord shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var (plans, overview) = (shown.Plans, shown.Overview);
        var care = plans.Of<CareArrangement>().Choose(c => c.Value.HoldsOn(plans.AsKnownOn) ? [c] : Array.Empty<Stated<CareArrangement>>());
        var may = care.Choose(c => c.Value.MayCare ? [c] : Array.Empty<Stated<CareArrangement>>());
        var mustNot = care.Choose(c => c.Value.MayCare ? [] : new[] { c });
        var needs = plans.Of<ChildNeeds>();
        return new OutOfHours(
            overview.AsKnownOn,
            [.. overview.Children.Where(c => c.DiedOn is null).Select(c => ChildTonight.Of(c, needs))],
            may,
            mustNot,
            [.. may.Recorded.Where(m => mustNot.Recorded.Any(n => IsSame(m.Value, n.Value) && Overlaps(m.Value, n.Value))).Select(m => m.Value.Who.PersonId!).Distinct(StringComparer.Ordinal)],
            plans.Of<SafetyPlan>(),
            plans.Of<DangerToWorkers>(),
            plans.Of<Contact>(),
            new SheetPart<ShownWorker>(overview.Workers, []));
    }

    private static bool IsSame(CareArrangement one, CareArrangement other) =>
        one.Who.PersonId is { } id && string.Equals(id, other.Who.PersonId, StringComparison.Ordinal);

    private static bool Overlaps(CareArrangement one, CareArrangement other) =>
        one.Children.Count == 0 || other.Children.Count == 0 || one.Children.Any(other.IsAbout);
}

/// <summary>What somebody who comes at night has to know of one child. Where several agencies recorded something, each stands with where it is from.</summary>
/// <param name="PersonId">The child.</param>
/// <param name="AgeInMonths">The age in whole months; null before the birth, or where it is not known.</param>
/// <param name="IsUnborn">Whether the child is expected.</param>
/// <param name="Statuses">The involvements of services that go on.</param>
/// <param name="Needs">What the child needs.</param>
/// <param name="Medicines">The child's medicines; an empty list among them says that there are none.</param>
/// <param name="CallsPeople">What the child calls people.</param>
/// <param name="SchoolInTheMorning">Nursery, school or college in the morning.</param>
/// <param name="ParentalResponsibility">Who has parental responsibility.</param>
public sealed record ChildTonight(
    string PersonId,
    int? AgeInMonths,
    bool IsUnborn,
    IReadOnlyList<ShownStatus> Statuses,
    SheetPart<Stated<string>> Needs,
    SheetPart<Stated<IReadOnlyList<Medicine>>> Medicines,
    SheetPart<Stated<IReadOnlyList<CalledBy>>> CallsPeople,
    SheetPart<Stated<string>> SchoolInTheMorning,
    SheetPart<Stated<IReadOnlyList<ResponsibilityHolder>>> ParentalResponsibility)
{
    internal static ChildTonight Of(ShownChild child, SheetPart<Stated<ChildNeeds>> needs)
    {
        var own = needs.Choose(n => n.Value.IsAbout(child.PersonId) ? [n] : Array.Empty<Stated<ChildNeeds>>());
        return new ChildTonight(
            child.PersonId,
            child.AgeInMonths,
            child.IsUnborn,
            child.Statuses,
            Said(n => n.Needs),
            Said(n => n.Medicines),
            Said(n => n.CallsPeople),
            Said(n => n.SchoolInTheMorning),
            Said(n => n.ParentalResponsibility));

        SheetPart<Stated<T>> Said<T>(Func<ChildNeeds, T?> part)
            where T : class => own.Choose(n => part(n.Value) is { } said ? [new Stated<T>(said, n.From)] : Array.Empty<Stated<T>>());
    }
}
