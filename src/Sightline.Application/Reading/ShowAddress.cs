using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;

namespace Sightline.Application.Reading;

/// <summary>What is shown of an address.</summary>
/// <param name="Words">The address as the register gives it; null where there is none to be shown, which says nothing about whether there is one.</param>
public sealed record ShownAddress(string? Words);

/// <summary>
/// Shows where somebody of a family lives: one address at a time, with a reason, written down before it is shown. One that is protected is shown to the named alone, and
/// never by broken glass; whoever is refused gets the same answer as where there is no address, and stands in the record as refused, for the privacy officer.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class ShowAddress(IJournal journal)
{
    private static readonly ShownAddress Nothing = new(Words: null);

    /// <summary>Shows it.</summary>
    /// <param name="asked">Who asks, in which family, for which day and why.</param>
    /// <param name="personId">Whose address, by the family's register.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The address; or why nothing can be said, in words that say nothing of the record.</returns>
    public async ValueTask<Reading<ShownAddress>> RunAsync(RecordRequest asked, string personId, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (string.IsNullOrWhiteSpace(asked.Reason))
        {
            return Reading<ShownAddress>.Not(AccessChange.ReasonNeeded);
        }

        var request = asked.Request with { HasReason = true };
        var family = await new AccessChange(asked.Family, request, asked.Reason).DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<ShownAddress>.Not(family.Reason);
        }

        var decision = family.Value.Decision;
        var found = decision.Level == AccessLevel.Content
            ? await FindAsync(asked, request, personId, decision, stop).ConfigureAwait(false)
            : Reading<Found>.Of(new Found(Nothing, decision.Because));
        if (!found.HasValue)
        {
            return Reading<ShownAddress>.Not(found.Reason);
        }

        var level = found.Value.Shown.Words is null ? AccessLevel.Hidden : AccessLevel.Content;
        var access = AccessRecord.Of(request, level, found.Value.Because, asked.AsKnownOn, asked.Reason) with { AddressOf = family.Value.IsThere ? personId : null };
        var written = await journal.AppendAsync(ItemOf.Access(family.Value.IsThere ? asked.Family : FamilyKey.Partnership, access, request.At), stop).ConfigureAwait(false);
        return written.HasValue
            ? Reading<ShownAddress>.Of(found.Value.Shown)
            : Reading<ShownAddress>.Not($"Who asks for an address is written down before it is shown, and that failed, so nothing is shown. {written.Reason}");
    }

    private async ValueTask<Reading<Found>> FindAsync(RecordRequest asked, AccessRequest request, string personId, AccessDecision decision, CancellationToken stop)
    {
        var facts = await journal.Access.FactsAsync(asked.Family, stop).ConfigureAwait(false);
        if (!facts.HasValue)
        {
            return Reading<Found>.Not(facts.Reason);
        }

        var record = await journal.ReadFamilyAsync(asked.Family, new Looking(asked.AsKnownOn, new Reader(request.Viewer.AgencyId), Position.Latest), request, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<Found>.Not(record.Reason);
        }

        var register = record.Value.Register;
        var closed = ProtectedAddress.Of(facts.Value, request.At).Where(p => !p.IsShownTo(request, decision)).ToList();

        // Somebody whose address is protected is refused whether it is known or not; and so is whoever lives with that person.
        var household = HomeOf(register, personId, asked.AsKnownOn);
        var isClosed = closed.Exists(p => string.Equals(p.PersonId, personId, StringComparison.Ordinal))
            || (household is not null && ProtectedHouseholds.Of(register, closed).Contains(household));
        return Reading<Found>.Of(isClosed
            ? new Found(Nothing, AccessBecause.AddressProtected)
            : new Found(string.IsNullOrWhiteSpace(household?.Address) ? Nothing : new ShownAddress(household.Address), decision.Because));
    }

    // The one into which the person moved last, of those in which the person lives on the day.
    private static Household? HomeOf(Register register, string personId, DateOnly day) =>
        (from household in register.Households
         from member in household.Members
         where string.Equals(member.PersonId, personId, StringComparison.Ordinal) && !(member.From > day) && !(member.To < day)
         orderby member.From ?? DateOnly.MinValue descending
         select household).FirstOrDefault();

    private sealed record Found(ShownAddress Shown, AccessBecause Because);
}
