using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>
/// What follows from a family's own register for who may see its record: who is responsible for a child. Nobody has to grant it or to remember it, and the next register
/// takes it away again.
/// </summary>
public static class FactsOfRegister
{
    /// <summary>Derives the facts.</summary>
    /// <param name="register">The register.</param>
    /// <returns>One fact an allocation, of nobody's while nobody has said which account the practitioner is, so that it counts for the agency's managers alone; from the first moment of its first day to the last of its last one, in UTC.</returns>
    public static IReadOnlyList<AccessFact> Of(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return [.. register.Practitioners.SelectMany(p => p.Allocations, FactOf)];
    }

    private static AccessFact FactOf(Practitioner practitioner, Allocation allocation)
    {
        var fromAt = allocation.From is { } first ? Begin(first) : DateTimeOffset.UnixEpoch;
        DateTimeOffset? toAt = allocation.To is { } last ? Begin(last.AddDays(1)) : null;
        return new AccessFact(AccessFactKind.Allocation, 0, fromAt, toAt) { PersonId = practitioner.AccountId, AgencyId = practitioner.AgencyId };
    }

    private static DateTimeOffset Begin(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
