using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Reading;

/// <summary>A family that was found: that it is known, and whom to ring. Nothing of its record.</summary>
/// <param name="Family">The family.</param>
/// <param name="AgenciesAtWork">The agencies that are responsible for one of its children now.</param>
public sealed record FoundFamily(FamilyKey Family, IReadOnlyList<string> AgenciesAtWork);

/// <summary>
/// Finds a family by somebody in it, with a reason: contact, not content. That somebody looked is written into each record that is found before it is said, and into the
/// partnership's own where none is: whoever searches for many leaves a trail either way.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class FindFamily(IJournal journal)
{
    /// <summary>Finds.</summary>
    /// <param name="person">Whom to look for.</param>
    /// <param name="request">Who asks, and when.</param>
    /// <param name="reason">Why, in words; kept encrypted.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The families, none where nobody is found or may be; or why nothing can be said.</returns>
    public async ValueTask<Reading<IReadOnlyList<FoundFamily>>> RunAsync(PersonSought person, AccessRequest request, string reason, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Reading<IReadOnlyList<FoundFamily>>.Not(AccessChange.ReasonNeeded);
        }

        var asked = request with { HasReason = true };
        var families = await journal.Access.FindAsync(person, asked, stop).ConfigureAwait(false);
        if (!families.HasValue)
        {
            return Reading<IReadOnlyList<FoundFamily>>.Not(families.Reason);
        }

        var found = new List<FoundFamily>();
        foreach (var family in families.Value)
        {
            var facts = await journal.Access.FactsAsync(family, stop).ConfigureAwait(false);
            var written = facts.HasValue
                ? await WriteDownAsync(family, asked, DecideAccess.Of(asked, FamilyAccessOf.Facts(facts.Value, asked)).Because, AccessLevel.Findable, reason, stop).ConfigureAwait(false)
                : facts.Reason;
            if (written is not null)
            {
                return Reading<IReadOnlyList<FoundFamily>>.Not(written);
            }

            found.Add(new FoundFamily(family, AtWork(facts.Value!, request.At)));
        }

        var failed = found.Count == 0 ? await WriteDownAsync(FamilyKey.Partnership, asked, AccessBecause.NoRelationship, AccessLevel.Hidden, reason, stop).ConfigureAwait(false) : null;
        return failed is null ? Reading<IReadOnlyList<FoundFamily>>.Of(found) : Reading<IReadOnlyList<FoundFamily>>.Not(failed);
    }

    private static IReadOnlyList<string> AtWork(IReadOnlyList<AccessFact> facts, DateTimeOffset at) =>
        [.. facts.Where(f => f.Kind == AccessFactKind.Allocation && f.HoldsAt(at)).Select(f => f.AgencyId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async ValueTask<string?> WriteDownAsync(FamilyKey family, AccessRequest request, AccessBecause because, AccessLevel level, string reason, CancellationToken stop)
    {
        var access = AccessRecord.Of(request, level, because, request.AskedOn, reason);
        var written = await journal.AppendAsync(ItemOf.Access(family, access, request.At), stop).ConfigureAwait(false);
        return written.HasValue ? null : $"Who looks for a family is written down before anything is said, and that failed, so nothing is said. {written.Reason}";
    }
}
