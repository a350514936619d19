using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>Who changes something about who may see a family, and why.</summary>
/// <param name="Family">The family; <see cref="FamilyKey.Partnership"/> for what is about none.</param>
/// <param name="Request">Who, and when.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record AccessChange(FamilyKey Family, AccessRequest Request, string Reason)
{
    /// <summary>What is said to whoever may not do a thing, and of a family that is not there: the same, so that neither shows.</summary>
    public const string Refused = "There is no such record, or this is not yours to do.";

    /// <summary>What is said where no reason was given.</summary>
    public const string ReasonNeeded = "Say why, in a few words: it is kept with what was done.";

    /// <summary>What speaks against it before the record is looked at.</summary>
    /// <param name="action">What is to be done.</param>
    /// <returns>The reason; null where nothing does.</returns>
    internal string? AgainstIt(AccessAction action) =>
        !DecideAction.Of(Request.Viewer.Role, action) ? Refused : string.IsNullOrWhiteSpace(Reason) ? ReasonNeeded : null;

    /// <summary>What speaks against whoever does not see the content of the record.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The reason, the same for a record that is not there; null where the content is open.</returns>
    internal ValueTask<string?> AgainstLookingAsync(IJournal journal, CancellationToken stop) => UnlessAsync(journal, d => d.Level == AccessLevel.Content, stop);

    /// <summary>What speaks against whoever has no relationship with the family. Broken glass is for looking, and opens nothing here.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The reason, the same for a record that is not there; null where there is a relationship.</returns>
    internal ValueTask<string?> AgainstWorkingAsync(IJournal journal, CancellationToken stop) => UnlessAsync(journal, d => d.Because == AccessBecause.Relationship, stop);

    /// <summary>Whether the family is there, and what is decided about it for whoever changes something.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Both, the decision hidden for a family that is not there; or why neither can be said.</returns>
    internal async ValueTask<Reading<DecidedFamily>> DecideAsync(IJournal journal, CancellationToken stop)
    {
        var there = await journal.HasFamilyAsync(Family, stop).ConfigureAwait(false);
        if (there.Reason is not null)
        {
            return Reading<DecidedFamily>.Not(there.Reason);
        }

        var facts = await journal.Access.FactsAsync(Family, stop).ConfigureAwait(false);
        if (!facts.HasValue)
        {
            return Reading<DecidedFamily>.Not(facts.Reason);
        }

        var decision = there.IsThere
            ? DecideAccess.Of(Request with { HasReason = true }, FamilyAccessOf.Facts(facts.Value, Request))
            : new AccessDecision(AccessLevel.Hidden, AccessBecause.NoRelationship);
        return Reading<DecidedFamily>.Of(new DecidedFamily(there.IsThere, decision));
    }

    private async ValueTask<string?> UnlessAsync(IJournal journal, Func<AccessDecision, bool> isOpen, CancellationToken stop)
    {
        var family = await DecideAsync(journal, stop).ConfigureAwait(false);
        return family.HasValue ? isOpen(family.Value.Decision) ? null : Refused : family.Reason;
    }
}

/// <summary>Whether a family is there, and what is decided about it.</summary>
/// <param name="IsThere">Whether it is.</param>
/// <param name="Decision">What is decided; hidden where it is not.</param>
internal sealed record DecidedFamily(bool IsThere, AccessDecision Decision);
