using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Somebody who is responsible for children of the family on the day of a view, whether that person is away, and who covers.</summary>
/// <param name="Practitioner">Who.</param>
/// <param name="Children">For whom.</param>
/// <param name="From">Since when; null where the register does not say.</param>
/// <param name="Away">The time away; null where the person is not known to be away.</param>
/// <param name="CoveredBy">Those of the same agency who are there as cover or duty for the same children; empty where nobody is named.</param>
public sealed record WorkerNow(Practitioner Practitioner, IReadOnlyList<FamilyMember> Children, DateOnly? From, TimeAway? Away, IReadOnlyList<Practitioner> CoveredBy)
{
    private static readonly string[] Cover = ["cover", "duty"];

    /// <summary>Everybody who is responsible for a child of the family.</summary>
    /// <param name="view">The view.</param>
    /// <returns>Them: by agency, then by the day since when, then by id.</returns>
    public static IReadOnlyList<WorkerNow> Of(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var times = view.Line.Members.All.Where(m => m.IsSubjectChild).SelectMany(c => view.Workers.For(c).Select(a => (Child: c, Time: a))).ToList();
        return
        [
            .. times.GroupBy(t => t.Time.Practitioner.Id, StringComparer.Ordinal).Select(g => Of(view, [.. g], times))
                .OrderBy(w => w.Practitioner.AgencyId, StringComparer.Ordinal).ThenBy(w => w.From ?? DateOnly.MinValue).ThenBy(w => w.Practitioner.Id, StringComparer.Ordinal),
        ];
    }

    private static WorkerNow Of(View view, IReadOnlyList<(FamilyMember Child, Assignment Time)> own, IReadOnlyList<(FamilyMember Child, Assignment Time)> all)
    {
        var who = own[0].Time.Practitioner;
        var away = view.Workers.Away(who.Id);
        var from = own.Min(t => t.Time.From);
        var children = own.Select(t => t.Child).Distinct().OrderBy(c => c.Index).ToList();
        var cover = away is null ? [] : all.Where(t => t.Time.Agency == own[0].Time.Agency && IsCover(view, t.Time.Practitioner, who) && children.Contains(t.Child))
            .Select(t => t.Time.Practitioner).DistinctBy(p => p.Id, StringComparer.Ordinal).ToList();
        return new WorkerNow(who, children, from == DateOnly.MinValue ? null : from, away, cover);
    }

    private static bool IsCover(View view, Practitioner one, Practitioner of) =>
        !string.Equals(one.Id, of.Id, StringComparison.Ordinal)
        && view.Workers.Away(one.Id) is null
        && Cover.Any(c => one.Role?.Contains(c, StringComparison.OrdinalIgnoreCase) == true);
}
