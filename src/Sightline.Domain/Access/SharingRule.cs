using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Access;

/// <summary>
/// That agencies show each other entries of some kind or theme while a child has some status, and by what law. A rule opens what nobody was told of; it never closes anything.
/// </summary>
/// <param name="Id">Its id, in kebab-case.</param>
/// <param name="LawfulBasis">By what law, with where it stands.</param>
public sealed record SharingRule(string Id, string LawfulBasis)
{
    /// <summary>The kind of entry; null for every kind.</summary>
    public EntryKind? Kind { get; init; }

    /// <summary>What the entry bears on; null for whatever.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The status that a child whom the entry is about must have; null for any child.</summary>
    public StatusLevel? Status { get; init; }

    /// <summary>The sort of agency whose entries are shown; null for every agency's.</summary>
    public AgencyKind? Of { get; init; }

    /// <summary>The sort of agency to which; null for every agency.</summary>
    public AgencyKind? To { get; init; }
}
