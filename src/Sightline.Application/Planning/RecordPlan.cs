using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.People;
using Sightline.Domain.Plans;

namespace Sightline.Application.Planning;

/// <summary>
/// Records something of plan and safety beside a family's line, or records it anew. Nothing is overwritten: the old version stands until the day of the new one, and is kept. An
/// agency records anew what it recorded itself; what it knows better than another stands beside the other's.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class RecordPlan(IJournal journal)
{
    /// <summary>What is said where there is no such version of the own agency.</summary>
    public const string NotOfYourAgency = "That is nothing that your agency recorded for this family: record what you know beside it.";

    /// <summary>Records it.</summary>
    /// <param name="change">Who, for which family, and in which saying.</param>
    /// <param name="part">It; its agency is that of whoever records it, and what is recorded anew is known from the day of that.</param>
    /// <param name="anew">The version in whose place it stands; null where it is new.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That it is kept, or why not.</returns>
    public async ValueTask<Reading<Receipt>> RunAsync(PlanChange change, PlanPart part, Position? anew = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(part);
        var record = await change.OpenAsync(journal, stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<Receipt>.Not(record.Reason);
        }

        var agency = change.Request.Viewer.AgencyId;
        var own = part with { AgencyId = agency, KnownOn = anew is null ? part.KnownOn : change.Today };
        if ((own.Missing() ?? NotOfThisFamily(own, record.Value.Register, change.Today)) is { } reason)
        {
            return Reading<Receipt>.Not(reason);
        }

        if (anew is not { } position)
        {
            return await journal.AppendAsync(PlanItemOf.Recording(change, own), stop).ConfigureAwait(false);
        }

        // One that was recorded anew meanwhile is refused by the journal, which alone knows what came first.
        var old = record.Value.Plans.FirstOrDefault(p => p.Position == position);
        return old is not null && old.Part.Kind == own.Kind && string.Equals(old.Part.AgencyId, agency, StringComparison.Ordinal)
            ? await journal.AppendAsync(PlanItemOf.RecordingAnew(change, own, old), stop).ConfigureAwait(false)
            : Reading<Receipt>.Not(NotOfYourAgency);
    }

    private static string? NotOfThisFamily(PlanPart part, Register register, DateOnly today)
    {
        var people = register.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return part.KnownOn > today ? "Nothing is known from a day that has not come yet."
            : !part.Children.All(c => register.People.Any(p => p.IsSubjectChild && string.Equals(p.Id, c, StringComparison.Ordinal))) ? "One of the children is none of this record."
            : !part.PeopleNamed().All(people.Contains) ? "One of the people is not in the family's register: give a name instead."
            : null;
    }
}
