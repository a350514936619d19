using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Access;

/// <summary>
/// Records that somebody's address is protected: it is shown to the named alone, and stands in no text that others are shown. The address itself is the register's, or the
/// next register's where it is not known yet. Whoever protects it is among the named.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class ProtectAddress(IJournal journal)
{
    /// <summary>Protects it.</summary>
    /// <param name="change">Who, in which family and why.</param>
    /// <param name="address">Whose address, since which day, and the accounts that may see it.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is protected, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, ProtectedAddress address, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(address);
        if (change.AgainstIt(AccessAction.ProtectAddress) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var today = DateOnly.FromDateTime(change.Request.At.UtcDateTime);
        if (address.SinceOn > today)
        {
            return Reading<Receipt>.Not("An address is protected from today, or from an earlier day: what is left before that day is not protected.");
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        if (family.Value.Decision.Level != AccessLevel.Content)
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        // A slip in the id would protect nobody, and nobody would see it.
        var record = await journal.ReadFamilyAsync(change.Family, new Looking(today, new Reader(change.Request.Viewer.AgencyId), Position.Latest), change.Request, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<Receipt>.Not(record.Reason);
        }

        if (!record.Value.Register.People.Any(p => string.Equals(p.Id, address.PersonId, StringComparison.Ordinal)))
        {
            return Reading<Receipt>.Not("The family's register has nobody of this id: an address is protected for somebody in it.");
        }

        var viewer = change.Request.Viewer.Id;
        var named = address.NamedPeople.Contains(viewer, StringComparer.Ordinal) ? address : address with { NamedPeople = [.. address.NamedPeople, viewer] };
        return await journal.AppendAsync(AccessItemOf.Protecting(change.Family, named, change.Reason, viewer, change.Request.At), stop).ConfigureAwait(false);
    }
}
