using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>What sort of recipient a document has.</summary>
public enum RecipientKind
{
    /// <summary>Somebody of the family's register: a parent, a former partner, a child.</summary>
    Person,

    /// <summary>An agency of the family's register.</summary>
    Agency,
}

/// <summary>To whom something of a record is sent.</summary>
/// <param name="Kind">A person or an agency.</param>
/// <param name="Id">The id in the family's register.</param>
public sealed record Recipient(RecipientKind Kind, string Id)
{
    /// <summary>
    /// Whether the recipient is a party to the family: a person who is a child of the record, is related to one or lives with one; an agency that is at work with it or was
    /// told. What ended before does not count, and what is not in the register is nobody.
    /// </summary>
    /// <param name="register">The family's register.</param>
    /// <param name="entries">The entries of the record that stand.</param>
    /// <param name="facts">What was said about who may see the family.</param>
    /// <param name="at">When it is sent.</param>
    /// <returns>True where it is.</returns>
    public bool IsPartyTo(Register register, IEnumerable<Entry> entries, IReadOnlyList<AccessFact> facts, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(facts);
        var on = DateOnly.FromDateTime(at.UtcDateTime);
        if (Kind == RecipientKind.Agency)
        {
            return register.Agencies.Any(a => Is(a.Id)) && (facts.Any(f => IsWork(f.Kind) && Is(f.AgencyId) && f.HoldsAt(at)) || entries.Any(e => WasTold(e, on)));
        }

        var children = register.People.Where(p => p.IsSubjectChild).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return register.People.Any(p => Is(p.Id))
            && (children.Contains(Id)
                || register.Relationships.Any(r => ((Is(r.From) && children.Contains(r.To)) || (Is(r.To) && children.Contains(r.From))) && Holds(r.FromDate, r.ToDate, on))
                || register.Households.Any(h => LivesIn(h, on) && h.Members.Any(m => children.Contains(m.PersonId) && Holds(m.From, m.To, on))));
    }

    /// <summary>Whether the agency is of another area than the sender's, so that somebody there has to ask first.</summary>
    /// <param name="register">The family's register.</param>
    /// <param name="senderAgencyId">The agency that sends.</param>
    /// <returns>True where the register gives the two another area, or one of them none; false for people.</returns>
    public bool IsOfAnotherArea(Register register, string senderAgencyId)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Kind == RecipientKind.Agency && !string.Equals(AreaOf(register, Id), AreaOf(register, senderAgencyId), StringComparison.Ordinal);
    }

    /// <summary>Whether the recipient lives in a household.</summary>
    /// <param name="household">The household.</param>
    /// <param name="on">The day.</param>
    /// <returns>True for a person who does.</returns>
    public bool LivesIn(Household household, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Kind == RecipientKind.Person && household.Members.Any(m => Is(m.PersonId) && Holds(m.From, m.To, on));
    }

    /// <summary>Whether an id is the recipient's.</summary>
    /// <param name="id">The id of a person or an agency.</param>
    /// <returns>True where it is.</returns>
    internal bool Is(string? id) => string.Equals(id, Id, StringComparison.Ordinal);

    /// <summary>Whether what has a beginning and an end holds on a day.</summary>
    /// <param name="from">The first day; null where not known.</param>
    /// <param name="to">The last day; null where it goes on.</param>
    /// <param name="on">The day.</param>
    /// <returns>True where it does.</returns>
    internal static bool Holds(DateOnly? from, DateOnly? to, DateOnly on) => !(from > on) && !(to < on);

    private static string? AreaOf(Register register, string agencyId) => register.Agencies.FirstOrDefault(a => string.Equals(a.Id, agencyId, StringComparison.Ordinal))?.Area;

    private static bool IsWork(AccessFactKind kind) => kind is AccessFactKind.Allocation or AccessFactKind.Referral or AccessFactKind.Invitation;

    private bool WasTold(Entry entry, DateOnly on) =>
        (entry.Attended.Contains(Id, StringComparer.Ordinal) && !(Knowledge.Since(entry, Id) > on)) || entry.Told.Any(t => Is(t.AgencyId) && !(t.On > on));
}
