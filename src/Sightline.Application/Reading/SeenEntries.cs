using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;

namespace Sightline.Application.Reading;

/// <summary>Which entries of a record somebody sees, as known on the day of a view.</summary>
internal sealed class SeenEntries
{
    private readonly View _view;
    private readonly Viewer _viewer;
    private readonly AccessDecision _decision;
    private readonly IReadOnlyList<SharingRule> _rules;
    private readonly Dictionary<string, HashSet<StatusLevel>> _levels;

    /// <summary>Makes ready to be asked.</summary>
    /// <param name="view">The family as all agencies together knew it: by it a child's status is known.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="decision">What was decided about the record.</param>
    /// <param name="rules">The sharing rules that are in force.</param>
    public SeenEntries(View view, Viewer viewer, AccessDecision decision, IReadOnlyList<SharingRule> rules)
    {
        (_view, _viewer, _decision, _rules) = (view, viewer, decision, rules);
        _levels = view.Line.Register.People.Where(p => p.IsSubjectChild).DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, p => LevelsOf(view, p.Id), StringComparer.Ordinal);
    }

    /// <summary>Whether an entry is seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether, and why.</returns>
    public EntryDecision Of(Entry entry)
    {
        var none = new HashSet<StatusLevel>();
        var why = EntryVisibility.Of(entry, _viewer, _decision, _rules, p => _levels.GetValueOrDefault(p) ?? none);
        return why.IsVisible && IsKnown(entry, why) ? why : new EntryDecision(VisibleBecause.NotVisible, Rule: null);
    }

    /// <summary>The statuses of the children that a part of plan and safety is about.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Every status of any of them.</returns>
    public IReadOnlySet<StatusLevel> StatusesOf(PlanPart part) => _levels.Where(l => part.IsAbout(l.Key)).SelectMany(l => l.Value).ToHashSet();

    // Who was told reads it from the day on which it was told, and not from that on which it was written.
    private bool IsKnown(Entry entry, EntryDecision why) =>
        why.Because != VisibleBecause.Told || entry.Happened is null || Knowledge.Since(entry, _viewer.AgencyId) <= _view.Clock.AsKnownOn;

    private static HashSet<StatusLevel> LevelsOf(View view, string child) =>
        view.Line.Members.Find(child) is { } member ? [.. Enum.GetValues<StatusLevel>().Where(l => view.Statuses.Now(member, l) is not null)] : [];
}
