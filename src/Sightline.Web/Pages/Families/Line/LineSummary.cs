using System.Globalization;
using Sightline.Documents.Export.Wording;
using Sightline.Web.Pages.Families.Line.Drawing;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>A line in a few sentences, before its picture: what there is, and where the gaps are.</summary>
internal static class LineSummary
{
    /// <summary>A gap in words.</summary>
    /// <param name="name">The child.</param>
    /// <param name="gap">The gap.</param>
    /// <returns>One sentence without its full stop.</returns>
    public static string Of(string name, ChildGap gap) => (gap.WasSeen, gap.IsOpen) switch
    {
        (true, true) => $"{name} has not been seen for {Dates.Days(gap.Days)}, since {WhenWords.Of(gap.From)}",
        (true, false) => $"{name} was not seen for {Dates.Days(gap.Days)}, from {WhenWords.Of(gap.From)} to {WhenWords.Of(gap.To)}",
        (false, true) => $"No record says that {name} was ever seen: {Dates.Days(gap.Days)} since {WhenWords.Of(gap.From)}",
        _ => $"{name} was not seen for {Dates.Days(gap.Days)} after the first entry, from {WhenWords.Of(gap.From)} to {WhenWords.Of(gap.To)}",
    };

    /// <summary>What there is.</summary>
    /// <param name="line">The line.</param>
    /// <returns>One sentence.</returns>
    public static string Extent(LineOfFamily line)
    {
        var dated = line.All.Where(e => e.Entry.Happened is not null).Select(e => e.Entry).ToList();
        var agencies = line.All.Select(e => e.Entry.AgencyId).Distinct(StringComparer.Ordinal).Count();
        var undated = line.All.Count - dated.Count;
        var span = dated.Count == 0 ? string.Empty : $", from {WhenWords.Of(dated.Min(e => e.Happened!.Earliest))} to {WhenWords.Of(dated.Max(e => e.Happened!.Latest))}";
        return $"{Count(line.All.Count, "entry", "entries")} of {Count(agencies, "agency", "agencies")} visible to you{span}{(undated == 0 ? string.Empty : $"; {Count(undated, "has", "have")} no date and {(undated == 1 ? "stands" : "stand")} at the end of the table")}.";
    }

    /// <summary>One child: the gap that goes on, or the last sight, and the longest before.</summary>
    /// <param name="line">The line.</param>
    /// <param name="child">The child.</param>
    /// <returns>What matters most, and the rest.</returns>
    public static (string Now, string Before) Of(LineOfFamily line, ChildOnLine child)
    {
        var past = child.Gaps.Where(g => !g.IsOpen).OrderByDescending(g => g.Days).ToList();
        var rest = past.Count == 0 ? "No longer gap before." : $"{(past.Count == 1 ? "1 gap before" : $"{past.Count} gaps before; the longest")}: {Dates.Days(past[0].Days)}, {WhenWords.Of(past[0].From)} to {WhenWords.Of(past[0].To)}.";
        if (line.View.Statuses.IsAway(child.Member))
        {
            rest += " While a child is in care, or care proceedings go on, no gap is counted.";
        }

        if (child.Gaps.FirstOrDefault(g => g.IsOpen) is { } open)
        {
            return (Of(child.Name, open) + ".", rest);
        }

        if (line.View.Sightings.LastSeeing(child.Member) is { } seen)
        {
            return ($"{child.Name} was last seen {WhenWords.Of(seen.On)}, {Dates.Ago(seen.On, line.KnownOn)}, by {line.Words.Agency(seen.Entry)}.", rest);
        }

        return ($"No record that is visible to you says that {child.Name} was ever seen.", rest);
    }

    /// <summary>What the page does not hold, agency by agency.</summary>
    /// <param name="line">The line as known today.</param>
    /// <returns>What is not visible, and which agency sent nothing.</returns>
    public static IReadOnlyList<NotHeld> NotHeld(LineOfFamily line) =>
    [
        .. line.Agencies.Where(a => a.NotVisible > 0).Select(a => new NotHeld(a.Name, Nothing.NotVisible) { Entries = a.NotVisible, Ask = a.Name }),
        .. line.Agencies.Where(a => a.NotVisible == 0 && !line.Record.Entries.Any(e => string.Equals(e.Entry.AgencyId, a.Id, StringComparison.Ordinal))).Select(a => new NotHeld(a.Name, Nothing.NothingSent)),
    ];

    /// <summary>A number with its noun.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for more.</param>
    /// <returns>Such as "1 entry".</returns>
    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
