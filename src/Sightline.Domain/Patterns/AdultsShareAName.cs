using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>An entry names an adult by a forename that two adults of the family share, so that nobody can tell which is meant.</summary>
public sealed class AdultsShareAName : Pattern
{
    private static readonly Threshold Shown = Threshold.Days("shown-for", 90, "days after such an entry for which the signal remains");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "same-name",
        "An entry gives only a forename, and two adults of the family bear it.",
        "Which of them is meant, and what follows for the children if it is the other?",
        "An entry whose author made clear elsewhere who was meant; a practitioner of the same forename.",
        [Ava("5.54")],
        Shown);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var rows = new Dictionary<PeopleSet, List<LineRow>>();
        var named = view.SharedNameRows;
        for (var i = named.Length - 1; i >= 0; i--)
        {
            var row = named[i];
            if (!view.Clock.HaveDaysPassed(row.RecordedOn, limits[Shown]))
            {
                var sharing = KnownBy(view, row);
                (rows.TryGetValue(sharing, out var list) ? list : rows[sharing] = []).Add(row);
            }
        }

        foreach (var (sharing, entries) in rows)
        {
            var adults = view.Line.Members.Of(sharing).ToList();
            if (adults.Count < 2)
            {
                continue;
            }

            found.Adult(adults[0], sharing, entries, who =>
                $"{Who.Entries(entries.Count)} in {limits[Shown]} days {(entries.Count == 1 ? "names" : "name")} only a forename that {adults.Count} adults of the family share, the last on {Who.Day(entries[0].On)}.");
        }
    }

    // Only those of whom somebody had written by then: who appears later was not there to be mistaken for.
    private static PeopleSet KnownBy(View view, LineRow row)
    {
        var sharing = PeopleSet.None;
        foreach (var adult in view.Line.Members.Of(view.Line.Members.Set(row.Entry.NamedByForenameOnly)))
        {
            var isWritten = view.Sightings.FirstNaming(adult) is { } first && first.On <= row.On;
            sharing |= isWritten || view.Homes.IsOfFamilyBy(adult, row.On) ? PeopleSet.Of(adult) : PeopleSet.None;
        }

        return sharing;
    }
}
