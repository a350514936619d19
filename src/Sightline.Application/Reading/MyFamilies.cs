using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;

namespace Sightline.Application.Reading;

/// <summary>A family with which somebody has a legitimate relationship.</summary>
/// <param name="Family">The family.</param>
/// <param name="Children">Its children, by whom it is told from others.</param>
/// <param name="EndsAt">Until when the relationship holds, as far as is known.</param>
public sealed record MyFamily(FamilyKey Family, IReadOnlyList<Person> Children, DateTimeOffset? EndsAt);

/// <summary>
/// The families with which somebody has a legitimate relationship. That somebody asked is written into each record before a child's name is shown; where it cannot be, nothing is.
/// It looks through every family, which is for an installation of some hundreds.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="facts">What decides beside the records themselves.</param>
public sealed class MyFamilies(IJournal journal, IAccessFacts facts)
{
    /// <summary>Finds them.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="at">When.</param>
    /// <param name="asKnownOn">As known on which day.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The families, in the order in which they were opened; or why nothing can be shown.</returns>
    public async ValueTask<Reading<IReadOnlyList<MyFamily>>> RunAsync(Viewer viewer, DateTimeOffset at, DateOnly asKnownOn, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var mine = new List<MyFamily>();
        var request = new AccessRequest(viewer, at, Purpose: null, HasReason: false);
        foreach (var family in await journal.FamiliesAsync(stop).ConfigureAwait(false))
        {
            var record = await journal.ReadFamilyAsync(family, new Looking(asKnownOn, Reader.All, Position.Latest), stop).ConfigureAwait(false);
            if (!record.HasValue)
            {
                // Disposed of meanwhile: what is gone is nobody's.
                continue;
            }

            var known = await facts.OfAsync(family, stop).ConfigureAwait(false);
            var decision = DecideAccess.Of(request, known with { Relationships = [.. known.Relationships, .. RelationshipsOfRecord.Of(record.Value.Register, at)] });
            if (decision is not ({ Because: AccessBecause.NoPurpose } or { Level: AccessLevel.Content }))
            {
                continue;
            }

            var access = new AccessRecord(viewer.Id, viewer.AgencyId, viewer.Role, Purpose: null, AccessLevel.Findable, decision.Because, asKnownOn, string.Empty);
            var written = await journal.AppendAsync(ItemOf.Access(family, access, at), stop).ConfigureAwait(false);
            if (!written.HasValue)
            {
                return Reading<IReadOnlyList<MyFamily>>.Not("Who asks for a record is written down before it is shown, and that failed, so nothing is shown.");
            }

            mine.Add(new MyFamily(family, [.. record.Value.Register.People.Where(p => p.IsSubjectChild)], decision.EndsAt));
        }

        return Reading<IReadOnlyList<MyFamily>>.Of(mine);
    }
}
