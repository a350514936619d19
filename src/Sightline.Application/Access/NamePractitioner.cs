using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;

namespace Sightline.Application.Access;

/// <summary>
/// Says which account a practitioner of a family's register is. From then on the allocations of the register count for that person; the registers that agencies send later do
/// not undo it.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="accounts">The accounts.</param>
public sealed class NamePractitioner(IJournal journal, IAccountStore accounts)
{
    private const int MostTries = 8;

    /// <summary>Says it, as a manager of the practitioner's agency who sees the record.</summary>
    /// <param name="family">The family.</param>
    /// <param name="request">Who says it.</param>
    /// <param name="practitionerId">The practitioner's id in the register.</param>
    /// <param name="accountId">The account, of the same agency; null for nobody's any more.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The register that says so and stands, or why none does.</returns>
    public async ValueTask<Reading<Register>> RunAsync(FamilyKey family, AccessRequest request, string practitionerId, string? accountId, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!DecideAction.Of(request.Viewer.Role, AccessAction.NamePractitioner))
        {
            return Reading<Register>.Not(AccessChange.Refused);
        }

        var decided = await new AccessChange(family, request, string.Empty).DecideAsync(journal, stop).ConfigureAwait(false);
        if (!decided.HasValue)
        {
            return Reading<Register>.Not(decided.Reason);
        }

        return decided.Value.Decision.Level == AccessLevel.Content
            ? await NameAsync(family, practitionerId, accountId, request.Viewer.AgencyId, request.Viewer.Id, request, stop).ConfigureAwait(false)
            : Reading<Register>.Not(AccessChange.Refused);
    }

    /// <summary>Says it, as whoever runs the installation.</summary>
    /// <param name="family">The family.</param>
    /// <param name="practitionerId">The practitioner's id in the register.</param>
    /// <param name="accountId">The account; null for nobody's any more.</param>
    /// <param name="agencyId">The agency of both.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The register that says so and stands, or why none does.</returns>
    public ValueTask<Reading<Register>> RunAsOwnerAsync(FamilyKey family, string practitionerId, string? accountId, string agencyId, string actor, CancellationToken stop = default) =>
        NameAsync(family, practitionerId, accountId, agencyId, actor, asks: null, stop);

    private async ValueTask<Reading<Register>> NameAsync(FamilyKey family, string practitionerId, string? accountId, string agencyId, string actor, AccessRequest? asks, CancellationToken stop)
    {
        if (accountId is not null && !(await accounts.FindAsync(accountId, stop).ConfigureAwait(false) is { IsEnded: false } account && string.Equals(account.AgencyId, agencyId, StringComparison.Ordinal)))
        {
            return Reading<Register>.Not("There is no such account of this agency.");
        }

        // Somebody else may change the register in the same moment: then it is read again, so that neither change is lost.
        for (var tries = 0; tries < MostTries; tries++)
        {
            var record = await journal.ReadFamilyAsync(family, new Looking(DateOnly.MaxValue, Reader.All, Position.Latest), asks, stop).ConfigureAwait(false);
            if (!record.HasValue)
            {
                return Reading<Register>.Not(record.Reason);
            }

            var named = PractitionerAccounts.Named(record.Value.Register, practitionerId, accountId, agencyId);
            if (!named.HasValue)
            {
                return Reading<Register>.Not(named.Reason);
            }

            if (ItemOf.ChangingRegister(record.Value, named.Value, actor) is not { } item)
            {
                return named;
            }

            var written = await journal.AppendAsync(item, stop).ConfigureAwait(false);
            if (!written.HasValue)
            {
                return Reading<Register>.Not(written.Reason);
            }

            if (!written.Value.WasThere)
            {
                return named;
            }
        }

        return Reading<Register>.Not("The register is being changed by others just now: try again.");
    }
}
