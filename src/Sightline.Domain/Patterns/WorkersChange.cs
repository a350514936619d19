using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Too many different people held the lead role for a child, or nobody did for a while. Cover is cover; a worker who takes the case over is a change.</summary>
public sealed class WorkersChange : Pattern
{
    private static readonly Threshold People = Threshold.Count("people", 3, "different people in one role");
    private static readonly Threshold Back = Threshold.Months("months", 12, "how far back they are counted");
    private static readonly Threshold None = Threshold.Days("none-for", 30, "days with nobody in the role after somebody");

    private static readonly LeadRole[] Roles = [LeadRole.SocialWorker, LeadRole.HealthVisitor];

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "changing-workers",
        "At least 3 people in 12 months were the child's lead social worker, or its health visitor; or after one of them there was nobody for 30 days.",
        "Who knows this child by now, and what was lost at each handover?",
        "A name in the register for somebody who only covered; a role that had ended because it was no longer needed.",
        [Ava("5.18–5.22"), Medway("findings: changes of health visitors, delayed allocation")],
        People,
        Back,
        None);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            foreach (var role in Roles)
            {
                if (!view.Statuses.IsAway(child) && IsDue(view, child, role) && Sentence(view, child, role, limits) is { } says)
                {
                    found.Child(child, [role == LeadRole.SocialWorker ? Open(view, child)?.StartedBy : null, .. Rows(view, child, role)], says);
                    break;
                }
            }
        }
    }

    private static bool IsDue(View view, FamilyMember child, LeadRole role) => role == LeadRole.HealthVisitor
        ? view.Children.IsUnder(child, 5)
        : Open(view, child) is not null;

    private static StatusPeriod? Open(View view, FamilyMember child) => view.Statuses.PlanOrInNeed(child) ?? view.Statuses.Now(child, StatusLevel.PreProceedings);

    private static Func<Who, string>? Sentence(View view, FamilyMember child, LeadRole role, PatternLimits limits)
    {
        var holders = LeadHolders.Of(view, child, role);
        if (holders.Count == 0)
        {
            return null;
        }

        var title = role == LeadRole.HealthVisitor ? "health visitor" : "lead social worker";
        var recent = holders.Where(h => h.To > view.Clock.AsKnownOn || view.Clock.IsWithinMonths(h.To, limits[Back])).Select(h => h.Name).Distinct(StringComparer.Ordinal).Count();
        if (recent >= limits[People])
        {
            var months = limits[Back];
            return who => $"{who.Names} {who.Have} had {Who.Count(recent, title)} in {Who.Count(months, "month")}.";
        }

        var last = holders.Max(h => h.To);
        if (role == LeadRole.SocialWorker && Open(view, child) is { } open && open.From > last)
        {
            // A case that is opened again is without a worker from then on, not since the last one closed it.
            last = open.From;
        }

        return last < DateOnly.MaxValue && view.Clock.HaveDaysPassed(last, limits[None])
            ? who => $"{who.Names} {who.Have} had no {title} since {Who.Day(last)}, {Who.Days(last, view.Clock.AsKnownOn)}."
            : null;
    }

    private static List<LineRow> Rows(View view, FamilyMember child, LeadRole role)
    {
        var rows = new List<LineRow>();
        foreach (var fact in view.Facts(EntryKind.Worker))
        {
            if (fact.Concerning.Has(child) && LeadHolders.IsOf(role, view.Line.Agencies[fact.Row.Agency].Kind))
            {
                rows.Add(fact.Row);
            }
        }

        foreach (var holder in view.Workers.Leading(child, role))
        {
            foreach (var row in view.Rows)
            {
                if (row.On >= holder.From && row.Concerning.Has(child) && row.Entry.Practitioners.Contains(holder.Practitioner.Id, StringComparer.Ordinal))
                {
                    rows.Add(row);
                    break;
                }
            }
        }

        return rows;
    }
}
