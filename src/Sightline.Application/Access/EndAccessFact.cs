using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>
/// Ends a relationship, a seal, a protection, a declaration or a duty before its time. Whoever may make one may end it; a protected address and one's own declaration of a tie
/// only the privacy officer lifts.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class EndAccessFact(IJournal journal)
{
    /// <summary>Ends it.</summary>
    /// <param name="change">Who, for which family and why.</param>
    /// <param name="ends">Where in the journal it was said.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is ended, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, Position ends, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var facts = await journal.Access.FactsAsync(change.Family, stop).ConfigureAwait(false);
        if (!facts.HasValue)
        {
            return Reading<Receipt>.Not(facts.Reason);
        }

        var said = facts.Value.FirstOrDefault(f => f.SaidIn == ends.Value);
        if (said is null || !MayEnd(change.Request.Viewer.Role, said.Kind) || !IsTheirs(change.Request, said, facts.Value))
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        if (string.IsNullOrWhiteSpace(change.Reason))
        {
            return Reading<Receipt>.Not(AccessChange.ReasonNeeded);
        }

        return await journal.AppendAsync(AccessItemOf.Ending(change.Family, ends, change.Reason, change.Request.Viewer.Id, change.Request.At), stop).ConfigureAwait(false);
    }

    // Who ends what others may need sees the record, or writes the rota of the agency.
    private static bool IsTheirs(AccessRequest request, AccessFact said, IReadOnlyList<AccessFact> facts) => said.Kind switch
    {
        AccessFactKind.Referral or AccessFactKind.Invitation => DecideAccess.Of(request, FamilyAccessOf.Facts(facts, request)).Because == AccessBecause.Relationship,
        AccessFactKind.DutyRota => request.Viewer.Role == Role.Administrator || string.Equals(said.AgencyId, request.Viewer.AgencyId, StringComparison.Ordinal),
        _ => true,
    };

    private static bool MayEnd(Role role, AccessFactKind kind) => kind switch
    {
        AccessFactKind.Referral or AccessFactKind.Invitation => DecideAction.Of(role, AccessAction.GiveRelationship),
        AccessFactKind.ReviewAppointment => DecideAction.Of(role, AccessAction.AppointReviewer),
        AccessFactKind.DutyRota => DecideAction.Of(role, AccessAction.WriteRota),
        AccessFactKind.AddressProtected or AccessFactKind.AddressNamed => DecideAction.Of(role, AccessAction.EndProtection),
        AccessFactKind.Seal or AccessFactKind.SealNamed or AccessFactKind.DeclaredRelationship or AccessFactKind.SurnameDeclaredUnrelated or AccessFactKind.BrokenGlass => role == Role.PrivacyOfficer,
        _ => false,
    };
}
