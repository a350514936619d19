using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>
/// Seals a record at once: for whoever is not named it no longer exists. Reasons are an adoption, somebody of the staff in the family, a placement at risk, an unexplained
/// death. Whoever seals is among the named, unless it is the privacy officer, who sees no record.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class SealRecord(IJournal journal)
{
    /// <summary>Seals it.</summary>
    /// <param name="change">Who, which family and why.</param>
    /// <param name="named">The accounts for which it stays open.</param>
    /// <param name="until">Until when, not included; null until it is lifted.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is sealed, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, IReadOnlyList<string> named, DateTimeOffset? until, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(named);
        var viewer = change.Request.Viewer;
        if (change.AgainstIt(AccessAction.Seal) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        if (until <= change.Request.At)
        {
            return Reading<Receipt>.Not("A seal ends after it begins.");
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        if (!family.Value.IsThere || (viewer.Role != Role.PrivacyOfficer && family.Value.Decision.Level != AccessLevel.Content))
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        IReadOnlyList<string> people = viewer.Role == Role.PrivacyOfficer || named.Contains(viewer.Id, StringComparer.Ordinal) ? named : [.. named, viewer.Id];
        return await journal.AppendAsync(AccessItemOf.Sealing(change.Family, new Seal(change.Request.At, until, people), change.Reason, viewer.Id, change.Request.At), stop).ConfigureAwait(false);
    }
}
