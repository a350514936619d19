using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Violence or injury is told of or happens after an earlier one of the same kind, however old, that no assessment since has spoken of.</summary>
public sealed class HarmResurfaces : Pattern
{
    private static readonly Threshold Shown = Threshold.Days("shown-for", 182, "days after the later one for which the signal remains, while no assessment speaks of the earlier");
    private static readonly Threshold Apart = Threshold.Days("apart", 28, "days apart, below which the two are one episode");

    private static readonly ThemeSet Bodily = ThemeSet.Of(Theme.PhysicalHarm);
    private static readonly ThemeSet Domestic = ThemeSet.Of(Theme.DomesticAbuse);
    private static readonly ThemeSet Sexual = ThemeSet.Of(Theme.SexualHarm);

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "harm-resurfacing",
        "Violence or injury is told of or happens again, and no assessment since the earlier time, however long ago, has spoken of it.",
        "What was known the first time, and what would today's assessment say if it began there?",
        "An assessment that looked at the history and of which only the outcome was sent; two people of one name.",
        [Stockport("7.10"), Stockport("8.3.4.3")],
        Shown,
        Apart);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var harms = Harms(view);
        for (var i = harms.Count - 1; i >= 1; i--)
        {
            var (later, kind) = harms[i];
            if (view.Clock.HaveDaysPassed(later.RecordedOn, limits[Shown]))
            {
                continue;
            }

            var earlier = Earlier(harms, i, limits[Apart]);
            if (earlier.Count == 0 || IsMentioned(view, earlier[0], kind))
            {
                continue;
            }

            foreach (var child in view.Line.Members.Of(later.Concerning & view.Children.All))
            {
                if (found.All.All(f => !f.Subjects.Has(child)))
                {
                    found.Child(child, [.. earlier, later], who =>
                        $"What was told or happened on {Who.Day(later.On)} about {who.Names} follows {Who.Entries(earlier.Count)} of the same kind before it, the first of {Who.Day(earlier[0].On)}; no assessment since speaks of it.");
                }
            }
        }
    }

    private static List<(LineRow Row, ThemeSet Kind)> Harms(View view)
    {
        var harms = new List<(LineRow Row, ThemeSet Kind)>();
        foreach (var row in view.RiskRows)
        {
            if (KindOf(row) is { IsEmpty: false } kind)
            {
                harms.Add((row, kind));
            }
        }

        return harms;
    }

    private static ThemeSet KindOf(LineRow row)
    {
        var kind = new ThemeSet(0);
        var isHarm = false;
        foreach (var fact in row.Facts)
        {
            kind |= fact switch
            {
                { Kind: EntryKind.Incident, Type: EntryType.Violence } => Bodily,
                { Kind: EntryKind.Incident, Type: EntryType.DomesticAbuse } => Domestic,
                _ => new ThemeSet(0),
            };
            isHarm |= fact.Kind == EntryKind.Disclosure || fact is { Kind: EntryKind.Incident, Type: EntryType.Violence or EntryType.DomesticAbuse or EntryType.Injury };
        }

        return isHarm ? kind | (row.Themes & (Bodily | Domestic | Sexual)) : kind;
    }

    private static List<LineRow> Earlier(List<(LineRow Row, ThemeSet Kind)> harms, int at, int apart)
    {
        var rows = new List<LineRow>();
        var (later, kind) = harms[at];
        for (var i = 0; i < at; i++)
        {
            if (harms[i].Kind.Overlaps(kind) && harms[i].Row.Concerning.Overlaps(later.Concerning) && later.On.DayNumber - harms[i].Row.On.DayNumber >= apart)
            {
                rows.Add(harms[i].Row);
            }
        }

        return rows;
    }

    private static bool IsMentioned(View view, LineRow earlier, ThemeSet kind)
    {
        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            if (fact.On > earlier.On && fact.Outcome == EntryOutcome.Completed && fact.Row.Says(Saying.RefersToEarlier) && fact.Row.Themes.Overlaps(kind) && fact.Concerning.Overlaps(earlier.Concerning))
            {
                return true;
            }
        }

        return false;
    }
}
