using Sightline.Domain.Agencies;

namespace Sightline.Domain.People;

/// <summary>Who lives together at an address, with dates. A household is not a family.</summary>
/// <param name="Address">The address as the register gives it.</param>
/// <param name="Members">Who lived there, and when.</param>
public sealed record Household(string Address, IReadOnlyList<HouseholdMember> Members);

/// <summary>One person's time in a household.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="From">Since when; null where not known.</param>
/// <param name="To">Until when, included; null where it goes on.</param>
public sealed record HouseholdMember(string PersonId, DateOnly? From, DateOnly? To)
{
    /// <summary>Since when it has been known; null where the register does not say.</summary>
    public KnownSince? Known { get; init; }
}
