using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>
/// Declares a tie of one's own with a family, which keeps its record from oneself; or that a common surname means nothing. A declaration that there is a tie is taken from
/// anybody about any family: it says nothing back.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class DeclareTie(IJournal journal)
{
    /// <summary>Declares it.</summary>
    /// <param name="change">Who, about which family, in which words.</param>
    /// <param name="isTie">True for a tie; false where a common surname means nothing.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, bool isTie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.Declare) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        // That a surname means nothing is asked of whoever is kept out by it alone: of nobody else, or the answer would show that there is a record.
        if (!isTie && family.Value.Decision is { Level: AccessLevel.Hidden, Because: not AccessBecause.DeclarationNeeded })
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        // A tie is taken from anybody about anything, so that the answer shows nothing; about what is not there it decides nothing.
        if (!family.Value.IsThere)
        {
            return await journal.AppendAsync(AccessItemOf.Declaring(FamilyKey.Partnership, change.Request.Viewer.Id, isTie, change.Reason, change.Request.At) with { Facts = [] }, stop).ConfigureAwait(false);
        }

        return await journal.AppendAsync(AccessItemOf.Declaring(change.Family, change.Request.Viewer.Id, isTie, change.Reason, change.Request.At), stop).ConfigureAwait(false);
    }
}
