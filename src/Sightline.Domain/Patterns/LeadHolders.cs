using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>Who held a lead role for a child, from the register's allocations and, where it gives none, from the entries that say that somebody was allocated.</summary>
internal static class LeadHolders
{
    private const int SameAllocationDays = 7;

    /// <summary>The holders who have begun, by first day; the last day is the latest there is while one goes on.</summary>
    /// <param name="view">The view.</param>
    /// <param name="child">The child.</param>
    /// <param name="role">The role.</param>
    /// <returns>A name that tells them apart, the first day and the last.</returns>
    public static List<(string Name, DateOnly From, DateOnly To)> Of(View view, FamilyMember child, LeadRole role)
    {
        var holders = new List<(string Name, DateOnly From, DateOnly To)>();
        foreach (var assignment in view.Workers.Leading(child, role))
        {
            holders.Add((assignment.Practitioner.Id, assignment.From, assignment.To < view.Clock.AsKnownOn ? assignment.To : DateOnly.MaxValue));
        }

        var isRegistered = holders.Count > 0;
        foreach (var fact in view.Facts(EntryKind.Worker))
        {
            if (!fact.Concerning.Has(child) || !IsOf(role, view.Line.Agencies[fact.Row.Agency].Kind))
            {
                continue;
            }

            if (fact.Type == EntryType.Allocated && !holders.Exists(h => Math.Abs(h.From.DayNumber - fact.On.DayNumber) <= SameAllocationDays))
            {
                if (!isRegistered)
                {
                    End(holders, fact.On);
                    holders.Add(($"row {fact.Row.Index}", fact.On, DateOnly.MaxValue));
                }
            }
            else if (!isRegistered && fact.Type is EntryType.Ended or EntryType.Unallocated && !fact.Row.Is(EntryKind.Worker, EntryType.Allocated))
            {
                End(holders, fact.On);
            }
        }

        return holders;
    }

    /// <summary>Whether an agency of a kind has people in a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="kind">The kind of agency.</param>
    /// <returns>True where it has.</returns>
    public static bool IsOf(LeadRole role, AgencyKind kind) =>
        role == LeadRole.HealthVisitor ? kind == AgencyKind.HealthVisiting : kind == AgencyKind.ChildrensSocialCare;

    private static void End(List<(string Name, DateOnly From, DateOnly To)> holders, DateOnly on)
    {
        if (holders.Count > 0 && holders[^1].To == DateOnly.MaxValue)
        {
            holders[^1] = holders[^1] with { To = on };
        }
    }
}
