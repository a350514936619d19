using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child moves again and again, or once abruptly or across a border while nobody hands over.</summary>
public sealed class FamilyMoves : Pattern
{
    private static readonly Threshold Moves = Threshold.Count("moves", 3, "moves in the months below");
    private static readonly Threshold Back = Threshold.Months("months", 24, "how far back they are counted");
    private static readonly Threshold HandedOver = Threshold.WorkingDays("handover-within", 10, "working days after an abrupt or cross-border move for a handover");
    private static readonly Threshold Before = Threshold.Days("handover-before", 14, "days before the move in which a handover counts");
    private static readonly Threshold Shown = Threshold.Days("shown-for", 182, "days after a move without handover for which the signal remains");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "moves",
        "The child moved at least 3 times in 24 months; or moved suddenly or to another area, and 10 working days later nobody has handed over.",
        "Who knew the child before the move, and who has told those who know the child now?",
        "A handover that was made by telephone; two rows that date one move differently.",
        [Medway("summary of known background"), Ava("5.3"), Wales("2 Cross-border working"), Stockport("4.5")],
        Moves,
        Back,
        HandedOver,
        Before,
        Shown);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            List<Fact>? moves = null;
            foreach (var fact in view.FactsWithin(EntryKind.Move, limits[Back]))
            {
                if (fact.Concerning.Has(child))
                {
                    (moves ??= []).Add(fact);
                }
            }

            if (moves is null || view.Statuses.IsAway(child))
            {
                continue;
            }

            var events = CountedOnce.Of(moves);
            var unhanded = events.LastOrDefault(e => IsNotHandedOver(view, child, e, limits));
            if (events.Count >= limits[Moves])
            {
                found.Child(child, moves.Select(m => m.Row), who =>
                    $"{who.Names} moved {Who.Count(events.Count, "time")} in {Who.Count(limits[Back], "month")}, the last time on {Who.Day(events[^1].On)}.");
            }
            else if (unhanded is not null)
            {
                found.Child(child, unhanded.Accounts.Select(a => a.Row), who =>
                    $"{who.Names} moved {(unhanded.Accounts.Any(a => a.Type == EntryType.CrossBorder) ? "to another area" : "abruptly")} on {Who.Day(unhanded.On)}, and no handover is on record within {limits[HandedOver]} working days.");
            }
        }
    }

    private static bool IsNotHandedOver(View view, FamilyMember child, LineEvent move, PatternLimits limits)
    {
        if (!move.Accounts.Any(a => a.Type is EntryType.Abrupt or EntryType.CrossBorder))
        {
            return false;
        }

        var end = WorkingDays.After(move.On, limits[HandedOver], view.Line.Nation);
        return view.Clock.HasReached(end) && !view.Clock.HaveDaysPassed(end, limits[Shown]) && !IsHandedOver(view, child, move.On.DayNumber - limits[Before], end.DayNumber);
    }

    private static bool IsHandedOver(View view, FamilyMember child, int from, int to)
    {
        foreach (var fact in view.Facts(EntryKind.Decision))
        {
            if (fact.Type is EntryType.TransferredOut or EntryType.TransferredIn && fact.Concerning.Has(child) && fact.On.DayNumber >= from && fact.On.DayNumber <= to)
            {
                return true;
            }
        }

        foreach (var fact in view.Facts(EntryKind.Sharing))
        {
            if (fact.Type == EntryType.Told && fact.Outcome == EntryOutcome.Acknowledged && fact.Concerning.Has(child) && fact.On.DayNumber >= from && fact.On.DayNumber <= to)
            {
                return true;
            }
        }

        return false;
    }
}
