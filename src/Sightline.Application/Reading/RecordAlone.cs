using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Reading;

/// <summary>Nothing decides about a family beside its own record: no sharing rule is in force, nothing is sealed, nobody has declared a tie.</summary>
public sealed class RecordAlone : IAccessFacts
{
    private static readonly FamilyAccess None = new();

    /// <inheritdoc/>
    public IReadOnlyList<SharingRule> Rules => [];

    /// <inheritdoc/>
    public ValueTask<FamilyAccess> OfAsync(FamilyKey family, CancellationToken stop) => ValueTask.FromResult(None);
}
