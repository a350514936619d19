using System.Globalization;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child is less and less at nursery, school or college. A figure is the child's own: a row that gives a brother's is not hers.</summary>
public sealed class AttendanceDeclines : Pattern
{
    private static readonly Threshold Low = Threshold.PerCent("per-cent", 90, "the attendance below which a figure is low");
    private static readonly Threshold Drop = Threshold.Count("points", 10, "points by which a figure is down on that of an earlier term");
    private static readonly Threshold Times = Threshold.Count("times", 5, "lates or absences recorded in one term");
    private static readonly Threshold Stands = Threshold.Months("months", 12, "months for which the last figure stands while none is newer");

    // A figure of more than two years before is of another time.
    private const int EarlierDays = 800;

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "attendance-decline",
        "The child's attendance figure is below 90 per cent or 10 points down on an earlier term; or one term brought at least 5 lates or absences.",
        "What keeps this child from school, and what would the child say about the mornings?",
        "A figure of a term that had hardly begun, or of a time when the school was shut; an illness that everybody knows of.",
        [Ava("5.33"), Stoke("4.6"), Stockport("4.7")],
        Low,
        Drop,
        Times,
        Stands);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            // Newest first, and no further back than what an earlier figure or this term's lates can matter.
            Fact? last = null;
            Fact? earlier = null;
            List<Fact>? lates = null;
            var all = view.Facts(EntryKind.Attendance);
            for (var i = all.Length - 1; i >= 0 && (last is null || all[i].On.DayNumber > last.On.DayNumber - EarlierDays); i--)
            {
                var fact = all[i];
                if (FigureOf(fact, child) is not null)
                {
                    earlier = last is not null && earlier is null && SchoolTerms.EndOf(last.On) != SchoolTerms.EndOf(fact.On) ? fact : earlier;
                    last ??= fact;
                }
                else if (fact.Type is EntryType.Late or EntryType.Absence && fact.Concerning.Has(child))
                {
                    (lates ??= []).Add(fact);
                }

                if (all[^1].On.DayNumber - fact.On.DayNumber > EarlierDays)
                {
                    break;
                }
            }

            if (last is not null && view.Clock.IsWithinMonths(last.On, limits[Stands]) && IsLow(last, earlier, child, limits) is { } says)
            {
                found.Child(child, [last.Row, earlier?.Row], says);
            }
            else if (lates is not null && OfOneTerm(view, lates, limits[Times]) is { } term)
            {
                found.Child(child, term.Select(t => t.Row), who =>
                    $"{term.Count} lates or absences of {who.Names} were recorded in one term, the last on {Who.Day(term[^1].On)}.");
            }
        }
    }

    private static Func<Who, string>? IsLow(Fact last, Fact? earlier, FamilyMember child, PatternLimits limits)
    {
        var figure = FigureOf(last, child)!.Value;
        if (figure < limits[Low])
        {
            return who => string.Create(CultureInfo.InvariantCulture, $"The attendance of {who.Names} was {figure:0.#} per cent on {Who.Day(last.On)}.");
        }

        return earlier is not null && FigureOf(earlier, child) is { } before && before - figure >= limits[Drop]
            ? who => string.Create(CultureInfo.InvariantCulture, $"The attendance of {who.Names} fell from {before:0.#} to {figure:0.#} per cent between {Who.Day(earlier.On)} and {Who.Day(last.On)}.")
            : null;
    }

    private static decimal? FigureOf(Fact fact, FamilyMember child)
    {
        if (fact.Type != EntryType.Figure || fact.Code.Figure is not { } figure)
        {
            return null;
        }

        return figure.ByChild.Count > 0
            ? figure.ByChild.TryGetValue(child.Id, out var own) ? own : null
            : fact.Row.First == child ? figure.PerCent : null;
    }

    // A term's lates are shown until the end of the next term, also where that one begins with a few.
    private static List<Fact>? OfOneTerm(View view, List<Fact> lates, int times)
    {
        lates.Reverse();
        var term = lates.GroupBy(l => SchoolTerms.EndOf(l.On)).LastOrDefault(t => t.Count() >= times);
        return term is not null && !view.Clock.HasReached(SchoolTerms.EndOf(term.Key.AddDays(1))) ? [.. term] : null;
    }
}
