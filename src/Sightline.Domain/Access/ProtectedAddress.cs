using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>
/// That an address is protected: it is shown to named people only, one at a time, with a reason; and never in a search, a list, a map, a genogram, a history, a print or an
/// export, nor in the reason why somebody is kept out.
/// </summary>
/// <param name="PersonId">Whose address, by the family's register.</param>
/// <param name="NamedPeople">The accounts that may see it.</param>
public sealed record ProtectedAddress(string PersonId, IReadOnlyList<string> NamedPeople)
{
    /// <summary>Since which day: what the person had left before is not protected. The first day of all where nothing was said.</summary>
    public DateOnly SinceOn { get; init; }

    /// <summary>The protections of a family that stand.</summary>
    /// <param name="facts">What was said about the family.</param>
    /// <param name="at">The moment.</param>
    /// <returns>Each, in the order of the facts.</returns>
    public static IReadOnlyList<ProtectedAddress> Of(IReadOnlyList<AccessFact> facts, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. from fact in facts
               where fact is { Kind: AccessFactKind.AddressProtected, PersonId: not null } && fact.HoldsAt(at)
               let named = facts.Where(f => f.Kind == AccessFactKind.AddressNamed && f.SaidIn == fact.SaidIn && f.PersonId is not null).Select(f => f.PersonId!)
               select new ProtectedAddress(fact.PersonId!, [.. named]) { SinceOn = DateOnly.FromDateTime(fact.FromAt.UtcDateTime) },
        ];
    }

    /// <summary>Whether somebody may see it now. Broken glass does not open it.</summary>
    /// <param name="request">Who asks.</param>
    /// <param name="decision">What was decided about the record.</param>
    /// <returns>True where the person is named, gave a reason, and has a relationship with the family.</returns>
    public bool IsShownTo(AccessRequest request, AccessDecision decision)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(decision);
        return decision is { Level: AccessLevel.Content, Because: AccessBecause.Relationship }
            && request.HasReason
            && NamedPeople.Contains(request.Viewer.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether a household's address is the protected one. Whoever else lives there has it too.</summary>
    /// <param name="household">A household of the family's register.</param>
    /// <returns>True where the person lives in it, or left it no earlier than the protection began.</returns>
    public bool Covers(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return household.Members.Any(m => string.Equals(m.PersonId, PersonId, StringComparison.Ordinal) && !(m.To < SinceOn));
    }
}
