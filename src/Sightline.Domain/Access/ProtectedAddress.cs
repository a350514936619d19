namespace Sightline.Domain.Access;

/// <summary>
/// That an address is protected: it is shown to named people only, one at a time, with a reason; and never in a search, a list, a map, a genogram, a history, a print or an
/// export, nor in the reason why somebody is kept out.
/// </summary>
/// <param name="PersonId">Whose address, by the family's register.</param>
/// <param name="NamedPeople">The accounts that may see it.</param>
public sealed record ProtectedAddress(string PersonId, IReadOnlyList<string> NamedPeople)
{
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
}
