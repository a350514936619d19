using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child is at risk outside the family, and is looked after as one of many: one worker for all the siblings, or no plan of the child's own.</summary>
public sealed class HarmIsOutsideFamily : Pattern
{
    private static readonly Threshold Back = Threshold.Months("months", 12, "how far back the entries are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "extra-familial",
        "A child who goes missing, is exploited or offends has to share a social worker with brothers and sisters, or has no worker and plan of their own.",
        "Who works with this child alone, and what is in the child's own plan?",
        "An offence that was small and over; a worker of another service who works with the child alone.",
        [Wales("4 Extra familial harm"), Stockport("6.9")],
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            var rows = new List<LineRow>();
            foreach (var fact in view.FactsWithin(EntryKind.Incident, limits[Back]))
            {
                if (fact.Type is EntryType.Missing or EntryType.Exploitation or EntryType.Offence && IsTheirs(view, fact.Row, child) && !rows.Contains(fact.Row))
                {
                    rows.Add(fact.Row);
                }
            }

            if (rows.Count == 0 || (rows.Count == 1 && IsSmall(rows[0])))
            {
                continue;
            }

            var workers = view.Workers.Leading(child, LeadRole.SocialWorker).Where(a => a.Covers(view.Clock.AsKnownOn)).ToList();
            var isShared = workers.Exists(w => IsWithSiblings(view, w, child));
            if (isShared || !HasOwnPlan(view, child))
            {
                found.Child(child, rows, who =>
                    $"{Who.Entries(rows.Count)} of {who.Names} missing, exploited or offending in {Who.Count(limits[Back], "month")}; {(isShared ? "one worker is shared with the siblings" : "no plan of the child's own is on record")}.");
            }
        }
    }

    // One offence, without harm or risk outside the family, is not serious offending.
    private static bool IsSmall(LineRow row) =>
        !row.Is(EntryKind.Incident, EntryType.Missing) && !row.Is(EntryKind.Incident, EntryType.Exploitation) && !row.Is(EntryKind.Incident, EntryType.Violence)
        && !row.Themes.Has(Theme.ExtraFamilialHarm) && !row.Themes.Has(Theme.PhysicalHarm);

    // A plan of the child's own: an involvement that began for this child alone, an action set for this child alone, or words that say so; until the case is closed.
    private static bool HasOwnPlan(View view, FamilyMember child)
    {
        foreach (var period in view.Statuses.Of(child))
        {
            if (period.EndedBy is null && IsAlone(view, period.StartedBy, child))
            {
                return true;
            }
        }

        var closed = -1;
        foreach (var fact in view.Facts(EntryKind.Decision))
        {
            closed = fact.Type == EntryType.CaseClosed && fact.Concerning.Has(child) && view.Clock.HasReached(ViewClock.Later(fact.On, 1)) ? fact.Row.Index : closed;
        }

        foreach (var fact in view.Facts(EntryKind.PlanAction))
        {
            if (fact.Type == EntryType.Set && fact.Row.Index > closed && IsAlone(view, fact.Row, child))
            {
                return true;
            }
        }

        foreach (var row in view.SaidRows)
        {
            if (row.Says(Saying.OwnPlan) && row.Index > closed && IsAlone(view, row, child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlone(View view, LineRow row, FamilyMember child) => (row.Concerning & view.Children.All) == PeopleSet.Of(child);

    // In one time of responsibility for several, or in one for each.
    private static bool IsWithSiblings(View view, Assignment worker, FamilyMember child) =>
        !(worker.Children & view.Children.All).Except(PeopleSet.Of(child)).IsEmpty
        || view.Children.Born.Any(c => c != child && view.Workers.Leading(c, LeadRole.SocialWorker)
            .Any(a => a.Covers(view.Clock.AsKnownOn) && string.Equals(a.Practitioner.Id, worker.Practitioner.Id, StringComparison.Ordinal)));

    private static bool IsTheirs(View view, LineRow row, FamilyMember child) =>
        row.First == child || IsAlone(view, row, child);
}
