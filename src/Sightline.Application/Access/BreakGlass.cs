using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>
/// Breaks the glass: opens a record for minutes without a relationship, where a child cannot wait. It is in the journal before anything is shown, and the privacy officer
/// looks at each. It opens nothing that is sealed, and nothing of a person's own family.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class BreakGlass(IJournal journal)
{
    /// <summary>Breaks it.</summary>
    /// <param name="change">Who, for which family and why.</param>
    /// <param name="minutes">For how many minutes, 1 to <see cref="BrokenGlass.MostMinutes"/>.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is written down; or why not, in the same words for what is hidden and for what is not there.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, int minutes, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.AgainstIt(AccessAction.BreakGlass) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        if (minutes is < 1 or > BrokenGlass.MostMinutes)
        {
            return Reading<Receipt>.Not($"Give the minutes for which the record is needed: 1 to {BrokenGlass.MostMinutes}.");
        }

        var family = await change.DecideAsync(journal, stop).ConfigureAwait(false);
        if (!family.HasValue)
        {
            return Reading<Receipt>.Not(family.Reason);
        }

        if (family.Value.Decision.Level == AccessLevel.Hidden)
        {
            return Reading<Receipt>.Not(AccessChange.Refused);
        }

        var glass = new BrokenGlass(change.Request.Viewer.Id, change.Request.At, minutes);
        return await journal.AppendAsync(AccessItemOf.Breaking(change.Family, glass, change.Reason), stop).ConfigureAwait(false);
    }
}
