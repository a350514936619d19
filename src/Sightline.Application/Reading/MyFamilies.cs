using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Reading;

/// <summary>A family with which somebody has a legitimate relationship.</summary>
/// <param name="Family">The family.</param>
/// <param name="Children">Its children, by whom it is told from others.</param>
public sealed record MyFamily(FamilyKey Family, IReadOnlyList<PersonIdentity> Children);

/// <summary>
/// The families with which somebody has a legitimate relationship. That somebody asked is written into each record before a child's name is shown; where it cannot be, nothing is.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class MyFamilies(IJournal journal)
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
        var request = new AccessRequest(viewer, at, Purpose: null, HasReason: false);
        var own = await journal.Access.OwnFamiliesAsync(request, stop).ConfigureAwait(false);
        if (!own.HasValue)
        {
            return Reading<IReadOnlyList<MyFamily>>.Not(own.Reason);
        }

        var mine = new List<MyFamily>();
        foreach (var (family, decision) in own.Value)
        {
            // Disposed of meanwhile: what is gone is nobody's.
            var there = await journal.HasFamilyAsync(family, stop).ConfigureAwait(false);
            if (!there.IsThere && there.Reason is null)
            {
                continue;
            }

            var access = AccessRecord.Of(request, AccessLevel.Findable, decision.Because, asKnownOn, string.Empty);
            var written = await journal.AppendAsync(ItemOf.Access(family, access, at), stop).ConfigureAwait(false);
            var children = written.HasValue
                ? await journal.Access.ChildrenAsync(family, request, stop).ConfigureAwait(false)
                : Reading<IReadOnlyList<PersonIdentity>>.Not("Who asks for a record is written down before it is shown, and that failed, so nothing is shown.");
            if (!children.HasValue)
            {
                return Reading<IReadOnlyList<MyFamily>>.Not(children.Reason);
            }

            mine.Add(new MyFamily(family, children.Value));
        }

        return Reading<IReadOnlyList<MyFamily>>.Of(mine);
    }
}
