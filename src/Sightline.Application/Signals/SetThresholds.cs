using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Signals;

/// <summary>Sets the partnership's thresholds, all of them at once, in the place of those before. Each has its reason, which is shown with every signal that it touched.</summary>
/// <param name="journal">The journal.</param>
public sealed class SetThresholds(IJournal journal)
{
    /// <summary>Sets them.</summary>
    /// <param name="change">Who, and why.</param>
    /// <param name="chosen">What differs from the defaults; none to go back to all of them.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That they are in force, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, IReadOnlyList<ChosenThreshold> chosen, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(chosen);
        if (change.AgainstIt(AccessAction.SetThresholds) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        var settings = ChosenThreshold.SettingsOf(chosen);
        return settings.HasValue
            ? await journal.AppendAsync(SignalItemOf.Thresholds(chosen, change.Reason, change.Request.Viewer.Id, change.Request.At), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not(settings.Reason);
    }
}
