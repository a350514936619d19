using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>
/// The legitimate relationships that follow from a family's own record, so that nobody has to grant or to remember them. What goes on without an end holds for a day and is
/// derived again: a relationship never outlives the record that gave it.
/// </summary>
public static class RelationshipsOfRecord
{
    /// <summary>Derives them.</summary>
    /// <param name="register">The family's register; a practitioner's id in it is the account's.</param>
    /// <param name="at">The moment.</param>
    /// <returns>The relationships that hold at the moment.</returns>
    public static IReadOnlyList<LegitimateRelationship> Of(Register register, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(register);
        var found = new List<LegitimateRelationship>();
        foreach (var practitioner in register.Practitioners)
        {
            foreach (var allocation in practitioner.Allocations)
            {
                var relationship = new LegitimateRelationship(
                    RelationshipBasis.Allocation,
                    practitioner.Id,
                    practitioner.AgencyId,
                    allocation.From is { } from ? Begin(from) : DateTimeOffset.MinValue,
                    allocation.To is { } to ? Begin(to.AddDays(1)) : at.AddDays(1));
                if (relationship.HoldsAt(at))
                {
                    found.Add(relationship);
                }
            }
        }

        return found;
    }

    private static DateTimeOffset Begin(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
