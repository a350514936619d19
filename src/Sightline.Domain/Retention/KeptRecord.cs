using Sightline.Domain.People;

namespace Sightline.Domain.Retention;

/// <summary>What decides how long a family's record is kept.</summary>
/// <param name="Register">Who is who.</param>
/// <param name="Statuses">Every status that a child ever had.</param>
/// <param name="LastContactOn">The day of the last dated thing in the record; null where nothing has a date.</param>
public sealed record KeptRecord(Register Register, IReadOnlyList<HeldStatus> Statuses, DateOnly? LastContactOn);

/// <summary>That a child had a status, at whatever time.</summary>
/// <param name="PersonId">The child, by its id in the register.</param>
/// <param name="Status">The status.</param>
/// <param name="OrderOn">For <see cref="RetainedStatus.Adopted"/>: the day of the order; null where not known.</param>
public readonly record struct HeldStatus(string PersonId, RetainedStatus Status, DateOnly? OrderOn = null);
