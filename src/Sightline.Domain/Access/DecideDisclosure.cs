using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>What is to be sent, to whom, and by which agency.</summary>
/// <param name="Recipient">To whom.</param>
/// <param name="SenderAgencyId">Which agency sends.</param>
/// <param name="Rows">The rows that were chosen.</param>
/// <param name="Letter">What is written beside them; empty for nothing.</param>
/// <param name="At">When it is sent.</param>
public sealed record DisclosureAsked(Recipient Recipient, string SenderAgencyId, IReadOnlyList<RowReference> Rows, string Letter, DateTimeOffset At);

/// <summary>Why an entry does not go to a recipient.</summary>
public enum LeftOutBecause
{
    /// <summary>It is about somebody else too: another child, a former partner, a half-brother.</summary>
    IsAboutOthers,

    /// <summary>The record does not say whom it is about.</summary>
    DoesNotSayWhom,

    /// <summary>It bears on domestic abuse, and the recipient is not known to be the one who is protected.</summary>
    DomesticAbuse,
}

/// <summary>What may be sent to one recipient.</summary>
public sealed record DisclosureDecision
{
    /// <summary>Whether the recipient is a party to the family at that time; where not, nothing goes.</summary>
    public required bool IsParty { get; init; }

    /// <summary>The entries that go.</summary>
    public IReadOnlyList<Entry> Goes { get; init; } = [];

    /// <summary>The entries that do not, each with why.</summary>
    public IReadOnlyList<(Entry Entry, LeftOutBecause Why)> LeftOut { get; init; } = [];

    /// <summary>The agencies whose words go, and who have to consent first: neither the sender's nor the recipient.</summary>
    public IReadOnlyList<string> ConsentNeededOf { get; init; } = [];

    /// <summary>Whether something of it was copied from another family's record: that goes to nobody.</summary>
    public bool HoldsAnotherFamily { get; init; }

    /// <summary>The households whose address is protected from the recipient.</summary>
    public IReadOnlyList<Household> ProtectedFrom { get; init; } = [];

    /// <summary>The people of the register who may be named to the recipient.</summary>
    public IReadOnlySet<string> MayBeNamed { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>Decides what of a family's record may leave for one recipient. Whatever is not known is left out.</summary>
public static class DecideDisclosure
{
    /// <summary>Decides.</summary>
    /// <param name="asked">What is to be sent, and to whom.</param>
    /// <param name="register">The family's register.</param>
    /// <param name="record">The entries that the sender sees.</param>
    /// <param name="facts">What was said about the family.</param>
    /// <returns>What goes, what does not, and who has to consent.</returns>
    public static DisclosureDecision Of(DisclosureAsked asked, Register register, IReadOnlyList<Entry> record, IReadOnlyList<AccessFact> facts)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(facts);
        var (recipient, at) = (asked.Recipient, asked.At);
        if (!recipient.IsPartyTo(register, record, facts, at))
        {
            return new DisclosureDecision { IsParty = false };
        }

        var on = DateOnly.FromDateTime(at.UtcDateTime);
        var chosen = record.Where(e => e.SupersededOn is null && asked.Rows.Contains(e.Row));
        var protections = ProtectedAddress.Of(facts, at);
        var theirs = TheirsOf(recipient, register, on);
        var isProtected = protections.Any(p => recipient.Is(p.PersonId));
        var (goes, leftOut) = (new List<Entry>(), new List<(Entry, LeftOutBecause)>());
        foreach (var entry in chosen)
        {
            if (recipient.Kind == RecipientKind.Person && AgainstIt(entry, theirs, isProtected) is { } why)
            {
                leftOut.Add((entry, why));
            }
            else
            {
                goes.Add(entry);
            }
        }

        return new DisclosureDecision
        {
            IsParty = true,
            Goes = goes,
            LeftOut = leftOut,
            ConsentNeededOf = [.. goes.SelectMany(e => OriginsOf(e, record)).Concat(CopiedWords.AgenciesIn(asked.Letter, record)).Where(a => IsThird(a, asked)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            HoldsAnotherFamily = goes.Exists(e => e.CopiedFrom is { IsOtherFamily: true }),
            ProtectedFrom = [.. ProtectedHouseholds.Of(register, [.. protections.Where(p => !recipient.Is(p.PersonId))]).Where(h => !recipient.LivesIn(h, on))],
            MayBeNamed = recipient.Kind == RecipientKind.Agency ? register.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal) : NamedTo(recipient, theirs, register, on),
        };
    }

    /// <summary>Whether an entry bears on domestic abuse.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>True by its themes and its codes.</returns>
    public static bool IsDomesticAbuse(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Themes.Contains(Theme.DomesticAbuse) || entry.Codes.Any(c => c.Type == EntryType.Marac);
    }

    private static LeftOutBecause? AgainstIt(Entry entry, HashSet<string> theirs, bool isProtected) =>
        entry.Concerning.Count == 0 ? LeftOutBecause.DoesNotSayWhom
        : !entry.Concerning.All(theirs.Contains) ? LeftOutBecause.IsAboutOthers
        : IsDomesticAbuse(entry) && !isProtected ? LeftOutBecause.DomesticAbuse
        : null;

    // Whose words these are: the agency whose entry it is, the one that wrote them first, and any whose sentences stand in it word for word.
    private static IEnumerable<string> OriginsOf(Entry entry, IReadOnlyList<Entry> record) =>
        CopiedWords.AgenciesIn(entry.Account.Text, record.Where(e => e.Row != entry.Row)).Append(entry.AgencyId).Concat(entry.CopiedFrom is { } from ? [from.AgencyId] : []);

    private static bool IsThird(string agencyId, DisclosureAsked asked) =>
        !string.Equals(agencyId, asked.SenderAgencyId, StringComparison.Ordinal) && !(asked.Recipient.Kind == RecipientKind.Agency && asked.Recipient.Is(agencyId));

    // The recipient, and the children of whom the recipient is a parent; a fatherhood that is only said does not do.
    private static HashSet<string> TheirsOf(Recipient recipient, Register register, DateOnly on)
    {
        var theirs = new HashSet<string>(StringComparer.Ordinal) { recipient.Id };
        foreach (var relationship in register.Relationships.Where(r => recipient.Is(r.From) && IsParent(r) && Recipient.Holds(r.FromDate, r.ToDate, on)))
        {
            theirs.Add(relationship.To);
        }

        return theirs;
    }

    private static bool IsParent(Relationship relationship) =>
        relationship.Type is RelationshipType.Mother or RelationshipType.StepParent || (relationship.Type == RelationshipType.Father && relationship.Paternity != Paternity.Alleged);

    // Nobody else is named: not the other former partner, nor his children.
    private static HashSet<string> NamedTo(Recipient recipient, HashSet<string> theirs, Register register, DateOnly on) =>
    [
        .. theirs,
        .. register.Relationships.Where(r => theirs.Contains(r.To) && IsParent(r)).Select(r => r.From),
        .. register.Households.Where(h => recipient.LivesIn(h, on)).SelectMany(h => h.Members).Where(m => Recipient.Holds(m.From, m.To, on)).Select(m => m.PersonId),
    ];
}
