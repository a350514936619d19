using Sightline.Domain.Agencies;
using Sightline.Domain.Time;

namespace Sightline.Domain.Access;

/// <summary>Who looks.</summary>
/// <param name="Id">The account.</param>
/// <param name="AgencyId">The agency for which.</param>
/// <param name="AgencyKind">What sort of agency it is.</param>
/// <param name="Role">In which role.</param>
public sealed record Viewer(string Id, string AgencyId, AgencyKind AgencyKind, Role Role)
{
    /// <summary>What the person has in common with families, in the form in which the record keeps ties (<see cref="Access.Ties"/>); empty where nothing is known of the person at home.</summary>
    public IReadOnlyList<string> Ties { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Viewer? other) =>
        other is not null && Role == other.Role && AgencyKind == other.AgencyKind && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(AgencyId, other.AgencyId, StringComparison.Ordinal) && Ties.SequenceEqual(other.Ties, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, AgencyId, Role);
}

/// <summary>Who asks to look, when and what for.</summary>
/// <param name="Viewer">Who.</param>
/// <param name="At">When.</param>
/// <param name="Purpose">What for; null where nothing was said.</param>
/// <param name="HasReason">Whether a reason was given in words.</param>
public sealed record AccessRequest(Viewer Viewer, DateTimeOffset At, Purpose? Purpose, bool HasReason)
{
    /// <summary>The day on which it is asked, by the clocks of the United Kingdom: 'today' for whoever asks.</summary>
    public DateOnly AskedOn => UnitedKingdomTime.DayOf(At);
}
