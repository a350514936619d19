using Sightline.Application.Planning;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;

namespace Sightline.Application.Reading;

/// <summary>Makes the overview of a record inside the one door: it is given every entry, and lets out what may be shown.</summary>
internal static class OverviewOf
{
    /// <summary>Makes it.</summary>
    /// <param name="view">The record on the day, to all agencies together.</param>
    /// <param name="entries">Every entry, undated ones too.</param>
    /// <param name="visible">Those of them that are visible.</param>
    /// <param name="plans">What is visible of plan and safety.</param>
    /// <returns>The overview.</returns>
    public static FamilyOverview Record(View view, IReadOnlyList<Entry> entries, IReadOnlyList<Entry> visible, PlanAndSafety plans)
    {
        var shown = new HashSet<Entry>(visible, ReferenceEqualityComparer.Instance);
        var day = view.Clock.AsKnownOn;
        return new FamilyOverview(
            day,
            [.. ChildOverview.OfAll(view).Select(c => Child(view, c, shown, plans))],
            [.. WorkerNow.Of(view).Select(Worker)],
            [.. AgencyHeld.OfAll(view).Select(a => Agency(a, entries, shown, day))],
            [.. plans.Standing.Where(p => p.Part.ReviewOn is not null).Select(p => new Due(DueKind.PlanReview, p.Part.Kind, p.Part.AgencyId, p.Part.ReviewOn!.Value, p.IsPastReview, p.Position)).OrderBy(d => d.DueOn).ThenBy(d => d.Position)]);
    }

    private static ShownChild Child(View view, ChildOverview child, HashSet<Entry> shown, PlanAndSafety plans)
    {
        var person = child.Child.Person;
        var care = plans.Of<CareArrangement>();
        return new ShownChild(
            person.Id,
            child.AgeInMonths,
            child.IsUnborn,
            person.DiedOn <= view.Clock.AsKnownOn ? person.DiedOn : null,
            [.. child.Statuses.Select(s => new ShownStatus(s.Level, s.From))],
            Sight(view, child.LastSeen, shown),
            Sight(view, child.LastSeenAlone, shown),
            Sight(view, child.LastSpokenTo, shown),
            [.. child.OughtToSee.Select(a => new ShownAgencySight(a.Kind, a.AgencyId, a.Because, Sight(view, a.Last, shown)))],
            Last(child.Words, shown),
            Attendance(child, shown),
            Last(child.Immunisations, shown),
            Last(child.HealthReviews, shown),
            Last(child.Registrations.Select(r => (r, r.Facts.FirstOrDefault(f => f.Type == EntryType.Registration))), shown),
            Last(child.Advocacy.Select(r => (r, r.Facts.FirstOrDefault(f => f.Kind == EntryKind.Advocacy || f.Type == EntryType.Advocate))), shown),
            [.. child.LivesWith.Select(m => m.Id)],
            [.. child.Parents.Select(m => m.Id)],
            care.Choose(c => c.Value.MayCare && c.Value.IsAbout(person.Id) && c.Value.HoldsOn(view.Clock.AsKnownOn) ? [c] : Array.Empty<Stated<CareArrangement>>()));
    }

    private static ShownSight? Sight(View view, Sight? sight, HashSet<Entry> shown)
    {
        if (sight is null)
        {
            return null;
        }

        var entry = sight.Row.Entry;
        return new ShownSight(
            entry.Happened!,
            view.Clock.AsKnownOn.DayNumber - sight.Row.On.DayNumber,
            entry.AgencyId,
            RoleOf(view, entry),
            sight.IsAlone,
            sight.IsSpokenTo,
            shown.Contains(entry) ? entry : null);
    }

    // The author of an entry may be written by name; the register's role says who saw the child without it. Where several are named, it says nothing.
    private static string? RoleOf(View view, Entry entry)
    {
        var own = view.Line.Register.Practitioners
            .Where(p => string.Equals(p.AgencyId, entry.AgencyId, StringComparison.Ordinal) && entry.Practitioners.Contains(p.Id, StringComparer.Ordinal)).ToList();
        return own is [var one] ? one.Role : null;
    }

    private static ShownFact Attendance(ChildOverview child, HashSet<Entry> shown)
    {
        var last = Last(child.Attendance.Select(a => a.Fact), shown);
        return last with { PerCent = child.Attendance.FirstOrDefault(a => ReferenceEquals(a.Fact.Code, last.Code))?.PerCent };
    }

    private static ShownFact Last(IEnumerable<Fact> facts, HashSet<Entry> shown) => Last(facts.Select(f => (f.Row, (Fact?)f)), shown);

    private static ShownFact Last(IEnumerable<(LineRow Row, Fact? Fact)> found, HashSet<Entry> shown)
    {
        var ask = new List<string>();
        foreach (var (row, fact) in found)
        {
            if (shown.Contains(row.Entry))
            {
                return new ShownFact(row.Entry, fact?.Code, PerCent: null, ask);
            }

            if (!ask.Contains(row.Entry.AgencyId, StringComparer.Ordinal))
            {
                ask.Add(row.Entry.AgencyId);
            }
        }

        return new ShownFact(Entry: null, Code: null, PerCent: null, ask);
    }

    private static ShownWorker Worker(WorkerNow worker)
    {
        var who = worker.Practitioner;
        var away = worker.Away is { } time
            ? new ShownAbsence(
                time.From == DateOnly.MinValue ? null : time.From,
                time.To == DateOnly.MaxValue ? null : time.To,
                [.. worker.CoveredBy.Select(c => c.Id)],
                time.IsCovered || worker.CoveredBy.Count > 0)
            : null;
        return new ShownWorker(who.Id, who.Name, who.Role, who.AgencyId, [.. worker.Children.Select(c => c.Id)], worker.From, away);
    }

    private static ShownAgency Agency(AgencyHeld held, IReadOnlyList<Entry> entries, HashSet<Entry> shown, DateOnly day)
    {
        var own = entries.Where(e => string.Equals(e.AgencyId, held.Agency.Id, StringComparison.Ordinal) && !(e.SupersededOn <= day)).ToList();
        var undated = own.Count(e => e.Happened is null);
        return new ShownAgency(
            held.Agency.Id,
            held.Silence == Silence.NeverAsked && undated > 0 ? Silence.NothingSince : held.Silence,
            held.LastOn,
            held.Asked?.On,
            held.Answer?.RecordedOn,
            undated,
            own.Count(e => !shown.Contains(e)));
    }
}
