using System.Text;
using System.Text.Json;
using Sightline.Domain.Access;

namespace Sightline.Application.Journal;

/// <summary>Makes things for the journal out of what decides who may see a family.</summary>
public static class AccessItemOf
{
    private const string System = "access";

    /// <summary>A relationship that is given for a time.</summary>
    /// <param name="family">The family.</param>
    /// <param name="relationship">The relationship.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The item.</returns>
    public static JournalItem Giving(FamilyKey family, LegitimateRelationship relationship, string reason, string actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        var fact = new AccessFact(FamilyAccessOf.KindOf(relationship.Basis), 0, relationship.FromAt, relationship.ToAt) { PersonId = relationship.PersonId, AgencyId = relationship.AgencyId };
        return Item(JournalKind.RelationshipGiven, family, actor, at, reason, [fact]);
    }

    /// <summary>A seal: from now on the record exists for the named people alone.</summary>
    /// <param name="family">The family.</param>
    /// <param name="seal">The seal.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The item.</returns>
    public static JournalItem Sealing(FamilyKey family, Seal seal, string reason, string actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(seal);
        var named = seal.NamedPeople.Select(p => new AccessFact(AccessFactKind.SealNamed, 0, seal.FromAt, seal.ToAt) { PersonId = p });
        return Item(JournalKind.RecordSealed, family, actor, at, reason, [new AccessFact(AccessFactKind.Seal, 0, seal.FromAt, seal.ToAt), .. named]);
    }

    /// <summary>A protection of an address.</summary>
    /// <param name="family">The family.</param>
    /// <param name="address">Whose address, since when, and who may see it.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The item. The address itself is not in it.</returns>
    public static JournalItem Protecting(FamilyKey family, ProtectedAddress address, string reason, string actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(address);
        var fromAt = new DateTimeOffset(address.SinceOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var named = address.NamedPeople.Select(p => new AccessFact(AccessFactKind.AddressNamed, 0, fromAt, ToAt: null) { PersonId = p });
        return Item(JournalKind.AddressProtected, family, actor, at, reason, [new AccessFact(AccessFactKind.AddressProtected, 0, fromAt, ToAt: null) { PersonId = address.PersonId }, .. named]);
    }

    /// <summary>A declaration of the person's own.</summary>
    /// <param name="family">The family.</param>
    /// <param name="personId">The account.</param>
    /// <param name="isTie">True for a tie; false where a common surname means nothing.</param>
    /// <param name="words">The declaration, in words; kept encrypted.</param>
    /// <param name="at">When.</param>
    /// <returns>The item.</returns>
    public static JournalItem Declaring(FamilyKey family, string personId, bool isTie, string words, DateTimeOffset at)
    {
        var kind = isTie ? AccessFactKind.DeclaredRelationship : AccessFactKind.SurnameDeclaredUnrelated;
        return Item(JournalKind.TieDeclared, family, personId, at, words, [new AccessFact(kind, 0, at, ToAt: null) { PersonId = personId }]);
    }

    /// <summary>Broken glass.</summary>
    /// <param name="family">The family.</param>
    /// <param name="glass">Who, and for how long.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <returns>The item.</returns>
    public static JournalItem Breaking(FamilyKey family, BrokenGlass glass, string reason)
    {
        ArgumentNullException.ThrowIfNull(glass);
        return Item(JournalKind.GlassBroken, family, glass.PersonId, glass.FromAt, reason, [new AccessFact(AccessFactKind.BrokenGlass, 0, glass.FromAt, glass.ToAt) { PersonId = glass.PersonId }]);
    }

    /// <summary>The privacy officer's answer to broken glass.</summary>
    /// <param name="family">The family.</param>
    /// <param name="broken">Where the glass was broken.</param>
    /// <param name="words">What came of it, in words; kept encrypted.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The item; a second answer to the same changes nothing.</returns>
    public static JournalItem ReviewingGlass(FamilyKey family, Position broken, string words, string actor, DateTimeOffset at) =>
        Item(JournalKind.BrokenGlassReviewed, family, actor, at, words, []) with
        {
            Source = SourceReference.Of(System, $"review of {broken.Value}", "1"),
            Plain = JsonSerializer.Serialize(new BrokenGlassReview(broken.Value), AccessItemJson.Default.BrokenGlassReview),
        };

    /// <summary>To which broken glass an answer belongs.</summary>
    /// <param name="plain">The plain half of the answer, as UTF-8.</param>
    /// <returns>Where the glass was broken; null where this program does not know the form.</returns>
    public static Position? ReviewedGlass(ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccessItemJson.Default.BrokenGlassReview) is { Broken: > 0 } review ? new Position(review.Broken) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a thing says about who may see a family.</summary>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <returns>The facts, in the order in which it says them; null where this program does not know the form.</returns>
    public static IReadOnlyList<AccessFact>? FactsOf(ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccessItemJson.Default.IReadOnlyListAccessFact);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Which earlier thing an end ends.</summary>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <returns>Where the earlier thing stands; null where this program does not know the form.</returns>
    public static Position? EndedBy(ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccessItemJson.Default.EndOfFacts) is { Ends: > 0 } end ? new Position(end.Ends) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An end of what an earlier thing said.</summary>
    /// <param name="family">The family; <see cref="FamilyKey.Partnership"/> for a duty.</param>
    /// <param name="ends">The earlier thing.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When; from this moment on it no longer holds.</param>
    /// <returns>The item.</returns>
    public static JournalItem Ending(FamilyKey family, Position ends, string reason, string actor, DateTimeOffset at) =>
        Item(JournalKind.AccessFactEnded, family, actor, at, reason, []) with
        {
            EndsFactsOf = ends,
            Plain = JsonSerializer.Serialize(new EndOfFacts(ends.Value), AccessItemJson.Default.EndOfFacts),
        };

    /// <summary>A duty on the rota.</summary>
    /// <param name="duty">Who, for which agency, from when to when.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When it was written.</param>
    /// <returns>The item.</returns>
    public static JournalItem Rota(LegitimateRelationship duty, string actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return Item(JournalKind.DutyRecorded, FamilyKey.Partnership, actor, at, string.Empty, [new AccessFact(AccessFactKind.DutyRota, 0, duty.FromAt, duty.ToAt) { PersonId = duty.PersonId, AgencyId = duty.AgencyId }]);
    }

    /// <summary>The partnership's sharing rules, all of them, in the place of those before.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The item.</returns>
    public static JournalItem Rules(IReadOnlyList<SharingRule> rules, string reason, string actor, DateTimeOffset at) =>
        Item(JournalKind.SharingRulesSet, FamilyKey.Partnership, actor, at, reason, []) with { Plain = SharingRulesFormat.Write(rules) };

    private static JournalItem Item(JournalKind kind, FamilyKey family, string actor, DateTimeOffset at, string words, IReadOnlyList<AccessFact> facts) => new()
    {
        Kind = kind,
        Family = family,
        Source = SourceReference.Of(System, Guid.CreateVersion7(at).ToString(), "1"),
        Actor = actor,
        Plain = JsonSerializer.Serialize(facts, AccessItemJson.Default.IReadOnlyListAccessFact),
        Narrative = Encoding.UTF8.GetBytes(words),
        Facts = facts,
    };
}
