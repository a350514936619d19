using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child cares for siblings or a parent, and nobody has assessed that. The child who cares is the one whom an entry names first.</summary>
public sealed class ChildIsACarer : Pattern
{
    private static readonly Threshold Entries = Threshold.Count("entries", 3, "entries of caring, or of missing school to care");
    private static readonly Threshold Back = Threshold.Months("months", 12, "how far back they are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "young-carer",
        "Within 12 months at least 3 entries show the child looking after siblings or a parent, or away from school because of it, and nobody has assessed the child as a young carer.",
        "What does this child do each day that an adult should do, and what would the child say about it?",
        "Helping that is ordinary at the child's age; an entry in which the child named first is the one who is cared for.",
        [Stockport("8.3.2"), Ava("5.13")],
        Entries,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            List<Fact>? caring = null;
            foreach (var row in view.Within(view.Rows, limits[Back]))
            {
                if (row.Themes.Has(Theme.YoungCarer) && row.First == child && row.Facts.Count > 0)
                {
                    (caring ??= []).Add(row.Facts[0]);
                }
            }

            if (caring is null || caring.Count < limits[Entries])
            {
                continue;
            }

            var events = CountedOnce.Of(caring, 1, static (a, b) => a.Kind == b.Kind);
            if (events.Count >= limits[Entries] && !IsAssessed(view, child))
            {
                found.Child(child, caring.Select(c => c.Row), who =>
                    $"{Who.Count(events.Count, "time")} in {Who.Count(limits[Back], "month")} {who.Names} {who.Were} caring for others, the last on {Who.Day(events[^1].On)}; no young carer's assessment is on record.");
            }
        }
    }

    private static bool IsAssessed(View view, FamilyMember child)
    {
        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            if (fact.Type == EntryType.YoungCarer && fact.Outcome is EntryOutcome.Started or EntryOutcome.Completed or null && fact.Type == EntryType.YoungCarer && fact.Concerning.Has(child))
            {
                return true;
            }
        }

        foreach (var row in view.SaidRows)
        {
            if (row.Says(Saying.YoungCarerAssessment) && row.Concerning.Has(child))
            {
                return true;
            }
        }

        return false;
    }
}
