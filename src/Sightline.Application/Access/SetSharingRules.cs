using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Access;

/// <summary>Sets the partnership's sharing rules, all of them at once. Each names its lawful basis, and opens less than everything.</summary>
/// <param name="journal">The journal.</param>
public sealed class SetSharingRules(IJournal journal)
{
    /// <summary>Sets them.</summary>
    /// <param name="change">Who, and why.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That they are in force, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(AccessChange change, IReadOnlyList<SharingRule> rules, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(rules);
        if (change.AgainstIt(AccessAction.SetSharingRules) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        if (rules.FirstOrDefault(r => string.IsNullOrWhiteSpace(r.LawfulBasis)) is { } without)
        {
            return Reading<Receipt>.Not($"The rule {without.Id} names no lawful basis.");
        }

        if (rules.FirstOrDefault(r => r.Kind is null && r.Theme is null && r.Status is null) is { } all)
        {
            return Reading<Receipt>.Not($"The rule {all.Id} would open everything: name a kind of entry, a theme, or a child's status.");
        }

        if (rules.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return Reading<Receipt>.Not($"There are two rules {twice.Key}.");
        }

        return await journal.AppendAsync(AccessItemOf.Rules(rules, change.Reason, change.Request.Viewer.Id, change.Request.At), stop).ConfigureAwait(false);
    }
}
