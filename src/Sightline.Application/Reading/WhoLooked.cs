using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Reading;

/// <summary>That a record was opened, as somebody may know it.</summary>
/// <param name="At">When.</param>
/// <param name="AgencyId">For which agency.</param>
/// <param name="Role">In which role.</param>
/// <param name="Full">All of it; null for whoever is no privacy officer.</param>
public sealed record Looked(DateTimeOffset At, string AgencyId, Role Role, AccessRecord? Full);

/// <summary>
/// Who has opened a record: those who may see its content see which agencies and roles, and when; names, reasons, and what was refused, only the privacy officer sees.
/// Asking is written down too.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="open">The one door.</param>
public sealed class WhoLooked(IJournal journal, OpenRecord open)
{
    /// <summary>Says who looked.</summary>
    /// <param name="asked">Who asks, and for which record.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Who looked before, the first one first; nothing for whoever may not see the record; or why nothing can be said.</returns>
    public async ValueTask<Reading<IReadOnlyList<Looked>>> RunAsync(RecordRequest asked, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var there = await journal.HasFamilyAsync(asked.Family, stop).ConfigureAwait(false);
        if (there.Reason is not null)
        {
            return Reading<IReadOnlyList<Looked>>.Not(there.Reason);
        }

        // What is not there takes the same steps as what is hidden.
        var before = await journal.ReadAccessAsync(there.IsThere ? asked.Family : FamilyKey.Partnership, asked.Request, stop).ConfigureAwait(false);
        if (!before.HasValue)
        {
            return Reading<IReadOnlyList<Looked>>.Not(before.Reason);
        }

        var shown = await open.RunAsync(asked, stop).ConfigureAwait(false);
        if (!shown.HasValue)
        {
            return Reading<IReadOnlyList<Looked>>.Not(shown.Reason);
        }

        var isOfficer = asked.Request.Viewer.Role == Role.PrivacyOfficer;
        if (!there.IsThere || (!isOfficer && shown.Value.Decision.Level != AccessLevel.Content))
        {
            return Reading<IReadOnlyList<Looked>>.Of([]);
        }

        return Reading<IReadOnlyList<Looked>>.Of(
            [.. before.Value.Where(a => isOfficer || a.Access.Level == AccessLevel.Content).Select(a => new Looked(a.At, a.Access.AgencyId, a.Access.Role, isOfficer ? a.Access : null))]);
    }
}
