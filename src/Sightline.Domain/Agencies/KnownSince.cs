namespace Sightline.Domain.Agencies;

/// <summary>Since when a fact of the register has been known, and to whom. A fact without it is known from the first entry that shows it.</summary>
/// <param name="On">The first day on which it was known; null where the register names only who knows.</param>
/// <param name="By">The ids of the agencies that know it; empty where all of those that keep the register do.</param>
public sealed record KnownSince(DateOnly? On, IReadOnlyList<string> By);
