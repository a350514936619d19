using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>An entry as a recipient outside reads it.</summary>
/// <param name="Date">When, in words.</param>
/// <param name="From">Whose words they are.</param>
/// <param name="Words">The words that are left.</param>
public sealed record DisclosedEntry(string Date, string From, string Words);

/// <summary>What leaves for one recipient, after everything that is not for that recipient was taken out.</summary>
/// <param name="FamilyReference">By what the family is known on paper; no name.</param>
/// <param name="RecipientName">Whom it is for, as the register names them.</param>
/// <param name="Letter">What is written beside the entries; empty for nothing.</param>
/// <param name="Entries">The entries, in the order of life.</param>
public sealed record DisclosureDocument(string FamilyReference, string RecipientName, string Letter, IReadOnlyList<DisclosedEntry> Entries)
{
    // By their names a house is found: the school at the corner, the practice in the next street.
    private static readonly AgencyKind[] Near = [AgencyKind.School, AgencyKind.Nursery, AgencyKind.Gp, AgencyKind.HealthVisiting, AgencyKind.Housing];

    /// <summary>What stands across every page.</summary>
    public string Watermark => $"For {RecipientName} only";

    /// <summary>The name of its file: the family's reference and the beginning of its hash, and no person's.</summary>
    public string FileName => $"disclosure-{FamilyReference}-{Digest[..8]}.docx";

    /// <summary>A hash of everything in it but when it was made: what was checked is what leaves.</summary>
    public string Digest
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var part in (string[])[FamilyReference, RecipientName, Letter, .. Entries.SelectMany(e => (string[])[e.Date, e.From, e.Words])])
            {
                var bytes = Encoding.UTF8.GetBytes(part);
                hash.AppendData(BitConverter.GetBytes(bytes.Length));
                hash.AppendData(bytes);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Makes it, and looks once more whether anything in it is protected from the recipient.</summary>
    /// <param name="asked">What is to be sent, and to whom.</param>
    /// <param name="register">The family's register, with its addresses.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="familyReference">By what the family is known on paper.</param>
    /// <returns>The document; null where something protected would leave with it, in the letter or in words that the filter did not know.</returns>
    public static DisclosureDocument? Of(DisclosureAsked asked, Register register, DisclosureDecision decision, string familyReference)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(decision);
        var isProtected = decision.ProtectedFrom.Count > 0;
        var near = register.Agencies.Where(a => isProtected && Near.Contains(a.Kind)).ToList();
        var addresses = decision.ProtectedFrom.Select(h => h.Address).ToList();
        var others = new NamesOfOthers(register, decision.MayBeNamed);
        var filter = new DisclosureFilter(register, new DisclosureChoices(), new ProtectedPlaces(addresses, withTowns: true, [.. near.Select(a => a.Name)]), others);
        var document = new DisclosureDocument(
            familyReference,
            NameOf(asked.Recipient, register),
            asked.Letter,
            [.. decision.Goes.Select(e => new DisclosedEntry(e.Happened is { } happened ? WhenWords.Of(happened) : "Undated", FromOf(e, near, filter), filter.Words(e.Account.Text)))]);
        var last = new ProtectedPlaces(addresses, withTowns: false, []);
        var isClean = document.Entries.All(e => !last.AreIn(e.Words.Replace(ProtectedPlaces.LeftOut, string.Empty, StringComparison.Ordinal)) && !last.AreIn(e.From));
        return isClean && IsForRecipient(asked, register, others, last) ? document : null;
    }

    // A letter is not filtered: whoever wrote it has to write it anew. It may hold the recipient's own address, to which it goes, and no other; no NHS number, and no name of
    // somebody else. One that cannot be searched in time does not leave.
    private static bool IsForRecipient(DisclosureAsked asked, Register register, NamesOfOthers others, ProtectedPlaces last)
    {
        if (asked.Letter.Length == 0)
        {
            return true;
        }

        var on = DateOnly.FromDateTime(asked.At.UtcDateTime);
        var own = register.Households.Where(h => asked.Recipient.LivesIn(h, on)).Select(h => h.Address).ToList();
        try
        {
            return !last.AreIn(asked.Letter)
                && new DisclosureFilter(register, new DisclosureChoices(Addresses: true), places: null, others).Filter(asked.Letter).Count == 0
                && (asked.Recipient.Kind == RecipientKind.Agency
                    || new Addresses(register).In(asked.Letter).All(s => own.Exists(o => ProtectedHouseholds.IsSame(o, asked.Letter[s.Start..s.End]))));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // The whole name: two of one given name must not get each other's pages.
    private static string NameOf(Recipient recipient, Register register)
    {
        if (recipient.Kind == RecipientKind.Agency)
        {
            return register.Agencies.First(a => string.Equals(a.Id, recipient.Id, StringComparison.Ordinal)).Name;
        }

        var person = register.People.First(p => string.Equals(p.Id, recipient.Id, StringComparison.Ordinal));
        return person is { Given: { } given, Family: { } family } ? given + " " + family : new PeopleNames(register).Of(recipient.Id);
    }

    private static string FromOf(Entry entry, List<Agency> near, DisclosureFilter filter) =>
        near.Exists(n => string.Equals(n.Id, entry.AgencyId, StringComparison.Ordinal))
            ? PlainCodes.Sentence(Kebab.Of(entry.Account.Agency.Kind).Replace('-', ' '))
            : filter.Words(entry.Account.Agency.Name);

}
