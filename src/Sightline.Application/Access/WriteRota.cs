using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>Writes a duty on the rota: while it lasts, the person has a relationship with every family that is not hidden.</summary>
/// <param name="journal">The journal.</param>
public sealed class WriteRota(IJournal journal)
{
    /// <summary>The longest duty, in hours: a weekend with a bank holiday on either side.</summary>
    public const int MostHours = 120;

    /// <summary>Writes it.</summary>
    /// <param name="request">Who writes it, and when.</param>
    /// <param name="personId">Who is on duty.</param>
    /// <param name="agencyId">For which agency; a manager writes the rota of the own one.</param>
    /// <param name="fromAt">Since when.</param>
    /// <param name="toAt">Until when, not included; <see cref="MostHours"/> hours later at the most.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessRequest request, string personId, string agencyId, DateTimeOffset fromAt, DateTimeOffset toAt, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var viewer = request.Viewer;
        var isOwn = viewer.Role != Role.Manager || string.Equals(viewer.AgencyId, agencyId, StringComparison.Ordinal);
        if (!DecideAction.Of(viewer.Role, AccessAction.WriteRota) || !isOwn)
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        if (toAt <= fromAt || toAt - fromAt > TimeSpan.FromHours(MostHours))
        {
            return Reading<Receipt>.Not($"A duty ends after it begins, and lasts {MostHours} hours at the most: write longer ones as several.");
        }

        var duty = new LegitimateRelationship(RelationshipBasis.DutyRota, personId, agencyId, fromAt, toAt);
        return await journal.AppendAsync(AccessItemOf.Rota(duty, viewer.Id, request.At), stop).ConfigureAwait(false);
    }
}
