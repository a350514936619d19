using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>Which account a practitioner of a register is: a person says so, and an agency's next register does not undo it.</summary>
public static class PractitionerAccounts
{
    /// <summary>Says which account a practitioner is.</summary>
    /// <param name="register">The register.</param>
    /// <param name="practitionerId">The practitioner's id in it.</param>
    /// <param name="accountId">The account; null for nobody's any more.</param>
    /// <param name="agencyId">The agency of the account, and of whoever says so.</param>
    /// <returns>The register with it; or why not: there is no such practitioner of this agency.</returns>
    public static Reading<Register> Named(Register register, string practitionerId, string? accountId, string agencyId)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Practitioners.Any(p => Is(p, practitionerId) && IsOf(p, agencyId))
            ? Reading<Register>.Of(register with { Practitioners = [.. register.Practitioners.Select(p => Is(p, practitionerId) ? p with { AccountId = accountId } : p)] })
            : Reading<Register>.Not("The register has no practitioner of this agency with this id.");
    }

    /// <summary>Keeps what was said, when an agency sends its register again.</summary>
    /// <param name="standing">The register that stands.</param>
    /// <param name="read">The register that was read.</param>
    /// <returns>The one that was read, with the accounts of whoever has the same id, name and agency in it: an id that was given to somebody else opens nothing for the one before.</returns>
    public static Register Kept(Register standing, Register read)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(read);
        return read with { Practitioners = [.. read.Practitioners.Select(p => p with { AccountId = standing.Practitioners.FirstOrDefault(s => IsSame(s, p))?.AccountId })] };
    }

    private static bool IsSame(Practitioner one, Practitioner other) => Is(one, other.Id) && IsOf(one, other.AgencyId) && string.Equals(one.Name, other.Name, StringComparison.Ordinal);

    private static bool Is(Practitioner practitioner, string id) => string.Equals(practitioner.Id, id, StringComparison.Ordinal);

    private static bool IsOf(Practitioner practitioner, string agencyId) => string.Equals(practitioner.AgencyId, agencyId, StringComparison.Ordinal);
}
