using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Pre-proceedings run on without an end or proceedings.</summary>
public sealed class PreProceedingsDrift : Pattern
{
    private static readonly Threshold Long = Threshold.Days("days", 112, "days (16 weeks) without an end or proceedings", "Ava 2021, 5.56: 16 weeks");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "pre-proceedings-drift",
        "The child has been in pre-proceedings for 16 weeks, and neither an end nor proceedings are on record.",
        "What has to be true for this to end, who decides it, and on which day?",
        "An end that was decided and not written down.",
        [Ava("5.56")],
        Long);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.BornAndUnborn)
        {
            if (!view.Statuses.IsAway(child) && view.Statuses.Now(child, StatusLevel.PreProceedings) is { } period && view.Clock.HaveDaysPassed(period.From, limits[Long]))
            {
                found.Child(child, [period.StartedBy, .. Meetings(view, child, period.From)], who =>
                    $"{who.Names} {who.Have} been in pre-proceedings since {Who.Day(period.From)}, {Who.Days(period.From, view.Clock.AsKnownOn)}; the limit is {limits[Long] / 7} weeks.");
            }
        }
    }

    private static List<LineRow> Meetings(View view, FamilyMember child, DateOnly from)
    {
        var rows = new List<LineRow>();
        foreach (var fact in view.Facts(EntryKind.Meeting))
        {
            if (fact.Type is EntryType.PloInitial or EntryType.PloReview or EntryType.LegalPlanning && fact.On >= from && fact.Concerning.Has(child))
            {
                rows.Add(fact.Row);
            }
        }

        return rows;
    }
}
