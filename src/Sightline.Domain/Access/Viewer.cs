using Sightline.Domain.Agencies;

namespace Sightline.Domain.Access;

/// <summary>Who looks.</summary>
/// <param name="Id">The account.</param>
/// <param name="AgencyId">The agency for which.</param>
/// <param name="AgencyKind">What sort of agency it is.</param>
/// <param name="Role">In which role.</param>
public sealed record Viewer(string Id, string AgencyId, AgencyKind AgencyKind, Role Role);

/// <summary>Who asks to look, when and what for.</summary>
/// <param name="Viewer">Who.</param>
/// <param name="At">When.</param>
/// <param name="Purpose">What for; null where nothing was said.</param>
/// <param name="HasReason">Whether a reason was given in words.</param>
public sealed record AccessRequest(Viewer Viewer, DateTimeOffset At, Purpose? Purpose, bool HasReason);
