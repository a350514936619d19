using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Many entries speak of neglect and nobody has measured it with a tool made for that. Rows are counted: each is somebody's own observation.</summary>
public sealed class NeglectIsUnmeasured : Pattern
{
    private static readonly Threshold Entries = Threshold.Count("entries", 5, "neglect entries");
    private static readonly Threshold Back = Threshold.Months("months", 6, "how far back they, and a neglect tool, are counted");

    private static readonly Threshold Quiet = Threshold.Days("quiet", 91, "days for which the signal still stands when they have become fewer");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "unmeasured-neglect",
        "Within 6 months at least 5 entries speak of neglect of the child, and nobody used a neglect tool.",
        "What would a graded care profile show, and for which child?",
        "A tool that was used and not sent; several rows about one remark.",
        [Ava("5.34"), Stockport("7.2")],
        Entries,
        Back,
        Quiet);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.NeglectRows.Length < limits[Entries] ? [] : view.Children.Born)
        {
            if (LatestStretch.Of(view, view.NeglectRows, child, limits[Back], limits[Quiet], (count, _) => count >= limits[Entries], static _ => true) is { } rows
                && !IsMeasured(view, child, limits[Back], rows[0].On))
            {
                found.Child(child, rows, who =>
                    $"{rows.Count} entries since {Who.Day(rows[0].On)} speak of neglect of {who.Names}, the last on {Who.Day(rows[^1].On)}; no neglect tool was used in that time.");
            }
        }
    }

    // In the months up to now, or since the first of the rows: in the quiet days after them a tool that was used among them is still one of that time.
    private static bool IsMeasured(View view, FamilyMember child, int months, DateOnly since)
    {
        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            if (fact.Type == EntryType.NeglectTool && fact.Outcome is EntryOutcome.Completed or EntryOutcome.Started or null && fact.Type == EntryType.NeglectTool && view.Bears(fact.Row, child)
                && (fact.On >= since || view.Clock.IsWithinMonths(fact.On, months)))
            {
                return true;
            }
        }

        return false;
    }
}
