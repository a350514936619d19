using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>
/// So many agencies come to one home on the same days that nobody has the whole picture and the family has no rest. A visit to anybody of the home is one to the child's
/// home, and one that met no access was made all the same; a joint visit is one, whoever writes it down.
/// </summary>
public sealed class VisitsCrowd : Pattern
{
    private static readonly Threshold OnADay = Threshold.Count("on-a-day", 3, "visits by different agencies on one day");
    private static readonly Threshold Days = Threshold.Count("days", 3, "such days");
    private static readonly Threshold Within = Threshold.Days("within", 14, "days within which they lie");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "crowded-visits",
        "On at least 3 days of a fortnight 3 or more agencies each came to the home.",
        "Who needs to go, who could go together, and who has the overview?",
        "A joint visit that each agency wrote down as its own.",
        [Stockport("6.10")],
        OnADay,
        Days,
        Within);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child))
            {
                continue;
            }

            var visits = view.Facts(EntryKind.Visit);
            List<LineRow>? rows = null;
            var crowded = 0;
            for (var i = visits.Length - 1; i >= 0 && view.Clock.IsWithinDays(visits[i].On, limits[Within]);)
            {
                var day = visits[i].On;
                var of = new List<Fact>();
                for (; i >= 0 && visits[i].On == day; i--)
                {
                    var visit = visits[i];
                    var isMade = visit.Outcome != EntryOutcome.CancelledByService && visit.Row.From == visit.On;
                    if (isMade && IsToHomeOf(view, visit.Row, child) && !of.Exists(v => v.Row.Agency == visit.Row.Agency))
                    {
                        of.Add(visit);
                    }
                }

                // What was made jointly is one visit, in however many records it stands.
                var joint = of.Count(v => v.Type == EntryType.Joint);
                if (of.Count - (joint == 1 ? 1 : Math.Max(0, joint - 1)) >= limits[OnADay])
                {
                    crowded++;
                    (rows ??= []).AddRange(of.Select(v => v.Row));
                }
            }

            if (rows is not null && crowded >= limits[Days])
            {
                found.Child(child, rows, who => $"On {Who.Count(crowded, "day")} in {limits[Within]}, {limits[OnADay]} or more agencies came to the home of {who.Names}, {Who.Count(rows.Count, "visit")} in all.");
            }
        }
    }

    private static bool IsToHomeOf(View view, LineRow row, FamilyMember child) => view.Bears(row, child) || row.Named.Overlaps(view.Homes.LivingWith(child));
}
